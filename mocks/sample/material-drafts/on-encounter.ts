import type { MaterialDraft } from "./material-draft.ts";

export const onEncounter = {
  "intercultural-training": [
    {
      kind: "guide",
      length: 2,
      audience: ["trainees", "officers"],
      also: ["mosque-visits"],
      files: { name: "visit-by-trainees", languages: ["de", "en"], date: "2026-03-16" },
      title: {
        de: "Moscheebesuch für Polizeianwärterinnen und Polizeianwärter",
        en: "Mosque visit for police trainees",
        tr: "Polis adayları için cami ziyareti",
        ar: "زيارة المسجد للمتدربين في الشرطة",
      },
      summary: {
        de: "Vorher klären, Ablauf, gut zu wissen, danach.",
        en: "Settle beforehand, schedule, good to know, afterwards.",
        tr: "Önceden netleştirilecekler, akış, bilinmesi gerekenler, sonrası.",
        ar: "ما يوضَّح مسبقًا وسير الزيارة ومعلومات مفيدة وما بعدها.",
      },
    },
    {
      kind: "brochure",
      length: 48,
      audience: ["officers"],
      title: {
        de: "Muslimisches Leben: Wissen für den Dienst",
        en: "Muslim life: knowledge for duty",
        tr: "Müslüman hayatı: görev için bilgi",
        ar: "حياة المسلمين: معرفة للخدمة",
      },
      summary: {
        de: "Gemeinden, Feiertage, Namen, Anrede, Gebetsräume.",
        en: "Communities, holidays, names, forms of address, prayer rooms.",
        tr: "Cemaatler, bayramlar, adlar, hitap, ibadethaneler.",
        ar: "الجماعات والأعياد والأسماء وأسلوب المخاطبة وأماكن الصلاة.",
      },
    },
    {
      kind: "film",
      length: 11,
      audience: ["officers", "trainees"],
      also: ["prayer-and-feasts"],
      title: {
        de: "Einsatz während des Gebets",
        en: "On duty during prayer",
        tr: "İbadet sırasında görev",
        ar: "الخدمة أثناء الصلاة",
      },
      summary: {
        de: "Eine nachgestellte Lage mit zwei Verläufen, für die Fortbildung.",
        en: "A re-enacted situation with two outcomes, for further training.",
        tr: "İki farklı gidişatlı canlandırma, meslek içi eğitim için.",
        ar: "موقف تمثيلي بمسارين، للتدريب المستمر.",
      },
    },
  ],
  "mosque-visits": [
    {
      kind: "checklist",
      length: 1,
      audience: ["boards"],
      also: ["mosque-protection"],
      files: { name: "open-mosque-day", languages: ["de", "en"], date: "2026-04-20" },
      title: {
        de: "Tag der offenen Moschee vorbereiten",
        en: "Preparing Open Mosque Day",
        tr: "Açık Cami Günü'ne hazırlık",
        ar: "التحضير ليوم المسجد المفتوح",
      },
      summary: {
        de: "Acht Wochen, zwei Wochen, am Tag, danach.",
        en: "Eight weeks, two weeks, on the day, afterwards.",
        tr: "Sekiz hafta, iki hafta, o gün, sonrası.",
        ar: "ثمانية أسابيع وأسبوعان واليوم نفسه وما بعده.",
      },
    },
    {
      kind: "guide",
      length: 24,
      audience: ["boards", "imams"],
      also: ["intercultural-training"],
      title: {
        de: "Führungen durch die Moschee",
        en: "Tours of the mosque",
        tr: "Cami gezileri",
        ar: "الجولات في المسجد",
      },
      summary: {
        de: "Ablauf, Fragen, Barrierefreiheit und eine Stunde Übung.",
        en: "Sequence, questions, accessibility and one hour of practice.",
        tr: "Akış, sorular, erişilebilirlik ve bir saatlik alıştırma.",
        ar: "سير الجولة والأسئلة وسهولة الوصول وساعة تدريب.",
      },
    },
    {
      kind: "flyer",
      length: 2,
      audience: ["public"],
      title: {
        de: "Willkommen in der Moschee",
        en: "Welcome to the mosque",
        tr: "Camiye hoş geldiniz",
        ar: "أهلًا بكم في المسجد",
      },
      summary: {
        de: "Für Gäste: Schuhe, Kleidung, Gebet, Fotos, Fragen.",
        en: "For guests: shoes, clothing, prayer, photos, questions.",
        tr: "Misafirler için: ayakkabı, giysi, ibadet, fotoğraf, sorular.",
        ar: "للضيوف: الأحذية والملابس والصلاة والصور والأسئلة.",
      },
    },
  ],
  recruitment: [
    {
      kind: "flyer",
      length: 2,
      audience: ["youth", "parents"],
      title: { de: "Polizei als Beruf", en: "Police as a profession", tr: "Meslek olarak polislik", ar: "الشرطة مهنةً" },
      summary: {
        de: "Voraussetzungen, Auswahl, Ausbildung und Studium auf zwei Seiten.",
        en: "Requirements, selection, training and degree on two pages.",
        tr: "İki sayfada koşullar, seçme, eğitim ve yükseköğrenim.",
        ar: "الشروط والاختيار والتدريب والدراسة في صفحتين.",
      },
    },
    {
      kind: "film",
      length: 8,
      audience: ["youth"],
      title: {
        de: "Mein erster Nachtdienst",
        en: "My first night shift",
        tr: "İlk gece nöbetim",
        ar: "نوبتي الليلية الأولى",
      },
      summary: {
        de: "Berufseinblick mit Fragen aus Gemeinden.",
        en: "A view of the profession with questions from communities.",
        tr: "Cemaatlerden sorularla mesleğe bakış.",
        ar: "نظرة على المهنة مع أسئلة من الجماعات.",
      },
    },
    {
      kind: "brochure",
      length: 20,
      audience: ["officers"],
      also: ["intercultural-training"],
      title: {
        de: "Einstellungsberatung in Gemeinden",
        en: "Recruitment advice in communities",
        tr: "Cemaatlerde meslek danışmanlığı",
        ar: "استشارات التوظيف في الجماعات",
      },
      summary: {
        de: "Wie Behörden einladen, ohne zu werben wie alle anderen.",
        en: "How authorities invite without advertising like everybody else.",
        tr: "Kurumlar herkes gibi reklam yapmadan nasıl davet eder.",
        ar: "كيف تدعو الجهات الرسمية بطريقة مختلفة عن الدعاية المألوفة.",
      },
    },
  ],
  sport: [
    {
      kind: "media-pack",
      length: 8,
      audience: ["youth", "boards"],
      also: ["youth"],
      title: {
        de: "Turnier mit Polizei und Gemeinden",
        en: "Tournament with police and communities",
        tr: "Polis ve cemaatlerle turnuva",
        ar: "بطولة مع الشرطة والجماعات",
      },
      summary: {
        de: "Spielplan, Einladung, Versicherung, Pressetext.",
        en: "Fixtures, invitation, insurance, press text.",
        tr: "Fikstür, davetiye, sigorta, basın metni.",
        ar: "جدول المباريات والدعوة والتأمين ونص الصحافة.",
      },
    },
    {
      kind: "film",
      length: 6,
      audience: ["public", "youth"],
      title: { de: "Abpfiff", en: "Final whistle", tr: "Son düdük", ar: "صافرة النهاية" },
      summary: {
        de: "Ein Nachmittag auf dem Platz und was daraus wurde.",
        en: "An afternoon on the pitch and what became of it.",
        tr: "Sahada bir öğleden sonra ve devamı.",
        ar: "أمسية في الملعب وما نتج عنها.",
      },
    },
  ],
} as const satisfies Record<string, readonly MaterialDraft[]>;
