import type { GuidancePath } from "./guidance-path.ts";

export const threatLetter: GuidancePath = {
  id: "threat-letter",
  keywords: [
    "Drohung",
    "Bedrohung",
    "Drohbrief",
    "Drohanruf",
    "Bombe",
    "Bombendrohung",
    "Erpressung",
    "WhatsApp",
    "Anruf",
    "threat",
    "bomb",
    "tehdit",
    "bomba",
    "تهديد",
    "قنبلة",
  ],
  title: {
    de: "Drohbrief oder Drohanruf",
    en: "Threatening letter or call",
    tr: "Tehdit mektubu veya tehdit telefonu",
    ar: "رسالة تهديد أو مكالمة تهديد",
  },
  summary: {
    de: "Ein Brief, eine E-Mail oder ein Anruf droht der Gemeinde oder einer Person in ihr.",
    en: "A letter, an e-mail or a call threatens the community or somebody in it.",
    tr: "Bir mektup, e-posta veya telefon, cemaati ya da içinden birini tehdit ediyor.",
    ar: "رسالة أو بريد إلكتروني أو مكالمة فيها تهديد للجماعة أو لأحد أفرادها.",
  },
  isUrgent: true,
  topics: ["threats", "mosque-protection"],
  side: "security-authority",
  steps: [
    {
      title: {
        de: "Gefahr jetzt? 110 anrufen",
        en: "Danger now? Call 110",
        tr: "Şu an tehlike var mı? 110’u arayın",
        ar: "هل الخطر قائم الآن؟ اتصلوا بالرقم 110",
      },
      text: {
        de: "Bei Pulver, einem fremden Gegenstand oder einer Drohung für heute: nichts anfassen, alle gehen hinaus, von draußen anrufen.",
        en: "Powder, an unknown object or a threat for today: touch nothing, everybody leaves, call from outside.",
        tr: "Toz, yabancı bir nesne veya bugüne yönelik bir tehdit varsa: hiçbir şeye dokunmayın, herkes dışarı çıksın, dışarıdan arayın.",
        ar: "عند وجود مسحوق أو جسم غريب أو تهديد لهذا اليوم: لا تلمسوا شيئًا، وليخرج الجميع، واتصلوا من الخارج.",
      },
    },
    {
      title: {
        de: "Brief behalten, wenig anfassen",
        en: "Keep the letter, touch it little",
        tr: "Mektubu saklayın, az dokunun",
        ar: "احتفظوا بالرسالة وقلّلوا من لمسها",
      },
      text: {
        de: "Brief und Umschlag nur am Rand anfassen, in einen sauberen großen Umschlag legen und nicht herumreichen.",
        en: "Hold letter and envelope by the edge only, put both into a clean large envelope and do not pass them around.",
        tr: "Mektubu ve zarfı yalnızca kenarından tutun, temiz ve büyük bir zarfa koyun, elden ele dolaştırmayın.",
        ar: "أمسكوا الرسالة والظرف من الحافة فقط، وضعوهما في ظرف كبير نظيف، ولا تمرّروهما من يد إلى يد.",
      },
    },
    {
      title: {
        de: "Zeit und Umstände notieren",
        en: "Note time and circumstances",
        tr: "Zamanı ve koşulları not edin",
        ar: "دوّنوا الوقت والظروف",
      },
      text: {
        de: "Wann und wo kam die Drohung an? Wer hat sie gefunden, wer hat sie berührt? Bei einem Anruf: Wortlaut, Nummer, Stimme, Geräusche.",
        en: "When and where did the threat arrive? Who found it, who touched it? For a call: the words, number, voice, background.",
        tr: "Tehdit ne zaman ve nerede geldi? Kim buldu, kim dokundu? Telefonsa: söylenen sözler, numara, ses, arka plan.",
        ar: "متى وأين وصل التهديد؟ من وجده ومن لمسه؟ وفي المكالمة: الكلمات كما قيلت، والرقم، والصوت، وما سُمع حوله.",
      },
    },
    {
      title: {
        de: "Fotografieren und sichern",
        en: "Photograph and save",
        tr: "Fotoğraflayın ve saklayın",
        ar: "صوّروا واحفظوا",
      },
      text: {
        de: "Vorderseite, Rückseite und Umschlag fotografieren. E-Mails und Nachrichten mit Absender und Datum aufheben, nicht löschen.",
        en: "Photograph front, back and envelope. Keep e-mails and messages with sender and date; do not delete them.",
        tr: "Ön yüzü, arka yüzü ve zarfı fotoğraflayın. E-posta ve mesajları gönderen ve tarihle saklayın, silmeyin.",
        ar: "صوّروا الوجهين والظرف. واحتفظوا بالبريد والرسائل مع اسم المرسل والتاريخ ولا تحذفوها.",
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
        de: "In jeder Polizeiwache oder über die Onlinewache Ihres Landes. Sagen Sie, was auf ein muslimfeindliches Motiv hinweist, und notieren Sie das Aktenzeichen.",
        en: "At any police station or at your Land’s online station. Say what points to an anti-Muslim motive, and note the file number.",
        tr: "Herhangi bir karakolda veya eyaletinizin çevrim içi karakolunda. Müslüman düşmanlığına işaret edenleri söyleyin, dosya numarasını not edin.",
        ar: "في أي مركز شرطة أو في مركز الشرطة الإلكتروني لولايتكم. اذكروا ما يدل على دافع معادٍ للمسلمين، ودوّنوا رقم الملف.",
      },
    },
    {
      title: {
        de: "Betroffene stärken",
        en: "Support those affected",
        tr: "Etkilenenlere destek olun",
        ar: "ساندوا المتضررين",
      },
      text: {
        de: "Sprechen Sie ruhig mit der Gemeinde. Opferberatungsstellen helfen kostenlos und vertraulich. Lassen Sie sich zum Schutz des Gebäudes beraten.",
        en: "Talk calmly with the community. Victim advice centres help free of charge and in confidence. Ask for advice on protecting the building.",
        tr: "Cemaatle sakince konuşun. Mağdur danışma merkezleri ücretsiz ve gizlilik içinde yardım eder. Binanın korunması için danışmanlık alın.",
        ar: "تحدثوا بهدوء مع الجماعة. مراكز استشارة الضحايا تساعد مجانًا وبسرية. واطلبوا استشارة لحماية المبنى.",
      },
    },
  ],
  avoid: [
    {
      de: "Nicht antworten und nicht verhandeln.",
      en: "Do not answer and do not negotiate.",
      tr: "Cevap vermeyin, pazarlık etmeyin.",
      ar: "لا تردوا ولا تتفاوضوا.",
    },
    {
      de: "Den Brief nicht wegwerfen und nicht ins Netz stellen.",
      en: "Do not throw the letter away and do not post it on the net.",
      tr: "Mektubu atmayın ve internette paylaşmayın.",
      ar: "لا ترموا الرسالة ولا تنشروها على الإنترنت.",
    },
    {
      de: "Niemanden öffentlich verdächtigen.",
      en: "Do not suspect anybody in public.",
      tr: "Kimseden açıkça şüphelendiğinizi söylemeyin.",
      ar: "لا توجهوا الشبهة علنًا إلى أي شخص.",
    },
  ],
};
