import type { GuidancePath } from "./guidance-path.ts";

export const worryAboutYouth: GuidancePath = {
  id: "worry-about-youth",
  keywords: [
    "Radikalisierung",
    "Extremismus",
    "Salafismus",
    "Sohn",
    "Tochter",
    "radicalisation",
    "extremism",
    "radikalleşme",
    "aşırılık",
    "تطرف",
  ],
  title: {
    de: "Sorge um einen jungen Menschen",
    en: "Worry about a young person",
    tr: "Bir genç için kaygı",
    ar: "القلق على شاب أو شابة",
  },
  summary: {
    de: "Jemand zieht sich zurück, spricht von Gewalt oder gerät an Menschen, die ihm nicht guttun.",
    en: "Somebody withdraws, talks of violence or falls in with people who do no good.",
    tr: "Biri içine kapanıyor, şiddetten söz ediyor veya ona iyi gelmeyen bir çevreye giriyor.",
    ar: "شخص ينعزل أو يتحدث عن العنف أو يخالط من لا خير له في صحبتهم.",
  },
  isUrgent: false,
  topics: ["family-advice", "radicalisation-prevention", "youth"],
  side: "security-authority",
  steps: [
    {
      title: {
        de: "Gewalt angekündigt? 110 anrufen",
        en: "Violence announced? Call 110",
        tr: "Şiddet haberi mi var? 110’u arayın",
        ar: "هل أُعلن عن عنف؟ اتصلوا بالرقم 110",
      },
      text: {
        de: "Wenn jemand andere verletzen will: sofort 110. Wenn jemand sich selbst verletzt oder sterben will: 112. Bleiben Sie bei dem jungen Menschen.",
        en: "If somebody wants to hurt others: 110 at once. If somebody hurts themselves or wants to die: 112. Stay with the young person.",
        tr: "Biri başkalarına zarar vermek istiyorsa: hemen 110. Kendine zarar veriyorsa veya ölmek istiyorsa: 112. Gencin yanında kalın.",
        ar: "إذا أراد إيذاء غيره: 110 فورًا. وإذا آذى نفسه أو أراد الموت: 112. ابقوا إلى جانبه.",
      },
    },
    {
      title: { de: "In Ruhe reden", en: "Talk calmly", tr: "Sakince konuşun", ar: "تحدثوا بهدوء" },
      text: {
        de: "Fragen Sie, was ihn oder sie bewegt, und hören Sie zu. Bleiben Sie im Gespräch, auch wenn Sie anderer Meinung sind.",
        en: "Ask what is on their mind, and listen. Stay in the conversation, even if you disagree.",
        tr: "Ne düşündüğünü, ne hissettiğini sorun ve dinleyin. Aynı fikirde olmasanız da konuşmayı kesmeyin.",
        ar: "اسألوا عما يشغل باله واستمعوا. ابقوا على الحوار حتى لو اختلفتم معه في الرأي.",
      },
    },
    {
      title: {
        de: "Beobachten, nicht vorschnell urteilen",
        en: "Observe, do not judge hastily",
        tr: "Gözlemleyin, acele yargılamayın",
        ar: "راقبوا ولا تتسرعوا في الحكم",
      },
      text: {
        de: "Mehr zu beten, zu fasten oder sich anders zu kleiden ist kein Warnzeichen. Ernst sind Gutheißen von Gewalt, Abwertung anderer und der Abbruch von Schule, Freundschaften und Familie.",
        en: "Praying more, fasting or dressing differently is no warning sign. Serious are approval of violence, contempt for others and breaking off school, friends and family.",
        tr: "Daha çok namaz kılmak, oruç tutmak veya farklı giyinmek bir uyarı işareti değildir. Ciddi olan; şiddeti onaylamak, başkalarını aşağılamak, okuldan, arkadaşlardan ve aileden kopmaktır.",
        ar: "كثرة الصلاة أو الصيام أو تغيير اللباس ليست علامة خطر. الأمر الجاد هو استحسان العنف واحتقار الآخرين وقطع المدرسة والأصدقاء والأهل.",
      },
    },
    {
      title: { de: "Beratung holen", en: "Get advice", tr: "Danışmanlık alın", ar: "اطلبوا المشورة" },
      text: {
        de: "Beratungsstellen für Angehörige helfen kostenlos, vertraulich und auf Wunsch ohne Namen, viele in mehreren Sprachen.",
        en: "Advice centres for relatives help free of charge, in confidence and without names if you wish, many in several languages.",
        tr: "Yakınlara yönelik danışma merkezleri ücretsiz, gizli ve isterseniz isimsiz yardım eder; çoğu birkaç dilde.",
        ar: "مراكز استشارة الأهل تساعد مجانًا وبسرية ودون ذكر الأسماء إن أردتم، وكثير منها بعدة لغات.",
      },
    },
    {
      title: {
        de: "Vertraute Menschen einbeziehen",
        en: "Involve trusted people",
        tr: "Güvenilen kişileri dahil edin",
        ar: "أشركوا من تثقون بهم",
      },
      text: {
        de: "Schulsozialarbeit, Jugendamt, Sportverein, eine Vertrauensperson der Gemeinde: Sprechen Sie vorher ab, wer was weiß.",
        en: "School social work, youth welfare office, sports club, somebody trusted in the community: agree first who knows what.",
        tr: "Okul sosyal hizmeti, gençlik dairesi, spor kulübü, cemaatten güvenilen biri: kimin neyi bileceğini önceden kararlaştırın.",
        ar: "الخدمة الاجتماعية المدرسية ومكتب رعاية الشباب والنادي الرياضي وشخص موثوق في الجماعة: اتفقوا أولًا على من يعرف ماذا.",
      },
    },
    {
      title: {
        de: "Die Polizei erst allgemein fragen",
        en: "Ask the police in general first",
        tr: "Polise önce genel olarak sorun",
        ar: "اسألوا الشرطة أولًا بشكل عام",
      },
      text: {
        de: "Die Polizei muss Straftaten verfolgen, von denen sie erfährt. Fragen Sie deshalb zuerst ohne Namen, was sie tun kann und was sie tun muss.",
        en: "The police must pursue offences they learn of. So ask first, without names, what they can do and what they must do.",
        tr: "Polis, öğrendiği suçları takip etmek zorundadır. Bu yüzden önce isim vermeden neler yapabileceğini ve yapmak zorunda olduğunu sorun.",
        ar: "الشرطة ملزمة بملاحقة ما تعلم به من جرائم. لذلك اسألوا أولًا دون أسماء عما تستطيع فعله وعما يجب عليها فعله.",
      },
    },
  ],
  avoid: [
    {
      de: "Über diese Seite keine Namen oder Vermutungen weitergeben: Sie nimmt keine Hinweise auf Personen entgegen.",
      en: "Pass on no names or suspicions through this site: it takes no reports about persons.",
      tr: "Bu site üzerinden isim veya tahmin bildirmeyin: site kişiler hakkında ihbar kabul etmez.",
      ar: "لا ترسلوا عبر هذا الموقع أسماء أو ظنونًا، فهو لا يستقبل بلاغات عن أشخاص.",
    },
    {
      de: "Nicht heimlich das Telefon durchsuchen, nicht drohen, den Kontakt nicht abbrechen.",
      en: "Do not search the phone in secret, do not threaten, do not break off contact.",
      tr: "Telefonu gizlice karıştırmayın, tehdit etmeyin, iletişimi kesmeyin.",
      ar: "لا تفتشوا الهاتف سرًا، ولا تهددوا، ولا تقطعوا التواصل.",
    },
    {
      de: "Keine Gerüchte in der Gemeinde.",
      en: "No rumours in the community.",
      tr: "Cemaatte söylenti yaymayın.",
      ar: "لا تنشروا الشائعات في الجماعة.",
    },
  ],
};
