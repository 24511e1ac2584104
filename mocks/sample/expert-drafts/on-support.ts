import type { ExpertDraft } from "./expert-draft.ts";

export const onSupport = {
  "anti-muslim-hate": [
    {
      side: "security-authority",
      formats: ["talk", "training"],
      also: ["victim-support"],
      field: {
        de: "Muslimfeindliche Straftaten erkennen und anzeigen",
        en: "Recognising and reporting anti-Muslim crimes",
        tr: "Müslüman düşmanı suçları tanımak ve ihbar etmek",
        ar: "التعرف على الجرائم المعادية للمسلمين والإبلاغ عنها",
      },
      profile: {
        de: "Erläutert, welche Angaben zum Motiv bei einer Anzeige helfen, wie die Polizei sie erfasst und welche Rechte Betroffene haben.",
        en: "Explains which details about the motive help in a report, how the police record them and which rights those affected have.",
        tr: "İhbarda saikle ilgili hangi bilgilerin yararlı olduğunu, polisin bunları nasıl kaydettiğini ve etkilenenlerin haklarını açıklar.",
        ar: "يوضح أي معلومات عن الدافع تفيد عند تقديم البلاغ وكيف تسجّلها الشرطة وما حقوق المتضررين.",
      },
    },
    {
      side: "independent",
      formats: ["talk", "workshop"],
      also: ["complaints"],
      field: {
        de: "Meldestelle oder Anzeige: was wofür gut ist",
        en: "Reporting centre or criminal report: what each is for",
        tr: "Bildirim merkezi mi, suç duyurusu mu: hangisi ne işe yarar",
        ar: "مركز الرصد أم البلاغ الجنائي: فائدة كل منهما",
      },
      profile: {
        de: "Vergleicht die Wege nach einem Vorfall und zeigt, wie Gemeinden Vorfälle festhalten, ohne Personen bloßzustellen.",
        en: "Compares the ways open after an incident and shows how communities record incidents without exposing anyone.",
        tr: "Bir olaydan sonraki yolları karşılaştırır ve cemaatlerin olayları kimseyi teşhir etmeden nasıl kaydedeceğini gösterir.",
        ar: "يقارن بين الطرق المتاحة بعد الحادثة ويبيّن كيف توثّق الجماعات الحوادث دون التشهير بأحد.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["workshop", "training"],
      also: ["youth"],
      field: {
        de: "Hass im Netz: sichern, melden, sich schützen",
        en: "Hate on the net: saving, reporting, protecting oneself",
        tr: "İnternette nefret: kaydetmek, bildirmek, korunmak",
        ar: "الكراهية على الإنترنت: التوثيق والإبلاغ والحماية",
      },
      profile: {
        de: "Arbeitet mit Engagierten, die Seiten und Kanäle ihrer Gemeinde betreuen: Beweise sichern, moderieren, Pausen machen.",
        en: "Works with those who look after their community's pages and channels: saving evidence, moderating, taking breaks.",
        tr: "Cemaatinin sayfa ve kanallarını yöneten gönüllülerle çalışır: kanıt saklamak, moderasyon yapmak, mola vermek.",
        ar: "يعمل مع القائمين على صفحات جماعتهم وقنواتها: حفظ الأدلة وإدارة التعليقات وأخذ فترات راحة.",
      },
    },
  ],
  "victim-support": [
    {
      side: "security-authority",
      formats: ["talk", "training"],
      also: ["anti-muslim-hate"],
      field: {
        de: "Opferschutz: Rechte im Strafverfahren",
        en: "Victim support: rights in criminal proceedings",
        tr: "Mağdur desteği: ceza yargılamasında haklar",
        ar: "مساندة الضحايا: الحقوق في الإجراءات الجنائية",
      },
      profile: {
        de: "Erklärt in einfachen Worten, was nach einer Anzeige geschieht, wann Begleitung möglich ist und wie die eigene Anschrift geschützt wird.",
        en: "Explains in plain words what happens after a report, when one may be accompanied and how one's own address is protected.",
        tr: "İhbardan sonra neler olduğunu, ne zaman refakat mümkün olduğunu ve kişinin adresinin nasıl korunduğunu sade bir dille anlatır.",
        ar: "يشرح بكلمات بسيطة ما يحدث بعد البلاغ ومتى تكون المرافقة ممكنة وكيف يُحمى عنوان السكن.",
      },
    },
    {
      side: "independent",
      formats: ["workshop", "training"],
      field: {
        de: "Erste Gespräche mit Betroffenen führen",
        en: "Holding first conversations with those affected",
        tr: "Etkilenenlerle ilk görüşmeleri yapmak",
        ar: "إجراء المحادثات الأولى مع المتضررين",
      },
      profile: {
        de: "Übt mit Ehrenamtlichen und Polizeibeschäftigten das Zuhören nach einer Tat und zeigt, wo die eigene Aufgabe endet.",
        en: "Practises listening after an offence with volunteers and police staff and shows where one's own task ends.",
        tr: "Gönüllüler ve polis çalışanlarıyla bir olaydan sonra dinlemeyi çalışır, kendi görevinin nerede bittiğini gösterir.",
        ar: "يتدرّب مع المتطوعين والعاملين في الشرطة على الإصغاء بعد الجريمة ويبيّن أين تنتهي مهمة كل منهم.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["talk", "moderation"],
      also: ["domestic-violence"],
      field: {
        de: "Muslimische Seelsorge nach belastenden Ereignissen",
        en: "Muslim pastoral care after distressing events",
        tr: "Sarsıcı olaylardan sonra İslami manevi destek",
        ar: "الرعاية الروحية الإسلامية بعد الأحداث المؤلمة",
      },
      profile: {
        de: "Stellt vor, wie muslimische Notfallseelsorge arbeitet und wie sie mit Polizei und Rettungsdiensten zusammenwirkt.",
        en: "Presents how Muslim emergency pastoral care works and how it cooperates with police and rescue services.",
        tr: "İslami acil manevi desteğin nasıl çalıştığını, polis ve kurtarma ekipleriyle nasıl iş birliği yaptığını tanıtır.",
        ar: "يعرض كيف تعمل الرعاية الروحية الإسلامية في الطوارئ وكيف تتعاون مع الشرطة وخدمات الإنقاذ.",
      },
    },
  ],
  complaints: [
    {
      side: "security-authority",
      formats: ["talk"],
      also: ["rights"],
      field: {
        de: "Beschwerden über die Polizei: Wege und Fristen",
        en: "Complaints about the police: ways and time limits",
        tr: "Polis hakkında şikâyet: yollar ve süreler",
        ar: "الشكاوى بشأن الشرطة: الطرق والمواعيد",
      },
      profile: {
        de: "Stellt die Beschwerdestellen der Länder vor und beantwortet offen, was mit einer Beschwerde geschieht.",
        en: "Presents the complaints offices of the Länder and answers openly what happens to a complaint.",
        tr: "Eyaletlerin şikâyet birimlerini tanıtır ve bir şikâyetin nasıl işlendiğini açıkça yanıtlar.",
        ar: "يعرّف بمكاتب الشكاوى في الولايات ويجيب بصراحة عما يجري للشكوى.",
      },
    },
    {
      side: "independent",
      formats: ["talk", "workshop", "training"],
      also: ["rights", "anti-muslim-hate"],
      field: {
        de: "Diskriminierungsschutz im Alltag",
        en: "Protection from discrimination in everyday life",
        tr: "Gündelik hayatta ayrımcılığa karşı korunma",
        ar: "الحماية من التمييز في الحياة اليومية",
      },
      profile: {
        de: "Erklärt das Allgemeine Gleichbehandlungsgesetz an Beispielen aus Wohnung, Arbeit und Schule und nennt Beratungsstellen.",
        en: "Explains the General Equal Treatment Act by examples from housing, work and school and names advice centres.",
        tr: "Genel Eşit Muamele Yasası'nı konut, iş ve okul örnekleriyle açıklar, danışma merkezlerini belirtir.",
        ar: "يشرح قانون المساواة العام في المعاملة بأمثلة من السكن والعمل والمدرسة ويذكر مراكز المشورة.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["moderation", "workshop"],
      field: {
        de: "Konflikte mit Behörden gemeinsam klären",
        en: "Settling conflicts with authorities together",
        tr: "Kurumlarla anlaşmazlıkları birlikte çözmek",
        ar: "تسوية الخلافات مع الجهات الرسمية معًا",
      },
      profile: {
        de: "Moderiert Gespräche, in denen beide Seiten schildern, was geschehen ist, und vereinbaren, was sich ändert.",
        en: "Moderates conversations in which both sides describe what happened and agree on what will change.",
        tr: "İki tarafın yaşananları anlattığı ve nelerin değişeceği konusunda anlaştığı görüşmeleri yönetir.",
        ar: "يدير حوارات يصف فيها الطرفان ما حدث ويتفقان على ما سيتغير.",
      },
    },
  ],
} as const satisfies Record<string, readonly ExpertDraft[]>;
