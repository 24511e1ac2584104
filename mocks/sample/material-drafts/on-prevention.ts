import type { MaterialDraft } from "./material-draft.ts";

export const onPrevention = {
  "radicalisation-prevention": [
    {
      kind: "brochure",
      length: 40,
      audience: ["imams", "boards", "officers"],
      also: ["family-advice"],
      title: {
        de: "Prävention gemeinsam: Rollen klären",
        en: "Prevention together: clarifying roles",
        tr: "Önlemede birlikte: rolleri netleştirmek",
        ar: "الوقاية معًا: توضيح الأدوار",
      },
      summary: {
        de: "Was Gemeinden, Beratungsstellen und Polizei jeweils tun und was nicht.",
        en: "What communities, advice centres and police each do, and what not.",
        tr: "Cemaatlerin, danışma merkezlerinin ve polisin ne yaptığı, ne yapmadığı.",
        ar: "ما تفعله الجماعات ومراكز المشورة والشرطة كل على حدة وما لا تفعله.",
      },
    },
    {
      kind: "media-pack",
      length: 20,
      audience: ["youth"],
      also: ["youth"],
      title: {
        de: "Fragen erlaubt: Karten für Jugendgruppen",
        en: "Questions allowed: cards for youth groups",
        tr: "Sormak serbest: gençlik grupları için kartlar",
        ar: "السؤال مسموح: بطاقات لمجموعات الشباب",
      },
      summary: {
        de: "Sechzig Fragen zu Zugehörigkeit, Medien und Glauben, mit Anleitung.",
        en: "Sixty questions on belonging, media and faith, with instructions.",
        tr: "Aidiyet, medya ve inanç üzerine altmış soru, kılavuzla.",
        ar: "ستون سؤالًا عن الانتماء والإعلام والدين مع دليل.",
      },
    },
    {
      kind: "film",
      length: 14,
      audience: ["parents", "youth"],
      also: ["family-advice"],
      title: { de: "Im Gespräch bleiben", en: "Staying in touch", tr: "Konuşmayı sürdürmek", ar: "أن يستمر الحوار" },
      summary: {
        de: "Zwei Familien erzählen nachgestellt, was geholfen hat, den Kontakt nicht zu verlieren.",
        en: "Two families tell, in re-enacted scenes, what helped not to lose contact.",
        tr: "İki aile, canlandırmalarla, bağı koparmamaya nelerin yardım ettiğini anlatıyor.",
        ar: "عائلتان ترويان في مشاهد تمثيلية ما الذي ساعد على عدم انقطاع الصلة.",
      },
    },
  ],
  "right-wing-extremism": [
    {
      kind: "brochure",
      length: 36,
      audience: ["officers", "boards"],
      also: ["anti-muslim-hate"],
      title: {
        de: "Einschüchterung im Umfeld von Moscheen",
        en: "Intimidation around mosques",
        tr: "Cami çevresinde yıldırma",
        ar: "الترهيب في محيط المساجد",
      },
      summary: {
        de: "Formen, Rechtslage und Handlungsmöglichkeiten vor Ort.",
        en: "Forms, legal situation and options on the spot.",
        tr: "Biçimleri, hukuki durum ve yerinde yapılabilecekler.",
        ar: "أشكاله ووضعه القانوني والخيارات المحلية.",
      },
    },
    {
      kind: "flyer",
      length: 2,
      audience: ["public", "youth"],
      title: {
        de: "Zeichen erkennen, Zeichen setzen",
        en: "Recognising signs, setting signs",
        tr: "İşaretleri tanımak, tavır almak",
        ar: "التعرف على الرموز واتخاذ موقف",
      },
      summary: {
        de: "Verbreitete Symbole und wie man sie meldet.",
        en: "Widespread symbols and how to report them.",
        tr: "Yaygın semboller ve nasıl bildirileceği.",
        ar: "رموز منتشرة وكيفية الإبلاغ عنها.",
      },
    },
    {
      kind: "proceedings",
      length: 112,
      audience: ["officers", "public"],
      also: ["mosque-protection"],
      title: {
        de: "Schutz religiöser Orte: Tagungsband",
        en: "Protecting religious places: proceedings",
        tr: "Dinî mekânların korunması: bildiri kitabı",
        ar: "حماية الأماكن الدينية: وقائع المؤتمر",
      },
      summary: {
        de: "Beiträge zu Moscheen, Synagogen und Kirchen im Vergleich.",
        en: "Contributions comparing mosques, synagogues and churches.",
        tr: "Camiler, sinagoglar ve kiliseler üzerine karşılaştırmalı yazılar.",
        ar: "مساهمات مقارنة عن المساجد والمعابد اليهودية والكنائس.",
      },
    },
  ],
  "family-advice": [
    {
      kind: "flyer",
      length: 2,
      audience: ["parents"],
      also: ["radicalisation-prevention"],
      title: {
        de: "Sorge um einen jungen Menschen?",
        en: "Worried about a young person?",
        tr: "Bir genç için endişeli misiniz?",
        ar: "هل يقلقكم أمر شاب أو شابة؟",
      },
      summary: {
        de: "Vertrauliche Beratung: wer zuhört, was es kostet, was weitergegeben wird.",
        en: "Confidential advice: who listens, what it costs, what is passed on.",
        tr: "Gizli danışmanlık: kim dinler, ücreti nedir, ne iletilir.",
        ar: "مشورة سرية: من يصغي وكم تكلف وما الذي يُنقل.",
      },
    },
    {
      kind: "guide",
      length: 20,
      audience: ["parents", "imams"],
      also: ["youth"],
      title: {
        de: "Gesprächsleitfaden für Familien",
        en: "Conversation guide for families",
        tr: "Aileler için konuşma rehberi",
        ar: "دليل الحوار للأسر",
      },
      summary: {
        de: "Sätze, die öffnen, und Sätze, die schließen; mit Übungen.",
        en: "Sentences that open and sentences that close; with exercises.",
        tr: "Açan ve kapatan cümleler; alıştırmalarla.",
        ar: "عبارات تفتح الحوار وأخرى تغلقه، مع تمارين.",
      },
    },
    {
      kind: "media-pack",
      length: 8,
      audience: ["parents", "women"],
      title: {
        de: "Elternabend: Präsentation und Einladung",
        en: "Parents' evening: presentation and invitation",
        tr: "Veli akşamı: sunum ve davetiye",
        ar: "أمسية الآباء: عرض ودعوة",
      },
      summary: {
        de: "Alles für zwei Stunden in der Gemeinde, zum Anpassen.",
        en: "Everything for two hours in the community, to be adapted.",
        tr: "Cemaatte iki saat için her şey, uyarlanabilir.",
        ar: "كل ما يلزم لساعتين في الجماعة، قابل للتعديل.",
      },
    },
  ],
} as const satisfies Record<string, readonly MaterialDraft[]>;
