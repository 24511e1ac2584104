import { type ProjectTheme, text } from "./project-theme.ts";

export const antiMuslimHate: ProjectTheme = {
  ideas: [
    {
      format: "information-evening",
      groups: ["public", "women"],
      title: text("Anzeigen lohnt sich", "Reporting is worth it", "Şikâyetçi olmaya değer", "الإبلاغ مجدٍ"),
      summary: text(
        "Was ist eine Straftat, was nicht, und was geschieht nach der Anzeige? Eine Staatsanwältin und die Polizei antworten.",
        "What is an offence, what is not, and what happens after reporting? A public prosecutor and the police answer.",
        "Ne suçtur, ne değildir, şikâyetten sonra ne olur? Bir savcı ve polis yanıtlıyor.",
        "ما الجريمة وما ليس بجريمة وماذا يحدث بعد البلاغ؟ تجيب مدعية عامة والشرطة.",
      ),
    },
    {
      format: "training",
      groups: ["officers", "trainees"],
      also: "intercultural-training",
      title: text(
        "Muslimfeindlichkeit erkennen und aufnehmen",
        "Recognising and recording anti-Muslim hate",
        "Müslüman düşmanlığını tanımak ve kaydetmek",
        "التعرف على العداء للمسلمين وتوثيقه",
      ),
      summary: text(
        "Im Streifendienst fehlt oft das Stichwort in der Anzeige. Betroffene und Ermittelnde zeigen an Beispielen, worauf es ankommt.",
        "On patrol the right keyword is often missing in the report. People affected and investigators show what matters.",
        "Devriyede tutulan tutanakta doğru ifade çoğu kez eksik kalıyor. Etkilenenler ve soruşturmacılar örneklerle neyin önemli olduğunu gösteriyor.",
        "كثيرًا ما تغيب الكلمة المناسبة عن المحضر. يوضح المتضررون والمحققون بالأمثلة ما هو مهم.",
      ),
      goals: [
        text(
          "Muslimfeindliche Taten werden schon bei der ersten Aufnahme als solche erkannt.",
          "Anti-Muslim offences are recognised as such when they are first recorded.",
          "Müslüman düşmanı suçlar daha ilk kayıtta böyle tanınıyor.",
          "تُعرف الجرائم المعادية للمسلمين بوصفها كذلك منذ أول محضر.",
        ),
        text(
          "Betroffene fühlen sich bei der Anzeige ernst genommen.",
          "Those affected feel taken seriously when they report.",
          "Etkilenenler şikâyet sırasında ciddiye alındıklarını hissediyor.",
          "يشعر المتضررون عند الإبلاغ بأنهم يؤخذون على محمل الجد.",
        ),
      ],
      result: text(
        "In den Anzeigen der beteiligten Wachen steht das richtige Stichwort jetzt deutlich häufiger.",
        "The right keyword now appears far more often in the reports of the stations taking part.",
        "Katılan karakolların tutanaklarında doğru ifade artık çok daha sık yer alıyor.",
        "صارت الكلمة المناسبة ترد كثيرًا في محاضر المراكز المشاركة.",
      ),
    },
    {
      format: "round-table",
      groups: ["boards", "officers"],
      also: "rights",
      title: text(
        "Forum gegen Muslimfeindlichkeit",
        "Forum against anti-Muslim hate",
        "Müslüman düşmanlığına karşı forum",
        "منتدى ضد العداء للمسلمين",
      ),
      summary: text(
        "Meldestellen, Gemeinden und Polizei vergleichen ihre Zahlen und klären, warum sie sich unterscheiden.",
        "Reporting centres, communities and police compare their figures and find out why they differ.",
        "Bildirim merkezleri, cemaatler ve polis rakamlarını karşılaştırıyor ve neden farklı olduklarını araştırıyor.",
        "تقارن مراكز الإبلاغ والجمعيات والشرطة أرقامها وتبحث عن أسباب اختلافها.",
      ),
      isLocal: true,
      result: text(
        "Meldestellen und Polizei veröffentlichen ihre Zahlen jetzt am selben Tag und erklären den Unterschied.",
        "Reporting centres and police now publish their figures on the same day and explain the difference.",
        "Bildirim merkezleri ve polis rakamlarını artık aynı gün yayımlıyor ve farkı açıklıyor.",
        "تنشر مراكز الإبلاغ والشرطة أرقامها الآن في اليوم نفسه مع شرح الفرق.",
      ),
    },
  ],
  goals: [
    text(
      "Mehr Taten werden angezeigt und richtig erfasst.",
      "More offences are reported and recorded correctly.",
      "Daha çok olay bildiriliyor ve doğru kaydediliyor.",
      "يُبلَّغ عن جرائم أكثر وتُسجَّل تسجيلًا صحيحًا.",
    ),
    text(
      "Wer betroffen ist, findet Beratung auch ohne Anzeige.",
      "Those affected find advice without reporting, too.",
      "Etkilenenler şikâyette bulunmadan da danışmanlık alabiliyor.",
      "يجد المتضررون الاستشارة حتى دون تقديم بلاغ.",
    ),
  ],
  result: text(
    "Die Zahl der Anzeigen ist gestiegen; in Gesprächen wird der Grund genannt: Man weiß jetzt, wie es geht.",
    "More was reported; in talks people give the reason: now they know how.",
    "Şikâyet sayısı arttı; görüşmelerde gerekçe belirtiliyor: artık nasıl yapılacağı biliniyor.",
    "ارتفع عدد البلاغات والسبب كما يذكر الناس أنهم صاروا يعرفون الطريق.",
  ),
};

