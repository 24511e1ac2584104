import type { GuidancePath } from "./guidance-path.ts";

export const largeFuneral: GuidancePath = {
  id: "large-funeral",
  keywords: [
    "Beerdigung",
    "Bestattung",
    "Trauerfeier",
    "Friedhof",
    "burial",
    "cemetery",
    "cenaze",
    "mezarlık",
    "جنازة",
    "دفن",
    "مقبرة",
  ],
  title: {
    de: "Totengebet mit 1.000 Menschen",
    en: "Funeral prayer with 1,000 people",
    tr: "1.000 kişilik cenaze namazı",
    ar: "صلاة جنازة يحضرها 1000 شخص",
  },
  summary: {
    de: "Sehr viele Menschen werden Abschied nehmen, und es bleibt wenig Zeit.",
    en: "Very many people will come to say farewell, and there is little time.",
    tr: "Çok sayıda insan vedalaşmaya gelecek ve zaman az.",
    ar: "سيحضر عدد كبير جدًا للوداع والوقت قصير.",
  },
  isUrgent: false,
  topics: ["funerals", "prayer-and-feasts"],
  side: "security-authority",
  steps: [
    {
      title: {
        de: "Eckdaten festhalten",
        en: "Write down the key facts",
        tr: "Temel bilgileri yazın",
        ar: "دوّنوا المعلومات الأساسية",
      },
      text: {
        de: "Tag, Uhrzeit, Ort, Weg zum Friedhof, erwartete Zahl, Anreise von außerhalb. Eine Person mit Mobiltelefon ist für alles ansprechbar.",
        en: "Day, time, place, way to the cemetery, expected number, people from elsewhere. One person with a mobile phone answers for everything.",
        tr: "Gün, saat, yer, mezarlığa giden yol, beklenen sayı, dışarıdan gelenler. Cep telefonu olan bir kişi her şeyden sorumlu olsun.",
        ar: "اليوم والساعة والمكان والطريق إلى المقبرة والعدد المتوقع والقادمون من بعيد. وشخص واحد بهاتف محمول للتواصل.",
      },
    },
    {
      title: {
        de: "Am selben Tag Polizei und Ordnungsamt anrufen",
        en: "Call police and public order office the same day",
        tr: "Aynı gün polisi ve zabıta dairesini arayın",
        ar: "اتصلوا في اليوم نفسه بالشرطة ومكتب النظام العام",
      },
      text: {
        de: "Warten Sie nicht auf die letzte Zahl. Außerhalb der Bürozeiten hilft die örtliche Wache; 110 ist für Gefahr.",
        en: "Do not wait for the final number. Outside office hours the local station helps; 110 is for danger.",
        tr: "Kesin sayıyı beklemeyin. Mesai dışında yerel karakol yardımcı olur; 110 tehlike içindir.",
        ar: "لا تنتظروا العدد النهائي. خارج الدوام يساعدكم مركز الشرطة المحلي، أما 110 فللخطر.",
      },
    },
    {
      title: {
        de: "Gebet im Freien klären",
        en: "Settle prayer in the open",
        tr: "Açık havada namazı netleştirin",
        ar: "استوضحوا أمر الصلاة في الخارج",
      },
      text: {
        de: "Auf Straßen und Plätzen kann eine Erlaubnis nötig sein. Das Ordnungsamt sagt, welche. Fragen Sie auch nach einer größeren Halle.",
        en: "Streets and squares may need a permit; the public order office (Ordnungsamt) says which. Ask about a larger hall, too.",
        tr: "Cadde ve meydanlarda izin gerekebilir; hangisi olduğunu zabıta dairesi (Ordnungsamt) söyler. Daha büyük bir salonu da sorun.",
        ar: "قد تلزم رخصة للشوارع والساحات، ومكتب النظام العام (Ordnungsamt) يحددها. واسألوا أيضًا عن قاعة أكبر.",
      },
    },
    {
      title: {
        de: "Friedhof und Bestattung abstimmen",
        en: "Agree with cemetery and undertaker",
        tr: "Mezarlık ve cenaze hizmetiyle anlaşın",
        ar: "نسّقوا مع المقبرة ودار الجنازات",
      },
      text: {
        de: "Uhrzeit, Zahl, Eingang, Parken und die Regeln des Friedhofs mit der Verwaltung besprechen und weitersagen.",
        en: "Discuss time, number, entrance, parking and the cemetery’s rules with its office and pass them on.",
        tr: "Saat, sayı, giriş, park ve mezarlık kurallarını yönetimle konuşun ve duyurun.",
        ar: "ناقشوا مع إدارة المقبرة الساعة والعدد والمدخل والمواقف والقواعد، وأخبروا الناس بها.",
      },
    },
    {
      title: {
        de: "Ordnung und Erste Hilfe einteilen",
        en: "Appoint stewards and first aid",
        tr: "Düzen ve ilk yardım görevlileri belirleyin",
        ar: "عيّنوا منظمين ومسعفين",
      },
      text: {
        de: "Helferinnen und Helfer mit Westen, freie Rettungswege, Wasser, Sitzplätze für Ältere, Platz für Familie und Trauernde.",
        en: "Helpers in vests, clear emergency routes, water, seats for the elderly, space for the family.",
        tr: "Yelekli gönüllüler, açık acil yollar, su, yaşlılar için oturma yeri, aile için alan.",
        ar: "متطوعون بسترات، وطرق إنقاذ خالية، وماء، ومقاعد لكبار السن، ومكان لأهل الفقيد.",
      },
    },
    {
      title: {
        de: "Den Weg zum Friedhof planen",
        en: "Plan the way to the cemetery",
        tr: "Mezarlığa gidişi planlayın",
        ar: "خططوا للطريق إلى المقبرة",
      },
      text: {
        de: "Die Verkehrsregeln gelten auch für den Trauerzug. Nennen Sie der Polizei die Strecke; nutzen Sie Busse, damit weniger Autos fahren.",
        en: "Traffic rules hold for the procession, too. Tell the police the route; use buses so that fewer cars drive.",
        tr: "Trafik kuralları cenaze konvoyu için de geçerlidir. Güzergâhı polise bildirin; araç sayısını azaltmak için otobüs kullanın.",
        ar: "قواعد المرور تسري على موكب الجنازة أيضًا. أخبروا الشرطة بالمسار، واستعملوا الحافلات لتقليل السيارات.",
      },
    },
  ],
  avoid: [
    {
      de: "Straßen nicht selbst sperren, Kreuzungen nicht besetzen.",
      en: "Do not close streets yourselves or block crossings.",
      tr: "Yolları kendiniz kapatmayın, kavşakları tutmayın.",
      ar: "لا تغلقوا الشوارع بأنفسكم ولا تسدوا التقاطعات.",
    },
    {
      de: "Ort und Zeit nicht öffentlich teilen, bevor beides feststeht.",
      en: "Do not share place and time in public before both are settled.",
      tr: "Kesinleşmeden yer ve zamanı herkese duyurmayın.",
      ar: "لا تنشروا المكان والوقت علنًا قبل تثبيتهما.",
    },
  ],
};
