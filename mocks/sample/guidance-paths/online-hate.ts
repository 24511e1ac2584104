import type { GuidancePath } from "./guidance-path.ts";

export const onlineHate: GuidancePath = {
  id: "online-hate",
  keywords: [
    "Beleidigung",
    "Hass",
    "Hetze",
    "Internet",
    "Facebook",
    "Instagram",
    "TikTok",
    "Kommentar",
    "insult",
    "hate",
    "hakaret",
    "nefret",
    "إهانة",
    "كراهية",
  ],
  title: { de: "Hass im Netz", en: "Hate on the net", tr: "İnternette nefret", ar: "الكراهية على الإنترنت" },
  summary: {
    de: "Die Gemeinde oder jemand aus ihr wird im Netz beleidigt, bedroht oder verleumdet.",
    en: "The community or somebody in it is insulted, threatened or slandered on the net.",
    tr: "Cemaate veya içinden birine internette hakaret, tehdit veya iftira ediliyor.",
    ar: "تتعرض الجماعة أو أحد أفرادها على الإنترنت للإهانة أو التهديد أو التشهير.",
  },
  isUrgent: false,
  topics: ["anti-muslim-hate", "threats", "victim-support"],
  side: "security-authority",
  steps: [
    {
      title: {
        de: "Drohung mit Ort oder Zeit? 110 anrufen",
        en: "A threat with a place or time? Call 110",
        tr: "Yer veya zaman belirten tehdit mi? 110’u arayın",
        ar: "تهديد يذكر مكانًا أو وقتًا؟ اتصلوا بالرقم 110",
      },
      text: {
        de: "Wer eine Tat ankündigt, wird ernst genommen. Warten Sie dann nicht auf eine Antwort im Netz.",
        en: "Whoever announces a deed is taken seriously. Do not wait for an answer on the net then.",
        tr: "Bir eylem duyuran kişi ciddiye alınır. Böyle bir durumda internette cevap beklemeyin.",
        ar: "من يعلن عن فعل يؤخذ كلامه على محمل الجد. لا تنتظروا عندئذ ردًا على الإنترنت.",
      },
    },
    {
      title: { de: "Beweise sichern", en: "Save the evidence", tr: "Kanıtları saklayın", ar: "احفظوا الأدلة" },
      text: {
        de: "Bildschirmfotos vom ganzen Beitrag, mit Kontonamen, Datum, Uhrzeit und Adresse der Seite. Auch das, worauf geantwortet wurde.",
        en: "Screenshots of the whole post with account name, date, time and the page’s address. Also of what it answers.",
        tr: "Paylaşımın tamamının ekran görüntüsü: hesap adı, tarih, saat ve sayfa adresiyle. Yanıt verilen paylaşım da dahil.",
        ar: "صوّروا الشاشة للمنشور كاملًا مع اسم الحساب والتاريخ والساعة وعنوان الصفحة، ومع ما كان ردًا عليه.",
      },
    },
    {
      title: {
        de: "Anzeige erstatten",
        en: "Report it to the police",
        tr: "Suç duyurusunda bulunun",
        ar: "قدّموا بلاغًا إلى الشرطة",
      },
      text: {
        de: "Über die Onlinewache Ihres Landes oder in einer Wache. Manche Taten werden nur auf Antrag verfolgt, meist innerhalb von drei Monaten: Fragen Sie danach.",
        en: "At your Land’s online station or at any station. Some offences are pursued on request only, mostly within three months: ask about it.",
        tr: "Eyaletinizin çevrim içi karakolunda veya bir karakolda. Bazı suçlar yalnızca şikâyet üzerine, çoğunlukla üç ay içinde takip edilir: bunu sorun.",
        ar: "في مركز الشرطة الإلكتروني لولايتكم أو في أي مركز. بعض الأفعال لا تُلاحَق إلا بطلب، وغالبًا خلال ثلاثة أشهر: اسألوا عن ذلك.",
      },
    },
    {
      title: {
        de: "Beim Anbieter melden",
        en: "Report it to the platform",
        tr: "Platforma bildirin",
        ar: "أبلغوا المنصة",
      },
      text: {
        de: "Erst sichern, dann melden: Danach kann der Beitrag verschwinden. Eine Meldung beim Anbieter ersetzt keine Anzeige.",
        en: "First save, then report: the post may vanish afterwards. A report to the platform does not replace one to the police.",
        tr: "Önce saklayın, sonra bildirin: Paylaşım kaybolabilir. Platforma bildirim, suç duyurusunun yerini tutmaz.",
        ar: "احفظوا أولًا ثم أبلغوا، فقد يختفي المنشور بعدها. إبلاغ المنصة لا يغني عن البلاغ لدى الشرطة.",
      },
    },
    {
      title: {
        de: "Den Vorfall erfassen lassen",
        en: "Have the incident recorded",
        tr: "Olayın kayda geçmesini sağlayın",
        ar: "اطلبوا تسجيل الحادثة",
      },
      text: {
        de: "Meldestellen für muslimfeindliche Vorfälle erfassen auch, was nicht strafbar ist, auf Wunsch ohne Namen.",
        en: "Reporting offices for anti-Muslim incidents also record what is no offence, without names if you wish.",
        tr: "Müslüman düşmanlığı bildirim merkezleri suç olmayanı da kaydeder, isterseniz isim vermeden.",
        ar: "مكاتب رصد الحوادث المعادية للمسلمين تسجل أيضًا ما لا يعاقب عليه القانون، ودون أسماء إن أردتم.",
      },
    },
    {
      title: { de: "Hilfe annehmen", en: "Accept help", tr: "Yardım alın", ar: "اقبلوا المساعدة" },
      text: {
        de: "Lassen Sie andere mitlesen und sichern. Opferberatungsstellen helfen kostenlos und vertraulich.",
        en: "Let others read along and save. Victim advice centres help free of charge and in confidence.",
        tr: "Okuma ve saklama işini başkalarıyla paylaşın. Mağdur danışma merkezleri ücretsiz ve gizlilik içinde yardım eder.",
        ar: "دعوا آخرين يشاركونكم القراءة والحفظ. مراكز استشارة الضحايا تساعد مجانًا وبسرية.",
      },
    },
  ],
  avoid: [
    {
      de: "Den Beitrag nicht weiterverbreiten, auch nicht zur Warnung.",
      en: "Do not spread the post, not even as a warning.",
      tr: "Paylaşımı uyarı amacıyla bile yaymayın.",
      ar: "لا تعيدوا نشر المنشور حتى للتحذير منه.",
    },
    {
      de: "Nicht mit Beleidigungen antworten.",
      en: "Do not answer with insults.",
      tr: "Hakaretle karşılık vermeyin.",
      ar: "لا تردوا بالإهانة.",
    },
    {
      de: "Keine Namen oder Anschriften vermuteter Personen veröffentlichen.",
      en: "Do not publish names or addresses of people you suspect.",
      tr: "Şüphelendiğiniz kişilerin adını veya adresini yayımlamayın.",
      ar: "لا تنشروا أسماء أو عناوين من تشتبهون بهم.",
    },
  ],
};