export const victimSupport: ProjectTheme = {
  ideas: [
    {
      format: "consultation-hour",
      groups: ["public", "women"],
      title: text(
        "Opferschutz kommt ins Haus",
        "Victim support comes to you",
        "Mağdur desteği ayağınıza geliyor",
        "مساندة الضحايا تأتي إليكم",
      ),
      summary: text(
        "Einmal im Monat berät der Opferschutz in den Räumen der Gemeinde, auf Wunsch mit Dolmetscherin, ohne Termin.",
        "Once a month victim support gives advice in the community's rooms, with an interpreter if wished, without appointment.",
        "Mağdur destek birimi ayda bir cemaatin mekânında, istenirse tercümanla, randevusuz danışmanlık veriyor.",
        "مرة في الشهر تقدم وحدة مساندة الضحايا المشورة في مقر الجمعية بلا موعد ومع مترجمة عند الرغبة.",
      ),
      isLocal: true,
    },
    {
      format: "training",
      groups: ["imams", "women"],
      also: "domestic-violence",
      title: text(
        "Erste Ansprechpersonen nach einer Straftat",
        "First people to turn to after an offence",
        "Bir suçtan sonra ilk başvurulacak kişiler",
        "أول من يُلجأ إليه بعد الجريمة",
      ),
      summary: text(
        "Imaminnen, Imame und Frauenbeauftragte lernen, zuzuhören, nichts zu versprechen und an die richtige Stelle zu verweisen.",
        "Imams and women's officers learn to listen, to promise nothing and to refer people to the right place.",
        "İmamlar ve kadın sorumluları dinlemeyi, söz vermemeyi ve doğru yere yönlendirmeyi öğreniyor.",
        "يتعلم الأئمة ومسؤولات شؤون المرأة الإصغاء وعدم الوعد بشيء والإحالة إلى الجهة المناسبة.",
      ),
      result: text(
        "Die Geschulten haben Betroffene begleitet und rechtzeitig an den Opferschutz verwiesen.",
        "Those trained have stood by people affected and referred them to victim support in time.",
        "Eğitim alanlar etkilenenlere eşlik etti ve onları zamanında mağdur desteğine yönlendirdi.",
        "رافق من تلقوا التدريب المتضررين وأحالوهم في الوقت المناسب إلى مساندة الضحايا.",
      ),
    },
    {
      format: "exchange-of-experience",
      groups: ["officers", "boards"],
      also: "anti-muslim-hate",
      title: text("Netzwerk Opferhilfe", "Victim help network", "Mağdur yardımı ağı", "شبكة مساعدة الضحايا"),
      summary: text(
        "Opferhilfe, Polizei und Gemeinden kennen sich persönlich, bevor jemand Hilfe braucht.",
        "Victim help, police and communities know each other in person before anybody needs help.",
        "Mağdur yardım kuruluşları, polis ve cemaatler, yardıma ihtiyaç doğmadan önce birbirini tanıyor.",
        "تتعارف جهات مساعدة الضحايا والشرطة والجمعيات شخصيًا قبل أن يحتاج أحد إلى المساعدة.",
      ),
      result: text(
        "Eine gemeinsame Liste nennt für jede Frage die Stelle, die zurückruft.",
        "A joint list names for every question the office that calls back.",
        "Ortak bir liste, her soru için geri arayan birimi gösteriyor.",
        "قائمة مشتركة تبين لكل سؤال الجهة التي تعاود الاتصال.",
      ),
    },
  ],
  goals: [
    text(
      "Opfer einer Straftat bekommen Hilfe in einer Sprache, die sie sicher sprechen.",
      "Victims of an offence get help in a language they speak well.",
      "Suç mağdurları iyi bildikleri bir dilde yardım alıyor.",
      "يحصل ضحايا الجرائم على المساعدة بلغة يتقنونها.",
    ),
    text(
      "Gemeinden wissen, was der Opferschutz tut und was nicht.",
      "Communities know what victim support does and does not do.",
      "Cemaatler mağdur desteğinin ne yaptığını ve ne yapmadığını biliyor.",
      "تعرف الجمعيات ما تقوم به مساندة الضحايا وما لا تقوم به.",
    ),
  ],
  result: text(
    "Die Sprechzeiten werden genutzt; die meisten kommen auf Empfehlung aus der Gemeinde.",
    "The hours are used; most people come because somebody in the community told them.",
    "Görüşme saatleri kullanılıyor; çoğu kişi cemaatten bir tavsiyeyle geliyor.",
    "تُستخدم أوقات الاستشارة ويأتي معظم الناس بتوصية من الجمعية.",
  ),
};
