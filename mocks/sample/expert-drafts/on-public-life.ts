import type { ExpertDraft } from "./expert-draft.ts";

export const onPublicLife = {
  "prayer-and-feasts": [
    {
      side: "security-authority",
      formats: ["talk", "moderation"],
      also: ["road-safety"],
      field: {
        de: "Verkehr und Parken bei Freitagsgebet und Festen",
        en: "Traffic and parking at Friday prayer and feasts",
        tr: "Cuma namazı ve bayramlarda trafik ve park",
        ar: "المرور والمواقف في صلاة الجمعة والأعياد",
      },
      profile: {
        de: "Bringt Gemeinde, Ordnungsamt und Polizei an einen Tisch und skizziert Haltezonen, Ordnungsdienst und Hinweise für die Nachbarschaft.",
        en: "Brings community, public order office and police to one table and sketches stopping zones, stewards and notices for neighbours.",
        tr: "Cemaati, zabıtayı ve polisi bir masada buluşturur; duraklama alanlarını, görevlileri ve komşulara bilgilendirmeyi tasarlar.",
        ar: "يجمع الجماعة ومكتب النظام العام والشرطة حول طاولة واحدة ويرسم مناطق التوقف والمنظمين وإشعارات الجيران.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["workshop", "talk"],
      also: ["mosque-visits"],
      field: {
        de: "Ramadan und Opferfest erklärt: Kalender für Behörden",
        en: "Ramadan and the Feast of Sacrifice explained: a calendar for authorities",
        tr: "Ramazan ve Kurban Bayramı: kurumlar için takvim",
        ar: "شرح رمضان وعيد الأضحى: تقويم للجهات الرسمية",
      },
      profile: {
        de: "Erklärt Zeiten, Abläufe und erwartete Besucherzahlen und warum manche Termine erst kurz vorher feststehen.",
        en: "Explains times, sequences and expected numbers of visitors and why some dates are fixed only shortly before.",
        tr: "Vakitleri, akışları, beklenen ziyaretçi sayılarını ve bazı tarihlerin neden son anda kesinleştiğini açıklar.",
        ar: "يشرح الأوقات وسير المناسبات والأعداد المتوقعة ولماذا لا تتحدد بعض المواعيد إلا قبيل حلولها.",
      },
    },
  ],
  funerals: [
    {
      side: "muslim-organization",
      formats: ["talk", "training"],
      also: ["intercultural-training"],
      field: {
        de: "Islamische Bestattung: Ablauf und Fristen",
        en: "Islamic burial: sequence and time limits",
        tr: "İslami defin: akış ve süreler",
        ar: "الدفن الإسلامي: المراحل والمواعيد",
      },
      profile: {
        de: "Erklärt Waschung, Totengebet und Bestattung und was Behörden bei Todesermittlungen rücksichtsvoll regeln können.",
        en: "Explains washing, funeral prayer and burial, and what authorities can arrange considerately in death investigations.",
        tr: "Yıkama, cenaze namazı ve defni, ayrıca ölüm soruşturmalarında kurumların nasıl özenli davranabileceğini açıklar.",
        ar: "يشرح الغسل وصلاة الجنازة والدفن وما يمكن للجهات الرسمية مراعاته في التحقيق في الوفيات.",
      },
    },
    {
      side: "security-authority",
      formats: ["moderation", "talk"],
      also: ["prayer-and-feasts"],
      field: {
        de: "Große Trauerfeiern: Verkehr und Sicherheit",
        en: "Large funerals: traffic and safety",
        tr: "Kalabalık cenazeler: trafik ve güvenlik",
        ar: "الجنازات الكبيرة: المرور والسلامة",
      },
      profile: {
        de: "Plant mit Gemeinden und Städten Anfahrt, Wege zum Friedhof und Erreichbarkeit, auch innerhalb eines Tages.",
        en: "Plans arrival, routes to the cemetery and availability with communities and towns, even within a day.",
        tr: "Cemaatler ve belediyelerle geliş, mezarlığa giden yollar ve ulaşılabilirliği bir gün içinde bile planlar.",
        ar: "يخطط مع الجماعات والبلديات للوصول والطرق إلى المقبرة وسبل الاتصال، ولو خلال يوم واحد.",
      },
    },
  ],
  assemblies: [
    {
      side: "security-authority",
      formats: ["talk", "training"],
      also: ["rights"],
      field: {
        de: "Versammlungen anmelden und leiten",
        en: "Registering and leading assemblies",
        tr: "Toplantı ve gösterileri bildirmek ve yönetmek",
        ar: "الإخطار بالتجمعات وقيادتها",
      },
      profile: {
        de: "Erklärt Anmeldung, Kooperationsgespräch, Auflagen und Aufgaben der Versammlungsleitung.",
        en: "Explains registration, the cooperation meeting, conditions and the tasks of those who lead an assembly.",
        tr: "Bildirimi, iş birliği görüşmesini, koşulları ve gösteriyi yönetenlerin görevlerini açıklar.",
        ar: "يشرح الإخطار واجتماع التعاون والشروط ومهام قيادة التجمع.",
      },
    },
    {
      side: "independent",
      formats: ["moderation", "workshop"],
      also: ["right-wing-extremism"],
      field: {
        de: "Wenn vor der Moschee demonstriert wird",
        en: "When there is a demonstration in front of the mosque",
        tr: "Caminin önünde gösteri olduğunda",
        ar: "عند التظاهر أمام المسجد",
      },
      profile: {
        de: "Bereitet Gemeinden auf Kundgebungen in der Nähe vor: informieren, Abläufe ändern, ruhig bleiben, hinterher auswerten.",
        en: "Prepares communities for rallies nearby: informing, changing routines, staying calm, reviewing afterwards.",
        tr: "Cemaatleri yakındaki gösterilere hazırlar: bilgilendirmek, akışı değiştirmek, sakin kalmak, sonradan değerlendirmek.",
        ar: "يهيئ الجماعات للتجمعات القريبة: الإبلاغ وتعديل الترتيبات والهدوء والتقييم اللاحق.",
      },
    },
  ],
  rights: [
    {
      side: "independent",
      formats: ["talk", "workshop"],
      also: ["complaints"],
      field: {
        de: "Rechte bei Kontrolle, Durchsuchung und Vorladung",
        en: "Rights at checks, searches and summonses",
        tr: "Kontrol, arama ve çağrıda haklar",
        ar: "الحقوق عند التفتيش والمداهمة والاستدعاء",
      },
      profile: {
        de: "Erklärt verständlich, was die Polizei darf, was Bürgerinnen und Bürger dürfen und wie beides ruhig zusammengeht.",
        en: "Explains clearly what the police may do, what citizens may do and how both go together calmly.",
        tr: "Polisin neler yapabileceğini, vatandaşın neler yapabileceğini ve bunların sakince nasıl bağdaştığını anlaşılır biçimde açıklar.",
        ar: "يشرح بوضوح ما يجوز للشرطة وما يجوز للمواطن وكيف يجتمعان بهدوء.",
      },
    },
    {
      side: "security-authority",
      formats: ["talk"],
      also: ["complaints"],
      field: {
        de: "Wie die Polizei arbeitet: Aufgaben und Aufbau",
        en: "How the police work: tasks and structure",
        tr: "Polis nasıl çalışır: görevler ve yapı",
        ar: "كيف تعمل الشرطة: المهام والتنظيم",
      },
      profile: {
        de: "Stellt Zuständigkeiten von Streife, Kriminalpolizei und Prävention vor und was bei einer Anzeige festgehalten wird.",
        en: "Presents the responsibilities of patrol, criminal police and prevention, and what is recorded in a report.",
        tr: "Devriye, kriminal polis ve önleme birimlerinin yetkilerini ve ihbarda nelerin kaydedildiğini tanıtır.",
        ar: "يعرض اختصاصات الدوريات والشرطة الجنائية والوقاية وما يُدوَّن عند تقديم البلاغ.",
      },
    },
  ],
  refugees: [
    {
      side: "independent",
      formats: ["workshop", "training"],
      also: ["rights"],
      field: {
        de: "Ankommen: Polizei und Recht für Geflüchtete",
        en: "Arriving: police and law for refugees",
        tr: "Yeni gelenler için polis ve hukuk",
        ar: "الوصول: الشرطة والقانون للاجئين",
      },
      profile: {
        de: "Arbeitet mit Sprachmittelnden in Unterkünften und Gemeinden: Notruf, Anzeige, Rechte, Beratung.",
        en: "Works with interpreters in accommodation and communities: emergency call, report, rights, advice.",
        tr: "Konaklama yerleri ve cemaatlerde dil aracılarıyla çalışır: acil çağrı, ihbar, haklar, danışmanlık.",
        ar: "يعمل مع الوسطاء اللغويين في أماكن الإيواء والجماعات: نداء الطوارئ والبلاغ والحقوق والمشورة.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["talk", "moderation"],
      also: ["family-advice"],
      field: {
        de: "Ehrenamtliche Begleitung von Geflüchteten",
        en: "Volunteer support for refugees",
        tr: "Mültecilere gönüllü refakat",
        ar: "المرافقة التطوعية للاجئين",
      },
      profile: {
        de: "Gibt Erfahrungen mit Patenschaften weiter: Grenzen wahren, vernetzen, Ausbeutung erkennen.",
        en: "Passes on experience with sponsorships: keeping boundaries, networking, recognising exploitation.",
        tr: "Destek eşleşmelerinden edindiği deneyimi aktarır: sınırları korumak, ağ kurmak, sömürüyü tanımak.",
        ar: "ينقل خبرته في الكفالة والمرافقة: مراعاة الحدود والتشبيك والتعرف على الاستغلال.",
      },
    },
  ],
} as const satisfies Record<string, readonly ExpertDraft[]>;
