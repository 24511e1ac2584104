import { type ProjectTheme, text } from "./project-theme.ts";

export const youth: ProjectTheme = {
  ideas: [
    {
      format: "training",
      groups: ["youth"],
      title: text("Streit schlichten", "Settling quarrels", "Anlaşmazlıkları çözmek", "فض النزاعات"),
      summary: text(
        "Jugendliche werden zu Streitschlichtern; die Jugendbeamtin zeigt, ab wann Erwachsene gebraucht werden.",
        "Young people become mediators; the youth officer shows from when on adults are needed.",
        "Gençler arabulucu oluyor; gençlik memuru ne zaman yetişkinlere ihtiyaç olduğunu gösteriyor.",
        "يصبح الشباب وسطاء في النزاعات وتوضح شرطية الشباب متى تلزم مساعدة الكبار.",
      ),
    },
    {
      format: "information-evening",
      groups: ["parents", "youth"],
      title: text(
        "Cybermobbing: hinsehen und helfen",
        "Cyberbullying: look and help",
        "Siber zorbalık: gör ve yardım et",
        "التنمر الإلكتروني: لننتبه ونساعد",
      ),
      summary: text(
        "Eltern und Kinder lernen getrennt und dann zusammen, wie man Beweise sichert und wo man Hilfe bekommt.",
        "Parents and children learn, first apart and then together, how to keep evidence and where to get help.",
        "Ebeveynler ve çocuklar önce ayrı, sonra birlikte kanıtların nasıl saklanacağını ve nereden yardım alınacağını öğreniyor.",
        "يتعلم الأهل والأبناء منفصلين ثم معًا كيف تُحفظ الأدلة وأين تُطلب المساعدة.",
      ),
      result: text(
        "Nach den Abenden haben sich Familien zum ersten Mal beraten lassen.",
        "After the evenings families sought advice for the first time.",
        "Akşamların ardından aileler ilk kez danışmanlık aldı.",
        "بعد الأمسيات طلبت أسر المشورة للمرة الأولى.",
      ),
    },
    {
      format: "award",
      groups: ["youth", "public"],
      also: "anti-muslim-hate",
      title: text(
        "Jugendpreis Zusammenhalt",
        "Youth award for standing together",
        "Dayanışma gençlik ödülü",
        "جائزة الشباب للتلاحم",
      ),
      summary: text(
        "Schulklassen und Jugendgruppen reichen Ideen für ein gutes Miteinander ein; Polizei und Gemeinden bilden die Jury.",
        "School classes and youth groups hand in ideas for living well together; police and communities are the jury.",
        "Okul sınıfları ve gençlik grupları birlikte yaşam için fikir sunuyor; jüriyi polis ve cemaatler oluşturuyor.",
        "تقدم صفوف مدرسية ومجموعات شبابية أفكارًا لتعايش أفضل وتتألف لجنة التحكيم من الشرطة والجمعيات.",
      ),
      goals: [
        text(
          "Junge Menschen sehen, dass ihre Ideen gebraucht werden.",
          "Young people see that their ideas are needed.",
          "Gençler fikirlerine ihtiyaç duyulduğunu görüyor.",
          "يرى الشباب أن أفكارهم مطلوبة.",
        ),
        text(
          "Gute Beispiele werden bekannt und nachgemacht.",
          "Good examples become known and are copied.",
          "İyi örnekler duyuluyor ve uygulanıyor.",
          "تُعرف الأمثلة الجيدة ويُحتذى بها.",
        ),
      ],
      result: text(
        "Drei der ausgezeichneten Ideen werden inzwischen umgesetzt.",
        "Three of the winning ideas are being put into practice.",
        "Ödül alan fikirlerden üçü uygulanmaya başlandı.",
        "بدأ تنفيذ ثلاث من الأفكار الفائزة.",
      ),
    },
  ],
  goals: [
    text(
      "Jugendliche kennen die Jugendbeamtin oder den Jugendbeamten ihres Viertels.",
      "Young people know the youth officer of their quarter.",
      "Gençler mahallelerinin gençlik memurunu tanıyor.",
      "يعرف الشباب شرطي أو شرطية الشباب في حيهم.",
    ),
    text(
      "Gewalt wird angesprochen, bevor sie sich wiederholt.",
      "Violence is spoken about before it happens again.",
      "Şiddet tekrarlanmadan önce konuşuluyor.",
      "يُتحدث عن العنف قبل أن يتكرر.",
    ),
  ],
  result: text(
    "An den Treffen nehmen auch Jugendliche teil, die vorher nicht im Verein waren.",
    "Young people who did not belong to the association before come to the meetings, too.",
    "Buluşmalara daha önce derneğe gelmeyen gençler de katılıyor.",
    "يشارك في اللقاءات أيضًا شباب لم يكونوا في الجمعية من قبل.",
  ),
};

