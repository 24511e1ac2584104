import type { MaterialDraft } from "./material-draft.ts";

export const onPublicLife = {
  "prayer-and-feasts": [
    {
      kind: "checklist",
      length: 1,
      audience: ["boards", "officers"],
      also: ["road-safety"],
      files: { name: "friday-parking", languages: ["de", "en", "tr", "ar"], date: "2026-06-15" },
      title: {
        de: "Freitagsgebet und Parken: Absprache mit der Polizei",
        en: "Friday prayer and parking: agreeing with the police",
        tr: "Cuma namazı ve park: polisle anlaşma",
        ar: "صلاة الجمعة والمواقف: الاتفاق مع الشرطة",
      },
      summary: {
        de: "Vorlage für ein Gespräch mit Stadt und Polizei.",
        en: "Template for a meeting with town and police.",
        tr: "Belediye ve polisle görüşme için taslak.",
        ar: "نموذج للقاء مع المدينة والشرطة.",
      },
    },
    {
      kind: "flyer",
      length: 2,
      audience: ["public"],
      title: {
        de: "Gute Nachbarschaft im Ramadan",
        en: "Good neighbours in Ramadan",
        tr: "Ramazan'da iyi komşuluk",
        ar: "جوار طيب في رمضان",
      },
      summary: {
        de: "Ein Brief an die Nachbarschaft zum Anpassen, mit Ansprechzeiten.",
        en: "A letter to the neighbours to be adapted, with contact hours.",
        tr: "Uyarlanabilir komşu mektubu, ulaşım saatleriyle.",
        ar: "رسالة إلى الجيران قابلة للتعديل مع أوقات الاتصال.",
      },
    },
  ],
  funerals: [
    {
      kind: "checklist",
      length: 2,
      audience: ["boards", "imams"],
      also: ["prayer-and-feasts"],
      files: { name: "large-funeral", languages: ["de", "en"], date: "2026-02-09" },
      title: {
        de: "Großes Totengebet: Ablauf mit Polizei und Stadt abstimmen",
        en: "Large funeral prayer: agreeing the course with police and town",
        tr: "Kalabalık cenaze namazı: akışı polis ve belediyeyle kararlaştırmak",
        ar: "صلاة جنازة كبيرة: تنسيق المراحل مع الشرطة والمدينة",
      },
      summary: {
        de: "Was in der ersten Stunde zu klären ist.",
        en: "What has to be settled in the first hour.",
        tr: "İlk saatte netleştirilecekler.",
        ar: "ما يجب توضيحه في الساعة الأولى.",
      },
    },
    {
      kind: "brochure",
      length: 24,
      audience: ["officers"],
      also: ["intercultural-training"],
      title: {
        de: "Todesfälle in muslimischen Familien",
        en: "Deaths in Muslim families",
        tr: "Müslüman ailelerde ölüm",
        ar: "الوفيات في الأسر المسلمة",
      },
      summary: {
        de: "Für Einsatzkräfte: Nachricht überbringen, Fristen, Rücksicht.",
        en: "For emergency staff: bringing the news, time limits, consideration.",
        tr: "Görevliler için: haber vermek, süreler, özen.",
        ar: "لأفراد الطوارئ: إبلاغ النبأ والمواعيد والمراعاة.",
      },
    },
  ],
  assemblies: [
    {
      kind: "flyer",
      length: 2,
      audience: ["boards", "public"],
      also: ["rights"],
      title: {
        de: "Versammlung anmelden: kurz erklärt",
        en: "Registering an assembly: briefly explained",
        tr: "Gösteri bildirimi: kısaca",
        ar: "الإخطار بالتجمع: شرح موجز",
      },
      summary: {
        de: "Frist, Inhalt der Anmeldung, Kooperationsgespräch.",
        en: "Time limit, content, cooperation meeting.",
        tr: "Süre, bildirimin içeriği, iş birliği görüşmesi.",
        ar: "المهلة ومضمون الإخطار واجتماع التعاون.",
      },
    },
    {
      kind: "guide",
      length: 12,
      audience: ["boards", "officers"],
      also: ["mosque-protection"],
      title: {
        de: "Kundgebung vor der Moschee",
        en: "A rally in front of the mosque",
        tr: "Cami önünde miting",
        ar: "تجمع أمام المسجد",
      },
      summary: {
        de: "Vorbereiten, informieren, ruhig bleiben, auswerten.",
        en: "Preparing, informing, staying calm, reviewing.",
        tr: "Hazırlanmak, bilgilendirmek, sakin kalmak, değerlendirmek.",
        ar: "الاستعداد والإبلاغ والهدوء والتقييم.",
      },
    },
  ],
  rights: [
    {
      kind: "guide",
      length: 2,
      audience: ["public", "youth"],
      also: ["complaints"],
      files: { name: "contact-with-police", languages: ["de", "en", "tr", "ar"], date: "2026-08-24" },
      title: {
        de: "Rechte bei Polizeikontakt",
        en: "Rights in contact with the police",
        tr: "Polisle karşılaşmada haklar",
        ar: "الحقوق عند التعامل مع الشرطة",
      },
      summary: {
        de: "Kontrolle, Durchsuchung, Vorladung, Beschwerde: was gilt.",
        en: "Check, search, summons, complaint: what applies.",
        tr: "Kontrol, arama, çağrı, şikâyet: neler geçerli.",
        ar: "التفتيش والمداهمة والاستدعاء والشكوى: ما الذي يسري.",
      },
    },
    {
      kind: "film",
      length: 5,
      audience: ["public", "refugees"],
      title: {
        de: "Wer macht was bei der Polizei?",
        en: "Who does what in the police?",
        tr: "Poliste kim ne yapar?",
        ar: "من يفعل ماذا في الشرطة؟",
      },
      summary: {
        de: "Streife, Kriminalpolizei, Prävention, Beschwerde in fünf Minuten.",
        en: "Patrol, criminal police, prevention, complaints in five minutes.",
        tr: "Beş dakikada devriye, kriminal polis, önleme, şikâyet.",
        ar: "الدوريات والشرطة الجنائية والوقاية والشكاوى في خمس دقائق.",
      },
    },
  ],
  refugees: [
    {
      kind: "brochure",
      length: 28,
      audience: ["refugees"],
      also: ["rights"],
      title: {
        de: "Ankommen: Polizei in Deutschland",
        en: "Arriving: the police in Germany",
        tr: "Yeni gelenler: Almanya'da polis",
        ar: "الوصول: الشرطة في ألمانيا",
      },
      summary: {
        de: "Notruf, Anzeige, Rechte und Pflichten in einfacher Sprache.",
        en: "Emergency call, report, rights and duties in plain language.",
        tr: "Acil çağrı, ihbar, haklar ve ödevler; sade dille.",
        ar: "نداء الطوارئ والبلاغ والحقوق والواجبات بلغة بسيطة.",
      },
    },
    {
      kind: "media-pack",
      length: 10,
      audience: ["boards", "officers"],
      also: ["family-advice"],
      title: {
        de: "Sprachmittlung: Karten für das Gespräch",
        en: "Interpreting: cards for the conversation",
        tr: "Dil desteği: görüşme kartları",
        ar: "الوساطة اللغوية: بطاقات للحوار",
      },
      summary: {
        de: "Bildkarten und Sätze für Wache, Unterkunft und Gemeinde.",
        en: "Picture cards and sentences for station, accommodation and community.",
        tr: "Karakol, konaklama yeri ve cemaat için resimli kartlar ve cümleler.",
        ar: "بطاقات مصورة وعبارات لمركز الشرطة والسكن والجماعة.",
      },
    },
  ],
} as const satisfies Record<string, readonly MaterialDraft[]>;
