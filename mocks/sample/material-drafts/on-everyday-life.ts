import type { MaterialDraft } from "./material-draft.ts";

export const onEverydayLife = {
  youth: [
    {
      kind: "film",
      length: 7,
      audience: ["youth"],
      title: { de: "Klassenchat", en: "Class chat", tr: "Sınıf sohbeti", ar: "محادثة الصف" },
      summary: {
        de: "Ein Kurzfilm über ein Bild, das weitergeleitet wird, und was danach kommt.",
        en: "A short film about a picture that is passed on, and what comes next.",
        tr: "Paylaşılan bir fotoğraf ve sonrası üzerine kısa film.",
        ar: "فيلم قصير عن صورة يُعاد إرسالها وما يحدث بعدها.",
      },
    },
    {
      kind: "brochure",
      length: 28,
      audience: ["parents", "youth"],
      title: {
        de: "Cybermobbing: Hilfe für Eltern",
        en: "Cyberbullying: help for parents",
        tr: "Siber zorbalık: anne babalara yardım",
        ar: "التنمر الإلكتروني: مساعدة للأهل",
      },
      summary: {
        de: "Anzeichen, Gespräche, Beweise sichern, Schule und Polizei einbeziehen.",
        en: "Signs, conversations, saving evidence, involving school and police.",
        tr: "Belirtiler, konuşmalar, kanıt saklamak, okul ve polisi dahil etmek.",
        ar: "العلامات والحوار وحفظ الأدلة وإشراك المدرسة والشرطة.",
      },
    },
    {
      kind: "checklist",
      length: 2,
      audience: ["boards", "youth"],
      also: ["domestic-violence"],
      title: {
        de: "Jugendfreizeit sicher planen",
        en: "Planning a youth trip safely",
        tr: "Gençlik gezisini güvenli planlamak",
        ar: "التخطيط الآمن لرحلة شبابية",
      },
      summary: {
        de: "Aufsicht, Einwilligungen, Notfallnummern, Regeln für die Gruppe.",
        en: "Supervision, consents, emergency numbers, rules for the group.",
        tr: "Gözetim, izinler, acil numaralar, grup kuralları.",
        ar: "الإشراف والموافقات وأرقام الطوارئ وقواعد المجموعة.",
      },
    },
  ],
  addiction: [
    {
      kind: "brochure",
      length: 24,
      audience: ["parents", "youth"],
      also: ["youth"],
      title: {
        de: "Über Drogen sprechen",
        en: "Talking about drugs",
        tr: "Uyuşturucu hakkında konuşmak",
        ar: "الحديث عن المخدرات",
      },
      summary: {
        de: "Stoffe, Risiken, Recht und Hilfe, ohne Drohkulisse.",
        en: "Substances, risks, law and help, without scare tactics.",
        tr: "Maddeler, riskler, hukuk ve yardım; korkutmadan.",
        ar: "المواد والمخاطر والقانون والمساعدة، دون تخويف.",
      },
    },
    {
      kind: "flyer",
      length: 2,
      audience: ["public"],
      also: ["family-advice"],
      title: {
        de: "Spielsucht: erste Hilfe für Familien",
        en: "Gambling addiction: first help for families",
        tr: "Kumar bağımlılığı: aileler için ilk yardım",
        ar: "إدمان القمار: المساعدة الأولى للأسر",
      },
      summary: {
        de: "Warnzeichen und Anlaufstellen, auch anonym.",
        en: "Warning signs and places to turn to, anonymously too.",
        tr: "Uyarı işaretleri ve başvuru yerleri, isimsiz de.",
        ar: "علامات الخطر وجهات المساعدة، دون ذكر الاسم أيضًا.",
      },
    },
    {
      kind: "guide",
      length: 12,
      audience: ["imams", "boards"],
      title: {
        de: "Sucht in der Gemeinde ansprechen",
        en: "Raising addiction in the community",
        tr: "Cemaatte bağımlılığı konuşmak",
        ar: "طرح موضوع الإدمان في الجماعة",
      },
      summary: {
        de: "Anregungen für Freitagsansprache, Jugendgruppe und Einzelgespräch.",
        en: "Suggestions for the Friday address, youth group and personal talk.",
        tr: "Cuma konuşması, gençlik grubu ve bireysel görüşme için öneriler.",
        ar: "أفكار لخطبة الجمعة ومجموعة الشباب والحديث الفردي.",
      },
    },
  ],
  "road-safety": [
    {
      kind: "flyer",
      length: 2,
      audience: ["parents", "youth"],
      title: {
        de: "Sicher zur Schule und zur Moschee",
        en: "Safely to school and to the mosque",
        tr: "Okula ve camiye güvenle",
        ar: "بأمان إلى المدرسة والمسجد",
      },
      summary: {
        de: "Wege mit Kindern üben, Licht und Reflektoren, Helm.",
        en: "Practising routes with children, lights and reflectors, helmet.",
        tr: "Çocuklarla yol alıştırması, ışık ve reflektör, kask.",
        ar: "التدرب على الطرق مع الأطفال والأضواء والعاكسات والخوذة.",
      },
    },
    {
      kind: "film",
      length: 4,
      audience: ["public"],
      title: { de: "Toter Winkel", en: "Blind spot", tr: "Kör nokta", ar: "الزاوية الميتة" },
      summary: {
        de: "Vier Minuten, die zeigen, was aus dem Führerhaus nicht zu sehen ist.",
        en: "Four minutes that show what cannot be seen from the driver's cab.",
        tr: "Sürücü kabininden görülemeyenleri gösteren dört dakika.",
        ar: "أربع دقائق تُظهر ما لا يُرى من مقصورة السائق.",
      },
    },
    {
      kind: "checklist",
      length: 1,
      audience: ["boards"],
      also: ["prayer-and-feasts"],
      title: {
        de: "Fahrradprüfung auf dem Gemeindehof",
        en: "Bicycle check in the community's yard",
        tr: "Cemaat avlusunda bisiklet denetimi",
        ar: "فحص الدراجات في ساحة الجماعة",
      },
      summary: {
        de: "Aufbau, Aufsicht und Prüfliste für einen Samstag.",
        en: "Set-up, supervision and check list for one Saturday.",
        tr: "Bir cumartesi için düzen, gözetim ve denetim listesi.",
        ar: "التجهيز والإشراف وقائمة الفحص ليوم سبت.",
      },
    },
  ],
  "domestic-violence": [
    {
      kind: "flyer",
      length: 2,
      audience: ["women", "public"],
      also: ["victim-support"],
      title: {
        de: "Gewalt zu Hause: Sie sind nicht schuld",
        en: "Violence at home: you are not to blame",
        tr: "Evde şiddet: suçlu siz değilsiniz",
        ar: "العنف في المنزل: لستم المذنبين",
      },
      summary: {
        de: "Notruf, Frauenhaus, Schutzanordnung, Beratung; klein gefaltet.",
        en: "Emergency call, shelter, protection order, advice; folds small.",
        tr: "Acil çağrı, sığınma evi, koruma kararı, danışmanlık; küçük katlanır.",
        ar: "نداء الطوارئ ودار الإيواء وأمر الحماية والمشورة؛ مطوية صغيرة.",
      },
    },
    {
      kind: "guide",
      length: 32,
      audience: ["boards", "imams"],
      also: ["youth"],
      title: {
        de: "Schutzkonzept für Kinder- und Jugendarbeit",
        en: "Protection concept for children's and youth work",
        tr: "Çocuk ve gençlik çalışması için koruma planı",
        ar: "خطة الحماية للعمل مع الأطفال والشباب",
      },
      summary: {
        de: "Bausteine für Gemeinden: Regeln, Vertrauenspersonen, Beschwerdewege.",
        en: "Building blocks for communities: rules, trusted persons, complaint channels.",
        tr: "Cemaatler için yapı taşları: kurallar, güvenilen kişiler, şikâyet yolları.",
        ar: "لبنات للجماعات: قواعد وأشخاص ثقة وسبل شكوى.",
      },
    },
    {
      kind: "media-pack",
      length: 6,
      audience: ["women", "boards"],
      title: {
        de: "Aushang für Waschräume und Flure",
        en: "Notice for washrooms and corridors",
        tr: "Tuvalet ve koridorlar için ilan",
        ar: "إعلان للمغاسل والممرات",
      },
      summary: {
        de: "Abreißzettel mit Hilfenummern in vielen Sprachen, zum Ergänzen.",
        en: "Tear-off slips with help numbers in many languages, to be completed.",
        tr: "Birçok dilde yardım numaralı koparma kâğıtları, tamamlanabilir.",
        ar: "قصاصات بأرقام المساعدة بلغات عديدة، قابلة للاستكمال.",
      },
    },
  ],
} as const satisfies Record<string, readonly MaterialDraft[]>;
