import type { GuidancePath } from "./guidance-path.ts";

export const mosqueDamage: GuidancePath = {
  id: "mosque-damage",
  keywords: [
    "Einbruch",
    "Brand",
    "Brandstiftung",
    "Feuer",
    "Scheibe",
    "Fenster",
    "eingeworfen",
    "Hakenkreuz",
    "Schmiererei",
    "Graffiti",
    "Sachbeschädigung",
    "Überfall",
    "Angriff",
    "Vandalismus",
    "burglary",
    "break-in",
    "arson",
    "swastika",
    "hırsız",
    "hırsızlık",
    "kundaklama",
    "saldırı",
    "سرقة",
    "حريق",
    "نافذة",
    "اعتداء",
  ],
  title: {
    de: "Schaden an der Moschee",
    en: "Damage at the mosque",
    tr: "Camide hasar",
    ar: "أضرار لحقت بالمسجد",
  },
  summary: {
    de: "Scheiben sind eingeworfen, Wände beschmiert, es wurde eingebrochen oder Feuer gelegt.",
    en: "Windows are broken, walls are smeared, somebody broke in or set a fire.",
    tr: "Camlar kırıldı, duvarlar karalandı, içeri girildi veya yangın çıkarıldı.",
    ar: "كُسر زجاج أو لُطخت جدران أو وقع سطو أو أُشعل حريق.",
  },
  isUrgent: true,
  topics: ["mosque-protection", "security-advice", "victim-support"],
  side: "security-authority",
  steps: [
    {
      title: {
        de: "Gefahr jetzt? 110 oder 112",
        en: "Danger now? 110 or 112",
        tr: "Şu an tehlike var mı? 110 veya 112",
        ar: "هل الخطر قائم الآن؟ 110 أو 112",
      },
      text: {
        de: "Ist jemand noch da oder gerade geflohen: 110. Bei Feuer oder Verletzten: 112. Bringen Sie zuerst alle in Sicherheit.",
        en: "If somebody is still there or has just fled: 110. Fire or injured people: 112. First bring everybody to safety.",
        tr: "Biri hâlâ oradaysa veya yeni kaçtıysa: 110. Yangın veya yaralı varsa: 112. Önce herkesi güvenli bir yere götürün.",
        ar: "إن كان أحد ما زال هناك أو هرب للتو: 110. عند الحريق أو وجود جرحى: 112. أوصلوا الجميع أولًا إلى مكان آمن.",
      },
    },
    {
      title: {
        de: "Polizei holen, bevor etwas verändert wird",
        en: "Call the police before anything is changed",
        tr: "Hiçbir şey değiştirilmeden polisi çağırın",
        ar: "استدعوا الشرطة قبل تغيير أي شيء",
      },
      text: {
        de: "Auch bei kleinen Schäden. Nichts anfassen, nichts aufräumen, den Ort absperren und dort warten.",
        en: "For small damage, too. Touch nothing, tidy nothing, close the place off and wait there.",
        tr: "Küçük hasarda bile. Hiçbir şeye dokunmayın, toplamayın, çevreyi kapatın ve orada bekleyin.",
        ar: "حتى لو كانت الأضرار صغيرة. لا تلمسوا شيئًا ولا ترتبوا شيئًا، وأغلقوا المكان وانتظروا هناك.",
      },
    },
    {
      title: { de: "Zeit notieren", en: "Note the time", tr: "Zamanı not edin", ar: "دوّنوا الوقت" },
      text: {
        de: "Wann war zuletzt alles in Ordnung, wann und von wem wurde der Schaden bemerkt? Wer hat etwas gesehen oder gehört?",
        en: "When was everything last in order, when and by whom was the damage noticed? Who saw or heard something?",
        tr: "En son ne zaman her şey yerindeydi, hasarı kim ne zaman fark etti? Kim bir şey gördü veya duydu?",
        ar: "متى كان كل شيء سليمًا آخر مرة؟ ومن لاحظ الضرر ومتى؟ ومن رأى أو سمع شيئًا؟",
      },
    },
    {
      title: {
        de: "Fotos machen, Aufnahmen sichern",
        en: "Take photographs, save recordings",
        tr: "Fotoğraf çekin, kayıtları saklayın",
        ar: "التقطوا صورًا واحفظوا التسجيلات",
      },
      text: {
        de: "Einmal das Ganze, dann die Einzelheiten. Eigene Videoaufnahmen sichern, bevor sie überschrieben werden, und der Polizei geben.",
        en: "First the whole, then the details. Save your own video recordings before they are overwritten and give them to the police.",
        tr: "Önce bütünü, sonra ayrıntıları. Kendi kamera kayıtlarınızı silinmeden saklayın ve polise verin.",
        ar: "المشهد كاملًا أولًا ثم التفاصيل. احفظوا تسجيلات كاميراتكم قبل أن تُمحى وسلّموها إلى الشرطة.",
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
        de: "Vor Ort, in der Wache oder online. Nennen Sie Zeichen, Sprüche und frühere Vorfälle. Lassen Sie sich das Aktenzeichen geben.",
        en: "On the spot, at the station or online. Mention symbols, slogans and earlier incidents. Ask for the file number.",
        tr: "Olay yerinde, karakolda veya internetten. İşaretleri, sloganları ve önceki olayları belirtin. Dosya numarasını isteyin.",
        ar: "في المكان أو في مركز الشرطة أو عبر الإنترنت. اذكروا الرموز والعبارات والحوادث السابقة، واطلبوا رقم الملف.",
      },
    },
    {
      title: {
        de: "Erst nach der Freigabe aufräumen",
        en: "Tidy up only when released",
        tr: "Ancak izin verilince temizleyin",
        ar: "نظّفوا بعد السماح بذلك فقط",
      },
      text: {
        de: "Fragen Sie die Polizei, ab wann. Melden Sie den Schaden der Versicherung und, wenn Sie mieten, der Vermieterin oder dem Vermieter.",
        en: "Ask the police from when. Tell the insurance and, if you rent, the landlord about the damage.",
        tr: "Ne zaman başlayabileceğinizi polise sorun. Hasarı sigortaya, kiracıysanız mülk sahibine bildirin.",
        ar: "اسألوا الشرطة عن الوقت المناسب. أبلغوا التأمين، والمؤجرَ إن كنتم مستأجرين.",
      },
    },
    {
      title: {
        de: "Beratung zum Schutz vereinbaren",
        en: "Arrange advice on protection",
        tr: "Korunma danışmanlığı için randevu alın",
        ar: "اتفقوا على استشارة للحماية",
      },
      text: {
        de: "Die Polizei berät zu Türen, Fenstern, Licht und Abläufen. Opferberatungsstellen helfen Menschen, die Angst haben.",
        en: "The police advise on doors, windows, light and routines. Victim advice centres help people who are afraid.",
        tr: "Polis; kapı, pencere, aydınlatma ve düzen konusunda danışmanlık yapar. Mağdur danışma merkezleri korkan insanlara yardım eder.",
        ar: "تقدم الشرطة المشورة بشأن الأبواب والنوافذ والإنارة والإجراءات. ومراكز استشارة الضحايا تساعد من يشعر بالخوف.",
      },
    },
  ],
  avoid: [
    {
      de: "Niemanden verfolgen oder festhalten wollen.",
      en: "Do not try to pursue or hold anybody.",
      tr: "Kimseyi takip etmeye veya tutmaya çalışmayın.",
      ar: "لا تحاولوا ملاحقة أحد أو الإمساك به.",
    },
    {
      de: "Schmierereien nicht vorher überstreichen, Scherben nicht wegfegen.",
      en: "Do not paint over graffiti or sweep up glass beforehand.",
      tr: "Önceden yazıların üstünü boyamayın, cam kırıklarını süpürmeyin.",
      ar: "لا تطلوا الكتابات ولا تكنسوا الزجاج قبل ذلك.",
    },
    {
      de: "Keine Videoaufnahmen von Personen ins Netz stellen.",
      en: "Do not post recordings of people on the net.",
      tr: "Kişilerin görüldüğü kayıtları internette paylaşmayın.",
      ar: "لا تنشروا تسجيلات لأشخاص على الإنترنت.",
    },
  ],
};
