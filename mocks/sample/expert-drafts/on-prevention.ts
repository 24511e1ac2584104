import type { ExpertDraft } from "./expert-draft.ts";

export const onPrevention = {
  "radicalisation-prevention": [
    {
      side: "security-authority",
      formats: ["talk", "training"],
      also: ["family-advice"],
      field: {
        de: "Radikalisierungsprävention: Auftrag und Grenzen der Polizei",
        en: "Prevention of radicalisation: task and limits of the police",
        tr: "Radikalleşmenin önlenmesi: polisin görevi ve sınırları",
        ar: "الوقاية من التطرف: مهمة الشرطة وحدودها",
      },
      profile: {
        de: "Sagt offen, wann die Polizei tätig werden muss, was Prävention davon trennt und wohin sich Ratsuchende vertraulich wenden.",
        en: "Says openly when the police must act, what separates prevention from that, and where people can seek advice in confidence.",
        tr: "Polisin ne zaman harekete geçmek zorunda olduğunu, önlemenin bundan nasıl ayrıldığını ve gizli danışmanın nereden alınabileceğini açıkça söyler.",
        ar: "يبيّن بصراحة متى يتعين على الشرطة التدخل وما الذي يميز الوقاية عن ذلك وإلى أين يتوجه طالبو المشورة بسرية.",
      },
    },
    {
      side: "independent",
      formats: ["workshop", "training"],
      also: ["youth"],
      field: {
        de: "Politische Bildung mit Jugendgruppen",
        en: "Civic education with youth groups",
        tr: "Gençlik gruplarıyla siyasal eğitim",
        ar: "التثقيف السياسي مع مجموعات الشباب",
      },
      profile: {
        de: "Spricht mit Jugendlichen über Zugehörigkeit, Medien und Widerspruch, ohne jemanden unter Verdacht zu stellen.",
        en: "Talks with young people about belonging, media and dissent without placing anyone under suspicion.",
        tr: "Gençlerle aidiyet, medya ve itiraz üzerine, kimseyi zan altında bırakmadan konuşur.",
        ar: "يتحدث مع الشباب عن الانتماء والإعلام والرأي المخالف دون أن يضع أحدًا موضع شبهة.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["talk", "workshop"],
      also: ["family-advice", "youth"],
      field: {
        de: "Theologische Antworten auf Fragen junger Menschen",
        en: "Theological answers to young people's questions",
        tr: "Gençlerin sorularına dinî yanıtlar",
        ar: "إجابات دينية عن أسئلة الشباب",
      },
      profile: {
        de: "Arbeitet mit Imaminnen, Imamen und Jugendleitungen daran, schwierige Fragen verständlich und ohne Vorwurf zu besprechen.",
        en: "Works with imams and youth leaders on discussing difficult questions clearly and without reproach.",
        tr: "İmamlar ve gençlik sorumlularıyla zor soruların anlaşılır ve suçlamadan nasıl konuşulacağı üzerine çalışır.",
        ar: "يعمل مع الأئمة ومسؤولي الشباب على مناقشة الأسئلة الصعبة بوضوح ودون لوم.",
      },
    },
  ],
  "right-wing-extremism": [
    {
      side: "security-authority",
      formats: ["talk"],
      also: ["mosque-protection"],
      field: {
        de: "Rechtsextremismus: Lage und Schutz vor Ort",
        en: "Right-wing extremism: situation and local protection",
        tr: "Aşırı sağ: durum ve yerinde korunma",
        ar: "التطرف اليميني: الوضع والحماية المحلية",
      },
      profile: {
        de: "Ordnet die Lage im jeweiligen Land anhand öffentlicher Berichte ein und nennt Ansprechstellen für Gemeinden.",
        en: "Puts the situation in the Land concerned into context from public reports and names points of contact for communities.",
        tr: "İlgili eyaletteki durumu kamuya açık raporlara dayanarak değerlendirir ve cemaatler için başvuru yerlerini belirtir.",
        ar: "يوضح الوضع في الولاية المعنية استنادًا إلى التقارير المنشورة ويذكر جهات الاتصال للجماعات.",
      },
    },
    {
      side: "independent",
      formats: ["workshop", "training"],
      also: ["anti-muslim-hate"],
      field: {
        de: "Zeichen, Parolen, Netzbilder erkennen",
        en: "Recognising signs, slogans and online images",
        tr: "İşaretleri, sloganları ve internet görsellerini tanımak",
        ar: "التعرف على الرموز والشعارات والصور المتداولة",
      },
      profile: {
        de: "Zeigt an Bildbeispielen, was strafbar ist, was Einschüchterung bezweckt und wie eine Gemeinde besonnen antwortet.",
        en: "Shows by example images what is punishable, what is meant to intimidate and how a community answers level-headedly.",
        tr: "Görsel örneklerle nelerin suç olduğunu, nelerin yıldırmayı amaçladığını ve bir cemaatin nasıl soğukkanlı yanıt vereceğini gösterir.",
        ar: "يبيّن بأمثلة مصورة ما يعاقب عليه القانون وما يُقصد به الترهيب وكيف ترد الجماعة بتعقل.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["moderation", "talk"],
      also: ["assemblies"],
      field: {
        de: "Bündnisse im Stadtteil gegen Einschüchterung",
        en: "Neighbourhood alliances against intimidation",
        tr: "Yıldırmaya karşı mahalle ittifakları",
        ar: "تحالفات الأحياء ضد الترهيب",
      },
      profile: {
        de: "Berichtet, wie Moscheegemeinden, Kirchen, Vereine und Polizei nach Vorfällen gemeinsam auftreten.",
        en: "Reports how mosque communities, churches, associations and police appear together after incidents.",
        tr: "Olaylardan sonra cami cemaatlerinin, kiliselerin, derneklerin ve polisin nasıl birlikte hareket ettiğini anlatır.",
        ar: "ينقل كيف تظهر جماعات المساجد والكنائس والجمعيات والشرطة معًا بعد الحوادث.",
      },
    },
  ],
  "family-advice": [
    {
      side: "independent",
      formats: ["talk", "workshop"],
      also: ["radicalisation-prevention"],
      field: {
        de: "Sorge um einen jungen Menschen: Beratung für Familien",
        en: "Worried about a young person: advice for families",
        tr: "Bir genç için endişe: ailelere danışmanlık",
        ar: "القلق على شاب أو شابة: مشورة للأسر",
      },
      profile: {
        de: "Stellt vertrauliche Beratung vor, erklärt die ersten Schritte und spricht über Beziehungen statt über Verdacht.",
        en: "Presents confidential advice, explains the first steps and speaks about relationships rather than suspicion.",
        tr: "Gizli danışmanlığı tanıtır, ilk adımları açıklar ve şüpheden çok ilişkilerden söz eder.",
        ar: "يعرّف بالمشورة السرية ويشرح الخطوات الأولى ويتحدث عن العلاقات لا عن الشبهات.",
      },
    },
    {
      side: "muslim-organization",
      formats: ["workshop"],
      also: ["youth"],
      field: {
        de: "Elternabende in der Moschee",
        en: "Parents' evenings in the mosque",
        tr: "Camide veli akşamları",
        ar: "أمسيات الآباء والأمهات في المسجد",
      },
      profile: {
        de: "Gestaltet Abende für Mütter und Väter zu Erziehung, Schule und Medien, auf Wunsch mit Kinderbetreuung.",
        en: "Runs evenings for mothers and fathers on upbringing, school and media, with child care on request.",
        tr: "Anne ve babalar için eğitim, okul ve medya üzerine akşamlar düzenler; istenirse çocuk bakımıyla.",
        ar: "ينظم أمسيات للأمهات والآباء عن التربية والمدرسة والإعلام، مع رعاية الأطفال عند الطلب.",
      },
    },
    {
      side: "security-authority",
      formats: ["talk", "training"],
      also: ["radicalisation-prevention", "rights"],
      field: {
        de: "Wohin mit einer Sorge? Stellen und ihre Schweigepflicht",
        en: "Where to take a worry? Offices and their confidentiality",
        tr: "Endişeyle nereye gidilir? Kurumlar ve sır saklama yükümlülükleri",
        ar: "إلى أين نتوجه بما يقلقنا؟ الجهات وواجب السرية لديها",
      },
      profile: {
        de: "Erläutert den Unterschied zwischen Beratungsstelle, Jugendamt und Polizei und wer was weitergeben muss.",
        en: "Explains the difference between advice centre, youth welfare office and police, and who must pass on what.",
        tr: "Danışma merkezi, gençlik dairesi ve polis arasındaki farkı ve kimin neyi iletmek zorunda olduğunu açıklar.",
        ar: "يوضح الفرق بين مركز المشورة ومكتب رعاية الشباب والشرطة ومن يتعين عليه نقل ماذا.",
      },
    },
  ],
} as const satisfies Record<string, readonly ExpertDraft[]>;