export const addiction: ProjectTheme = {
  ideas: [
    {
      format: "information-evening",
      groups: ["parents", "imams"],
      title: text("Über Sucht reden", "Talking about addiction", "Bağımlılığı konuşmak", "لنتحدث عن الإدمان"),
      summary: text(
        "Suchtberatung, Arzt und Polizei sprechen offen über Drogen, Glücksspiel und Medien, auf Deutsch und in der Sprache der Gemeinde.",
        "Drug advice, a doctor and the police speak openly about drugs, gambling and media, in German and the community's language.",
        "Bağımlılık danışmanlığı, doktor ve polis uyuşturucu, kumar ve medya bağımlılığını Almanca ve cemaatin dilinde açıkça konuşuyor.",
        "تتحدث استشارة الإدمان وطبيب والشرطة بصراحة عن المخدرات والقمار ووسائل الإعلام بالألمانية وبلغة الجمعية.",
      ),
    },
    {
      format: "sport",
      groups: ["youth"],
      also: "sport",
      title: text(
        "Klar im Kopf: Sport statt Drogen",
        "Clear head: sport instead of drugs",
        "Aklı berrak: uyuşturucu yerine spor",
        "ذهن صافٍ: رياضة لا مخدرات",
      ),
      summary: text(
        "Zehn Trainingsabende, nach jedem eine halbe Stunde Gespräch mit der Suchtprävention der Polizei.",
        "Ten evenings of training, each followed by half an hour with the police's drug prevention officers.",
        "On antrenman akşamı, her birinin ardından polisin bağımlılık önleme birimiyle yarım saat sohbet.",
        "عشر أمسيات تدريب يعقب كلًا منها نصف ساعة حديث مع شرطة الوقاية من الإدمان.",
      ),
      goals: [
        text(
          "Jugendliche haben einen Ort, an dem sie Druck loswerden.",
          "Young people have a place to let off pressure.",
          "Gençlerin baskıdan kurtulabilecekleri bir yeri var.",
          "للشباب مكان يتخلصون فيه من الضغط.",
        ),
        text(
          "Fragen zu Drogen werden ohne Vorwurf beantwortet.",
          "Questions about drugs are answered without reproach.",
          "Uyuşturucuyla ilgili sorular suçlamadan yanıtlanıyor.",
          "تُجاب الأسئلة عن المخدرات دون لوم.",
        ),
      ],
      result: text(
        "Die meisten blieben bis zum letzten Abend dabei; der Sportverein führt die Gruppe weiter.",
        "Most stayed to the last evening; the sports club carries the group on.",
        "Çoğu son akşama kadar katıldı; grubu spor kulübü sürdürüyor.",
        "بقي معظمهم حتى الأمسية الأخيرة ويواصل النادي الرياضي المجموعة.",
      ),
    },
    {
      format: "film",
      groups: ["youth", "parents"],
      also: "family-advice",
      title: text(
        "Filmgespräch Abhängigkeit",
        "Film talk on dependence",
        "Bağımlılık üzerine film söyleşisi",
        "حوار حول فيلم عن الإدمان",
      ),
      summary: text(
        "Ein Spielfilm, ein Mensch, der es geschafft hat, und ein Saal voller Fragen.",
        "A feature film, somebody who got out, and a hall full of questions.",
        "Bir film, bağımlılığı yenmiş bir insan ve sorularla dolu bir salon.",
        "فيلم روائي وإنسان تجاوز الإدمان وقاعة مليئة بالأسئلة.",
      ),
    },
  ],
  goals: [
    text(
      "Sucht wird als Krankheit verstanden, für die es Hilfe gibt.",
      "Addiction is understood as an illness for which there is help.",
      "Bağımlılık, yardımı olan bir hastalık olarak anlaşılıyor.",
      "يُفهم الإدمان على أنه مرض له علاج ومساعدة.",
    ),
    text(
      "Eltern wissen, wohin sie sich ohne Angst vor Folgen wenden.",
      "Parents know where to turn without fear of consequences.",
      "Ebeveynler sonuçlarından korkmadan nereye başvuracaklarını biliyor.",
      "يعرف الأهل إلى أين يتوجهون دون خوف من العواقب.",
    ),
  ],
  result: text(
    "Zwei Selbsthilfegruppen treffen sich seither in den Räumen beteiligter Gemeinden.",
    "Since then two self-help groups meet in rooms of the communities.",
    "O günden beri iki öz yardım grubu katılan cemaatlerin mekânlarında buluşuyor.",
    "منذ ذلك الحين تلتقي مجموعتا مساعدة ذاتية في مقار الجمعيات المشاركة.",
  ),
};
