import type { GuidancePath } from "./guidance-path.ts";

export const fridayParking: GuidancePath = {
  id: "friday-parking",
  keywords: [
    "Falschparker",
    "Parkplatz",
    "Parken",
    "Abschleppen",
    "Verkehr",
    "Stau",
    "traffic",
    "otopark",
    "trafik",
    "موقف",
    "مرور",
  ],
  title: {
    de: "Freitagsgebet: Verkehr und Parken",
    en: "Friday prayer: traffic and parking",
    tr: "Cuma namazı: trafik ve park",
    ar: "صلاة الجمعة: المرور والمواقف",
  },
  summary: {
    de: "Am Freitag wird es eng: Autos stehen im Weg, in der Nachbarschaft gibt es Ärger.",
    en: "On Fridays it gets crowded: cars are in the way, neighbours are annoyed.",
    tr: "Cuma günleri kalabalık oluyor: araçlar yolu kapatıyor, komşular şikâyet ediyor.",
    ar: "يوم الجمعة يشتد الزحام: سيارات تعيق الطريق واستياء بين الجيران.",
  },
  isUrgent: false,
  topics: ["prayer-and-feasts", "road-safety"],
  side: "security-authority",
  steps: [
    {
      title: {
        de: "Zählen, wo es klemmt",
        en: "Count where it jams",
        tr: "Sıkışan yerleri sayın",
        ar: "حددوا أماكن الازدحام",
      },
      text: {
        de: "An zwei Freitagen aufschreiben: Wie viele Autos, von wann bis wann, wo ist der Weg versperrt?",
        en: "On two Fridays write down: how many cars, from when to when, where is the way blocked?",
        tr: "İki cuma boyunca yazın: kaç araç, ne zamandan ne zamana, yol nerede kapanıyor?",
        ar: "سجلوا في جمعتين: كم سيارة، ومن متى إلى متى، وأين يُسد الطريق؟",
      },
    },
    {
      title: {
        de: "Rettungswege frei halten",
        en: "Keep emergency routes clear",
        tr: "Acil yolları açık tutun",
        ar: "أبقوا طرق الإنقاذ مفتوحة",
      },
      text: {
        de: "Feuerwehrzufahrten, Ausfahrten, Gehwege, Kreuzungen und Haltestellen bleiben immer frei, auch für fünf Minuten.",
        en: "Fire service access, driveways, pavements, crossings and bus stops stay clear always, even for five minutes.",
        tr: "İtfaiye girişleri, garaj çıkışları, kaldırımlar, kavşaklar ve duraklar beş dakikalığına bile kapatılmaz.",
        ar: "مداخل الإطفاء ومخارج السيارات والأرصفة والتقاطعات والمواقف تبقى خالية دائمًا ولو لخمس دقائق.",
      },
    },
    {
      title: {
        de: "Parkplätze in der Nähe suchen",
        en: "Look for car parks nearby",
        tr: "Yakında park yeri arayın",
        ar: "ابحثوا عن مواقف قريبة",
      },
      text: {
        de: "Fragen Sie Betriebe, Schulen und Märkte und lassen Sie sich die Erlaubnis schriftlich geben. Werben Sie für Bus, Bahn, Rad und Fahrgemeinschaften.",
        en: "Ask firms, schools and shops, and have the permission in writing. Promote bus, train, bicycle and shared cars.",
        tr: "İşletmelere, okullara ve marketlere sorun, izni yazılı alın. Otobüs, tren, bisiklet ve ortak araç kullanımını teşvik edin.",
        ar: "اسألوا الشركات والمدارس والمتاجر، وخذوا الإذن مكتوبًا. وشجعوا على الحافلة والقطار والدراجة والتشارك في السيارات.",
      },
    },
    {
      title: {
        de: "Helferinnen und Helfer einteilen",
        en: "Appoint helpers",
        tr: "Gönüllüler görevlendirin",
        ar: "عيّنوا متطوعين",
      },
      text: {
        de: "Mit Warnweste auf freie Plätze hinweisen, vor und nach dem Gebet ansagen. Den Verkehr auf der Straße regelt nur die Polizei.",
        en: "In high-visibility vests, point out free places; announce it before and after prayer. Only the police direct traffic on the road.",
        tr: "İkaz yelekleriyle boş yerleri göstersinler; namazdan önce ve sonra duyurun. Yoldaki trafiği yalnızca polis yönetir.",
        ar: "بسترات عاكسة يرشدون إلى الأماكن الخالية، مع إعلان قبل الصلاة وبعدها. أما تنظيم السير في الشارع فللشرطة وحدها.",
      },
    },
    {
      title: {
        de: "Mit Nachbarn und Stadt reden",
        en: "Talk with neighbours and the town",
        tr: "Komşularla ve belediyeyle konuşun",
        ar: "تحدثوا مع الجيران والبلدية",
      },
      text: {
        de: "Nennen Sie der Nachbarschaft eine Telefonnummer. Für Schilder und Parkregeln ist die Straßenverkehrsbehörde der Stadt oder des Kreises zuständig.",
        en: "Give the neighbours a phone number. Signs and parking rules are up to the road traffic authority of the town or district.",
        tr: "Komşulara bir telefon numarası verin. Levhalar ve park kuralları, şehrin veya ilçenin karayolu trafik dairesinin işidir.",
        ar: "أعطوا الجيران رقم هاتف. واللافتات وقواعد الوقوف من شأن هيئة المرور في المدينة أو الدائرة.",
      },
    },
    {
      title: {
        de: "Ortstermin mit der Polizei vereinbaren",
        en: "Arrange a visit with the police",
        tr: "Polisle yerinde görüşme ayarlayın",
        ar: "اتفقوا مع الشرطة على لقاء في الموقع",
      },
      text: {
        de: "Am besten, bevor es Beschwerden gibt. Große Feste früh ankündigen: Datum, Uhrzeit, erwartete Zahl.",
        en: "Best before there are complaints. Announce large feasts early: date, time, expected number.",
        tr: "En iyisi şikâyetler başlamadan. Büyük bayramları erken bildirin: tarih, saat, beklenen kişi sayısı.",
        ar: "والأفضل قبل ورود الشكاوى. وأبلغوا مبكرًا عن الأعياد الكبيرة: التاريخ والساعة والعدد المتوقع.",
      },
    },
  ],
  avoid: [
    {
      de: "Keine eigenen Schilder oder Absperrungen auf öffentlicher Straße.",
      en: "No signs or barriers of your own on public roads.",
      tr: "Kamuya açık yola kendi levhanızı veya engelinizi koymayın.",
      ar: "لا تضعوا لافتات أو حواجز من عندكم في الشارع العام.",
    },
    {
      de: "Nicht mit Kontrollierenden streiten: Fragen klärt danach die Ansprechperson.",
      en: "Do not argue with inspectors: your contact settles questions afterwards.",
      tr: "Denetim yapanlarla tartışmayın: soruları sonra irtibat görevlisi çözer.",
      ar: "لا تجادلوا المفتشين، فجهة الاتصال تحل المسائل لاحقًا.",
    },
  ],
};
