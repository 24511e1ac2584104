import type { GuidancePath } from "./guidance-path.ts";

export const demonstrationNearby: GuidancePath = {
  id: "demonstration-nearby",
  keywords: ["Kundgebung", "Demo", "Versammlung", "Protest", "rally", "protest", "miting", "protesto", "احتجاج"],
  title: {
    de: "Demonstration in der Nähe",
    en: "Demonstration nearby",
    tr: "Yakında gösteri",
    ar: "مظاهرة في الجوار",
  },
  summary: {
    de: "Eine Versammlung ist vor der Moschee angekündigt oder zieht daran vorbei.",
    en: "An assembly is announced in front of the mosque or will pass by.",
    tr: "Caminin önünde bir gösteri duyuruldu veya gösteri oradan geçecek.",
    ar: "أُعلن عن تجمّع أمام المسجد أو سيمر بجانبه.",
  },
  isUrgent: false,
  topics: ["assemblies", "mosque-protection"],
  side: "security-authority",
  steps: [
    {
      title: {
        de: "Bei Angriff oder Bedrohung: 110",
        en: "Attack or threat: 110",
        tr: "Saldırı veya tehditte: 110",
        ar: "عند الاعتداء أو التهديد: 110",
      },
      text: {
        de: "Türen schließen, vom Fenster weg, im Haus bleiben. Verletzte: 112.",
        en: "Close the doors, keep away from windows, stay inside. Injured people: 112.",
        tr: "Kapıları kapatın, pencerelerden uzak durun, içeride kalın. Yaralı varsa: 112.",
        ar: "أغلقوا الأبواب وابتعدوا عن النوافذ وابقوا في الداخل. عند وجود جرحى: 112.",
      },
    },
    {
      title: {
        de: "Früh bei der Polizei nachfragen",
        en: "Ask the police early",
        tr: "Polise erkenden sorun",
        ar: "اسألوا الشرطة مبكرًا",
      },
      text: {
        de: "Wann, wo entlang, welche Sperrungen? Wer ist am Tag selbst für Sie erreichbar? Nennen Sie Ihre Gebetszeiten und Veranstaltungen.",
        en: "When, which route, which closures? Who can you reach on the day? Tell them your prayer times and events.",
        tr: "Ne zaman, hangi güzergâh, hangi yollar kapalı? O gün kime ulaşabilirsiniz? Namaz saatlerinizi ve etkinliklerinizi bildirin.",
        ar: "متى وعبر أي طريق وما الإغلاقات؟ ومن يمكنكم الوصول إليه في اليوم نفسه؟ وأخبروهم بأوقات الصلاة والفعاليات.",
      },
    },
    {
      title: {
        de: "Wissen, wer entscheidet",
        en: "Know who decides",
        tr: "Kimin karar verdiğini bilin",
        ar: "اعرفوا من يقرر",
      },
      text: {
        de: "Sich friedlich zu versammeln ist ein Grundrecht. Auflagen zu Ort, Zeit und Abstand macht die Versammlungsbehörde.",
        en: "Assembling peacefully is a basic right. The assembly authority sets conditions on place, time and distance.",
        tr: "Barışçıl toplanma temel bir haktır. Yer, zaman ve mesafe koşullarını toplantı makamı belirler.",
        ar: "التجمع السلمي حق أساسي. وهيئة التجمعات هي التي تضع شروط المكان والزمان والمسافة.",
      },
    },
    {
      title: {
        de: "Den eigenen Tag anpassen",
        en: "Adapt your own day",
        tr: "Kendi gününüzü uyarlayın",
        ar: "كيّفوا برنامج يومكم",
      },
      text: {
        de: "Welcher Eingang, welche Zeiten, wer begleitet Kinder und Ältere? Sagen Sie es allen früh und ruhig.",
        en: "Which entrance, which times, who accompanies children and the elderly? Tell everybody early and calmly.",
        tr: "Hangi giriş, hangi saatler, çocuklara ve yaşlılara kim eşlik edecek? Herkese erkenden ve sakince söyleyin.",
        ar: "أي مدخل وأي أوقات ومن يرافق الأطفال وكبار السن؟ أخبروا الجميع مبكرًا وبهدوء.",
      },
    },
    {
      title: {
        de: "Eigene Kundgebung anmelden",
        en: "Register a rally of your own",
        tr: "Kendi gösterinizi bildirin",
        ar: "سجّلوا تجمعكم الخاص",
      },
      text: {
        de: "In der Regel spätestens 48 Stunden, bevor Sie dazu aufrufen. Die Polizei sagt Ihnen, welche Behörde zuständig ist.",
        en: "Usually at least 48 hours before you call for it. The police tell you which authority is responsible.",
        tr: "Genellikle çağrı yapmadan en az 48 saat önce. Hangi makamın yetkili olduğunu polis söyler.",
        ar: "عادة قبل الدعوة إليه بثمان وأربعين ساعة على الأقل. وتخبركم الشرطة بالجهة المختصة.",
      },
    },
    {
      title: {
        de: "Aufschreiben und nachbesprechen",
        en: "Write down and talk afterwards",
        tr: "Not alın ve sonra görüşün",
        ar: "دوّنوا وتحدثوا بعد ذلك",
      },
      text: {
        de: "Zeit, Ort und Wortlaut von Beleidigungen oder Drohungen notieren und anzeigen. Danach mit der Ansprechperson sprechen: Was lief gut, was nicht?",
        en: "Note time, place and words of insults or threats and report them. Afterwards talk with your contact: what went well, what did not?",
        tr: "Hakaret veya tehditlerin zamanını, yerini ve sözlerini not edip bildirin. Sonra irtibat görevlisiyle konuşun: ne iyi gitti, ne gitmedi?",
        ar: "دوّنوا وقت الإهانات أو التهديدات ومكانها ونصها وأبلغوا عنها. ثم تحدثوا مع جهة الاتصال: ما الذي سار جيدًا وما الذي لم يسر؟",
      },
    },
  ],
  avoid: [
    {
      de: "Nicht auf Rufe eingehen, keinen Streit suchen.",
      en: "Do not react to shouts, do not seek a quarrel.",
      tr: "Laf atmalara karşılık vermeyin, tartışma aramayın.",
      ar: "لا تردوا على الهتافات ولا تسعوا إلى شجار.",
    },
    {
      de: "Teilnehmende nicht filmen und ins Netz stellen.",
      en: "Do not film participants and post it on the net.",
      tr: "Katılanları filme alıp internette paylaşmayın.",
      ar: "لا تصوروا المشاركين ولا تنشروا ذلك على الإنترنت.",
    },
    {
      de: "Keine ungeprüften Aufrufe weiterleiten.",
      en: "Do not forward calls you have not checked.",
      tr: "Doğrulanmamış çağrıları iletmeyin.",
      ar: "لا تعيدوا إرسال نداءات لم تتحققوا منها.",
    },
  ],
};
