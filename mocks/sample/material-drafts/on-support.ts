import type { MaterialDraft } from "./material-draft.ts";

export const onSupport = {
  "anti-muslim-hate": [
    {
      kind: "guide",
      length: 1,
      audience: ["youth", "boards", "public"],
      also: ["victim-support"],
      files: { name: "online-hate", languages: ["de", "en"], date: "2026-07-06" },
      title: {
        de: "Hass im Netz: sichern, melden, anzeigen",
        en: "Hate on the net: save, notify, report",
        tr: "İnternette nefret: kaydet, bildir, ihbar et",
        ar: "الكراهية على الإنترنت: التوثيق والإبلاغ والبلاغ الجنائي",
      },
      summary: {
        de: "Drei Schritte und ein vierter: auf sich achten.",
        en: "Three steps and a fourth: look after yourself.",
        tr: "Üç adım ve bir dördüncüsü: kendine iyi bakmak.",
        ar: "ثلاث خطوات ورابعة: العناية بالنفس.",
      },
    },
    {
      kind: "brochure",
      length: 32,
      audience: ["officers", "trainees"],
      also: ["intercultural-training"],
      title: {
        de: "Muslimfeindliche Straftaten erkennen",
        en: "Recognising anti-Muslim crimes",
        tr: "Müslüman düşmanı suçları tanımak",
        ar: "التعرف على الجرائم المعادية للمسلمين",
      },
      summary: {
        de: "Für Polizeibeschäftigte: Motive erfragen, richtig erfassen, Betroffene ernst nehmen.",
        en: "For police staff: asking about motives, recording correctly, taking those affected seriously.",
        tr: "Polis çalışanları için: saiki sormak, doğru kaydetmek, etkilenenleri ciddiye almak.",
        ar: "للعاملين في الشرطة: السؤال عن الدافع والتسجيل الصحيح وأخذ المتضررين على محمل الجد.",
      },
    },
    {
      kind: "flyer",
      length: 2,
      audience: ["public", "women"],
      title: {
        de: "Beleidigt, bedrängt, angegriffen? Ihre Wege",
        en: "Insulted, harassed, attacked? Your options",
        tr: "Hakaret, taciz, saldırı mı? Yollarınız",
        ar: "إهانة أو مضايقة أو اعتداء؟ خياراتكم",
      },
      summary: {
        de: "Anzeige, Meldestelle, Beratung: wohin mit welchem Anliegen.",
        en: "Police report, reporting centre, advice: where to go with what.",
        tr: "İhbar, bildirim merkezi, danışmanlık: hangi konuda nereye.",
        ar: "البلاغ ومركز الرصد والمشورة: إلى أين بأي أمر.",
      },
    },
  ],
  "victim-support": [
    {
      kind: "guide",
      length: 2,
      audience: ["public", "women"],
      also: ["anti-muslim-hate"],
      files: { name: "after-a-crime", languages: ["de", "en"], date: "2026-08-24" },
      title: {
        de: "Nach einer Straftat: Wer hilft wem?",
        en: "After a crime: who helps whom?",
        tr: "Bir suçtan sonra: kim kime yardım eder?",
        ar: "بعد الجريمة: من يساعد من؟",
      },
      summary: {
        de: "Anzeige, Unterstützung, Geld, und was Begleitende beachten.",
        en: "Reporting, support, money, and what those who accompany should mind.",
        tr: "İhbar, destek, para ve refakat edenlerin dikkat edecekleri.",
        ar: "البلاغ والدعم والمال وما يراعيه المرافقون.",
      },
    },
    {
      kind: "flyer",
      length: 2,
      audience: ["public", "refugees"],
      also: ["rights"],
      title: {
        de: "Ihre Rechte als Zeugin oder Zeuge",
        en: "Your rights as a witness",
        tr: "Tanık olarak haklarınız",
        ar: "حقوقكم بصفتكم شهودًا",
      },
      summary: {
        de: "Ladung, Begleitung, Dolmetschen, Auslagen: kurz erklärt.",
        en: "Summons, company, interpreting, expenses: briefly explained.",
        tr: "Çağrı, refakat, tercüme, masraflar: kısaca.",
        ar: "الاستدعاء والمرافقة والترجمة والنفقات: شرح موجز.",
      },
    },
    {
      kind: "film",
      length: 6,
      audience: ["public"],
      title: { de: "Der Weg einer Anzeige", en: "The way of a report", tr: "Bir ihbarın yolu", ar: "مسار البلاغ" },
      summary: {
        de: "Von der Wache bis zum Bescheid, in einfachen Bildern und mit Untertiteln.",
        en: "From the police station to the decision, in simple pictures and with subtitles.",
        tr: "Karakoldan karara, sade görüntüler ve altyazılarla.",
        ar: "من مركز الشرطة إلى القرار، بصور بسيطة وترجمة مكتوبة.",
      },
    },
  ],
  complaints: [
    {
      kind: "flyer",
      length: 2,
      audience: ["public"],
      also: ["rights"],
      title: {
        de: "Beschwerde über die Polizei: so geht es",
        en: "Complaint about the police: how to",
        tr: "Polis hakkında şikâyet nasıl yapılır",
        ar: "الشكوى بشأن الشرطة: كيف تُقدَّم",
      },
      summary: {
        de: "Wo Sie sich beschweren, was hineingehört, was danach geschieht.",
        en: "Where to complain, what belongs in it, what happens then.",
        tr: "Nereye şikâyet edilir, neler yazılır, sonra ne olur.",
        ar: "أين تشتكون وما الذي تتضمنه الشكوى وما الذي يليها.",
      },
    },
    {
      kind: "guide",
      length: 16,
      audience: ["boards", "women"],
      also: ["anti-muslim-hate"],
      title: {
        de: "Diskriminierung dokumentieren und ansprechen",
        en: "Documenting and addressing discrimination",
        tr: "Ayrımcılığı belgelemek ve dile getirmek",
        ar: "توثيق التمييز ومعالجته",
      },
      summary: {
        de: "Gedächtnisprotokoll, Fristen, Beratungsstellen, Musterbriefe.",
        en: "Memory record, time limits, advice centres, model letters.",
        tr: "Hatırlama tutanağı, süreler, danışma merkezleri, örnek mektuplar.",
        ar: "محضر من الذاكرة والمواعيد ومراكز المشورة ونماذج رسائل.",
      },
    },
    {
      kind: "proceedings",
      length: 84,
      audience: ["officers", "boards"],
      also: ["intercultural-training"],
      title: {
        de: "Beschwerden als Chance: Tagungsband",
        en: "Complaints as an opportunity: proceedings",
        tr: "Fırsat olarak şikâyet: bildiri kitabı",
        ar: "الشكاوى فرصة: وقائع المؤتمر",
      },
      summary: {
        de: "Beiträge von Behörden und Verbänden zu einer Kultur, die aus Fehlern lernt.",
        en: "Contributions by authorities and associations on a culture that learns from mistakes.",
        tr: "Kurum ve derneklerden, hatalardan öğrenen bir kültür üzerine yazılar.",
        ar: "مساهمات من جهات رسمية واتحادات عن ثقافة تتعلم من الأخطاء.",
      },
    },
  ],
} as const satisfies Record<string, readonly MaterialDraft[]>;
