import type { ExpertDraft } from "./expert-draft.ts";

export const onEncounter = {
  "intercultural-training": [
    {
      side: "security-authority",
      formats: ["training", "workshop"],
      also: ["mosque-visits"],
      field: {
        de: "Interkulturelle Kompetenz im Einsatz",
        en: "Intercultural competence on duty",
        tr: "Görevde kültürlerarası yetkinlik",
        ar: "الكفاءة بين الثقافات أثناء الخدمة",
      },
      profile: {
        de: "Bildet Dienstgruppen fort: Betreten von Gebetsräumen, Ansprache, Dolmetschen, Feiertage, jeweils mit Übungen.",
        en: "Trains shifts: entering prayer rooms, ways of address, interpreting, holidays, always with exercises.",
        tr: "Görev gruplarını eğitir: ibadethaneye giriş, hitap, tercüme, bayramlar; hepsi alıştırmalarla.",
        ar: "يدرب مجموعات الخدمة: دخول أماكن الصلاة وأسلوب المخاطبة والترجمة والأعياد، مع تمارين.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["talk", "training"],
      also: ["mosque-visits"],
      field: {
        de: "Muslimisches Leben in Deutschland: Einführung für Behörden",
        en: "Muslim life in Germany: an introduction for authorities",
        tr: "Almanya'da Müslüman hayatı: kurumlar için giriş",
        ar: "حياة المسلمين في ألمانيا: مدخل للجهات الرسمية",
      },
      profile: {
        de: "Stellt die Vielfalt der Gemeinden, ihre Ämter und Abläufe vor und beantwortet Fragen aus dem Dienstalltag.",
        en: "Presents the variety of communities, their offices and routines, and answers questions from everyday duty.",
        tr: "Cemaatlerin çeşitliliğini, görev ve işleyişlerini tanıtır, görev hayatından gelen soruları yanıtlar.",
        ar: "يعرّف بتنوع الجماعات ومهامها وسير عملها ويجيب عن أسئلة من واقع الخدمة.",
      },
    },
    {
      side: "independent",
      formats: ["workshop", "moderation"],
      also: ["complaints"],
      field: {
        de: "Unbewusste Annahmen in Behörden und Vereinen",
        en: "Unconscious assumptions in authorities and associations",
        tr: "Kurum ve derneklerde bilinçdışı önyargılar",
        ar: "الافتراضات غير الواعية في الجهات الرسمية والجمعيات",
      },
      profile: {
        de: "Arbeitet mit gemischten Gruppen an eigenen Beispielen und vereinbart mit ihnen überprüfbare Schritte.",
        en: "Works with mixed groups on their own examples and agrees verifiable steps with them.",
        tr: "Karma gruplarla kendi örnekleri üzerinde çalışır ve onlarla denetlenebilir adımlar kararlaştırır.",
        ar: "يعمل مع مجموعات مختلطة على أمثلة من واقعها ويتفق معها على خطوات يمكن التحقق منها.",
      },
    },
  ],
  "mosque-visits": [
    {
      side: "muslim-organization",
      formats: ["talk", "training"],
      also: ["intercultural-training"],
      field: {
        de: "Moscheeführungen gestalten",
        en: "Designing mosque tours",
        tr: "Cami gezileri hazırlamak",
        ar: "إعداد الجولات في المسجد",
      },
      profile: {
        de: "Bildet Führende aus: Ablauf, Sprache, schwierige Fragen, Barrierefreiheit, Führungen für Schulklassen und Polizeianwärterinnen und -anwärter.",
        en: "Trains guides: sequence, language, difficult questions, accessibility, tours for school classes and police trainees.",
        tr: "Rehber yetiştirir: akış, dil, zor sorular, erişilebilirlik; okul sınıfları ve polis adayları için geziler.",
        ar: "يؤهل المرشدين: سير الجولة واللغة والأسئلة الصعبة وسهولة الوصول وجولات الصفوف المدرسية والمتدربين في الشرطة.",
      },
    },
    {
      side: "security-authority",
      formats: ["workshop"],
      also: ["mosque-protection"],
      field: {
        de: "Tag der offenen Moschee sicher vorbereiten",
        en: "Preparing Open Mosque Day safely",
        tr: "Açık Cami Günü'nü güvenli hazırlamak",
        ar: "الإعداد الآمن ليوم المسجد المفتوح",
      },
      profile: {
        de: "Bespricht mit Gemeinden Besucherzahlen, Wege, Aufsicht und Ansprechzeiten der Polizei am 3. Oktober.",
        en: "Discusses visitor numbers, routes, supervision and police availability on 3 October with communities.",
        tr: "Cemaatlerle 3 Ekim'deki ziyaretçi sayısını, yolları, gözetimi ve polisin ulaşılabilirliğini konuşur.",
        ar: "يناقش مع الجماعات أعداد الزوار والمسارات والإشراف وأوقات تواجد الشرطة في 3 أكتوبر.",
      },
    },
    {
      side: "independent",
      formats: ["moderation", "workshop"],
      also: ["intercultural-training"],
      field: {
        de: "Begegnungen moderieren, die weitergehen",
        en: "Moderating encounters that continue",
        tr: "Süren buluşmaları yönetmek",
        ar: "إدارة لقاءات لها ما بعدها",
      },
      profile: {
        de: "Plant mit beiden Seiten Besuche so, dass aus einem Nachmittag feste Ansprechpersonen und ein zweites Treffen werden.",
        en: "Plans visits with both sides so that one afternoon leads to fixed contacts and a second meeting.",
        tr: "Ziyaretleri iki tarafla öyle planlar ki bir öğleden sonradan sabit muhataplar ve ikinci bir buluşma doğar.",
        ar: "يخطط مع الطرفين للزيارات بحيث تفضي أمسية واحدة إلى جهات اتصال ثابتة ولقاء ثانٍ.",
      },
    },
  ],
  recruitment: [
    {
      side: "security-authority",
      formats: ["talk", "workshop"],
      also: ["youth"],
      field: {
        de: "Polizei als Beruf: Einstellung und Ausbildung",
        en: "Police as a profession: recruitment and training",
        tr: "Meslek olarak polislik: alım ve eğitim",
        ar: "الشرطة مهنةً: القبول والتدريب",
      },
      profile: {
        de: "Stellt Voraussetzungen, Auswahlverfahren und Laufbahnen vor und beantwortet Fragen zu Religion im Dienst.",
        en: "Presents requirements, selection and careers and answers questions about religion on duty.",
        tr: "Koşulları, seçme sürecini ve kariyerleri tanıtır, görevde dinle ilgili soruları yanıtlar.",
        ar: "يعرض الشروط وإجراءات الاختيار والمسارات المهنية ويجيب عن أسئلة الدين أثناء الخدمة.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["moderation", "talk"],
      also: ["youth"],
      field: {
        de: "Berufsorientierung in der Gemeinde",
        en: "Career guidance in the community",
        tr: "Cemaatte meslek rehberliği",
        ar: "التوجيه المهني داخل الجماعة",
      },
      profile: {
        de: "Organisiert Abende, an denen junge Menschen Polizei, Feuerwehr und Verwaltung kennenlernen und Eltern mitfragen.",
        en: "Organises evenings at which young people get to know police, fire service and administration, and parents ask along.",
        tr: "Gençlerin polis, itfaiye ve idareyi tanıdığı, anne babaların da soru sorduğu akşamlar düzenler.",
        ar: "ينظم أمسيات يتعرف فيها الشباب على الشرطة والإطفاء والإدارة ويشارك الأهل بأسئلتهم.",
      },
    },
    {
      side: "independent",
      formats: ["training", "workshop"],
      field: {
        de: "Vorbereitung auf Auswahltests",
        en: "Preparation for selection tests",
        tr: "Seçme sınavlarına hazırlık",
        ar: "التحضير لاختبارات القبول",
      },
      profile: {
        de: "Übt Sprache, Sport und Gespräch in kleinen Gruppen und erklärt, wie Auswahlverfahren bewertet werden.",
        en: "Practises language, sport and interview in small groups and explains how selection procedures are assessed.",
        tr: "Küçük gruplarda dil, spor ve mülakat çalışır, seçme süreçlerinin nasıl değerlendirildiğini açıklar.",
        ar: "يتدرب في مجموعات صغيرة على اللغة والرياضة والمقابلة ويشرح كيف تُقيَّم إجراءات الاختيار.",
      },
    },
  ],
  sport: [
    {
      side: "muslim-organization",
      formats: ["workshop", "moderation"],
      also: ["youth"],
      field: {
        de: "Sportturniere von Gemeinden und Polizei",
        en: "Sports tournaments of communities and police",
        tr: "Cemaat ve polis spor turnuvaları",
        ar: "بطولات رياضية بين الجماعات والشرطة",
      },
      profile: {
        de: "Bringt gemischte Mannschaften zusammen und gibt Vorlagen für Ablauf, Versicherung und Einladung weiter.",
        en: "Brings mixed teams together and passes on templates for schedule, insurance and invitation.",
        tr: "Karma takımları bir araya getirir; akış, sigorta ve davet için taslaklar paylaşır.",
        ar: "يجمع فرقًا مختلطة ويقدم نماذج لسير البطولة والتأمين والدعوات.",
      },
    },
    {
      side: "security-authority",
      formats: ["training", "workshop"],
      also: ["victim-support"],
      field: {
        de: "Selbstbehauptung für Frauen und Mädchen",
        en: "Self-assertion for women and girls",
        tr: "Kadınlar ve kızlar için kendini savunma ve özgüven",
        ar: "تعزيز الثقة والدفاع عن النفس للنساء والفتيات",
      },
      profile: {
        de: "Übt Haltung, Stimme und Hilfeholen in Gruppen nur für Frauen, auf Wunsch in den Räumen der Gemeinde.",
        en: "Practises posture, voice and getting help in women-only groups, on request on the community's premises.",
        tr: "Yalnızca kadınlardan oluşan gruplarda duruş, ses ve yardım çağırma çalışır; istenirse cemaat mekânında.",
        ar: "يتدرب في مجموعات نسائية على الوقفة والصوت وطلب المساعدة، وفي مقر الجماعة عند الطلب.",
      },
    },
  ],
} as const satisfies Record<string, readonly ExpertDraft[]>;
