import { cyclingSchool } from "./own-steps.ts";
import { type ProjectTheme, text } from "./project-theme.ts";

export const roadSafety: ProjectTheme = {
  ideas: [
    {
      format: "training",
      groups: ["youth", "parents"],
      title: text(
        "Radfahrschule auf dem Moscheehof",
        "Cycling school in the mosque yard",
        "Cami avlusunda bisiklet okulu",
        "مدرسة ركوب الدراجات في ساحة المسجد",
      ),
      summary: text(
        "Die Verkehrswacht bringt Räder und Helme mit, die Polizei den Parcours; am Ende gibt es einen Fahrradpass.",
        "The road safety club brings bikes and helmets, the police a course; at the end there is a cycling pass.",
        "Trafik güvenliği derneği bisiklet ve kask, polis parkur getiriyor; sonunda bisiklet karnesi veriliyor.",
        "تجلب جمعية السلامة المرورية الدراجات والخوذات والشرطة مسار التدريب وفي النهاية شهادة ركوب.",
      ),
      isLocal: true,
      steps: cyclingSchool,
      goals: [
        text(
          "Kinder und Eltern fahren sicher und mit Helm.",
          "Children and parents ride safely and with a helmet.",
          "Çocuklar ve ebeveynler güvenle ve kaskla bisiklet sürüyor.",
          "يركب الأطفال والأهل الدراجات بأمان وبالخوذة.",
        ),
        text(
          "Die Polizei ist an einem schönen Nachmittag zu Gast, nicht nach einem Unfall.",
          "The police come on a pleasant afternoon, not after an accident.",
          "Polis bir kazadan sonra değil, güzel bir öğleden sonra misafir oluyor.",
          "تأتي الشرطة في عصرية جميلة لا بعد حادث.",
        ),
      ],
    },
    {
      format: "information-evening",
      groups: ["refugees", "public"],
      title: text(
        "Sicher zur Schule und zur Moschee",
        "Safe to school and mosque",
        "Okula ve camiye güvenle",
        "طريق آمن إلى المدرسة والمسجد",
      ),
      summary: text(
        "Wege, Ampeln, Kindersitze: ein Nachmittag für Familien mit Übungen draußen.",
        "Ways, lights, child seats: an afternoon for families with exercises outside.",
        "Yollar, ışıklar, çocuk koltukları: aileler için dışarıda uygulamalı bir öğleden sonra.",
        "الطرق والإشارات ومقاعد الأطفال: عصرية للعائلات مع تمارين في الخارج.",
      ),
      result: text(
        "Für drei Schulwege gibt es jetzt einen Plan, den Familien mitgezeichnet haben.",
        "There is now a plan for three ways to school that families helped to draw.",
        "Üç okul yolu için artık ailelerin birlikte çizdiği bir plan var.",
        "هناك الآن خريطة لثلاث طرق إلى المدرسة شاركت العائلات في رسمها.",
      ),
    },
    {
      format: "round-table",
      groups: ["boards", "officers"],
      also: "prayer-and-feasts",
      title: text(
        "Verkehr rund ums Gebetshaus",
        "Traffic around the house of prayer",
        "İbadethane çevresinde trafik",
        "حركة المرور حول دار العبادة",
      ),
      summary: text(
        "Gemeinde, Ordnungsamt, Polizei und Nachbarschaft suchen Lösungen für enge Straßen an vollen Tagen.",
        "Community, public order office, police and neighbours look for solutions for narrow streets on full days.",
        "Cemaat, zabıta, polis ve komşular kalabalık günlerde dar sokaklar için çözüm arıyor.",
        "تبحث الجمعية ودائرة النظام والشرطة والجيران عن حلول للشوارع الضيقة في الأيام المزدحمة.",
      ),
      isLocal: true,
      goals: [
        text(
          "Auch an vollen Tagen kommen Busse und Rettungswagen durch.",
          "Buses and ambulances get through on full days, too.",
          "Kalabalık günlerde de otobüsler ve ambulanslar geçebiliyor.",
          "تمر الحافلات وسيارات الإسعاف حتى في الأيام المزدحمة.",
        ),
        text(
          "Nachbarschaft und Gemeinde sprechen miteinander statt übereinander.",
          "Neighbours and community talk with each other instead of about each other.",
          "Komşular ve cemaat birbiri hakkında değil, birbiriyle konuşuyor.",
          "يتحدث الجيران والجمعية بعضهم مع بعض لا بعضهم عن بعض.",
        ),
      ],
      result: text(
        "Eine Ladezone ist freitags zum Absetzen von Fahrgästen freigegeben; geparkt wird auf dem Festplatz.",
        "On Fridays a loading zone is free for setting people down; cars park on the fairground.",
        "Cuma günleri bir yükleme alanı yolcu indirmeye açık; araçlar panayır alanına park ediliyor.",
        "تُتاح يوم الجمعة منطقة تحميل لإنزال الركاب وتقف السيارات في ساحة الاحتفالات.",
      ),
    },
  ],
  goals: [
    text(
      "Kinder und Ältere kommen sicher an.",
      "Children and older people arrive safely.",
      "Çocuklar ve yaşlılar güvenle varıyor.",
      "يصل الأطفال وكبار السن بأمان.",
    ),
    text(
      "Wer neu in Deutschland ist, kennt die wichtigsten Regeln.",
      "Those new to Germany know the most important rules.",
      "Almanya'ya yeni gelenler en önemli kuralları biliyor.",
      "يعرف القادمون الجدد إلى ألمانيا أهم القواعد.",
    ),
  ],
  result: text(
    "Über 60 Kinder haben den Fahrradpass; der Kurs gehört jetzt zum Ferienprogramm.",
    "More than 60 children have the cycling pass; the course is now part of the holiday programme.",
    "60'tan fazla çocuk bisiklet karnesi aldı; kurs artık tatil programının parçası.",
    "حصل أكثر من 60 طفلًا على شهادة الركوب وأصبحت الدورة جزءًا من برنامج العطلة.",
  ),
};

export const prayerAndFeasts: ProjectTheme = {
  ideas: [
    {
      format: "cooperation-agreement",
      groups: ["boards", "officers"],
      also: "road-safety",
      title: text(
        "Parkordnung zum Freitagsgebet",
        "Parking rules for Friday prayer",
        "Cuma namazı park düzeni",
        "نظام وقوف السيارات لصلاة الجمعة",
      ),
      summary: text(
        "Ordnerinnen und Ordner der Gemeinde weisen ein, die Polizei schult sie, und ein Supermarkt gibt mittags Plätze frei.",
        "Stewards of the community direct cars, the police train them, and a supermarket lends its places at noon.",
        "Cemaatin görevlileri araçları yönlendiriyor, polis onları eğitiyor, bir market öğlen park yerlerini açıyor.",
        "ينظم متطوعو الجمعية الوقوف بعد تدريب من الشرطة ويتيح متجر كبير مواقفه ظهرًا.",
      ),
      isLocal: true,
    },
    {
      format: "round-table",
      groups: ["boards", "public"],
      title: text(
        "Ramadan-Runde mit der Nachbarschaft",
        "Ramadan round with the neighbours",
        "Komşularla Ramazan buluşması",
        "لقاء رمضان مع الجيران",
      ),
      summary: text(
        "Vor dem Ramadan werden Zeiten, Lautstärke und Wege besprochen; eine Rufnummer gilt für alle Abende.",
        "Before Ramadan times, noise and ways are talked over; one number is good for every evening.",
        "Ramazan öncesi saatler, gürültü ve yollar konuşuluyor; tüm akşamlar için tek telefon numarası geçerli.",
        "قبل رمضان تُناقش الأوقات ومستوى الصوت والطرق ورقم هاتف واحد لكل الأمسيات.",
      ),
      isLocal: true,
    },
    {
      format: "exchange-of-experience",
      groups: ["boards", "officers"],
      title: text(
        "Festgebete im Freien planen",
        "Planning feast prayers outdoors",
        "Açık havada bayram namazı planlamak",
        "التخطيط لصلاة العيد في الهواء الطلق",
      ),
      summary: text(
        "Gemeinden mit Erfahrung zeigen anderen ihren Ablaufplan: Anmeldung, Sanitätsdienst, Wege, Lautsprecher, Rückbau.",
        "Communities with experience show others their plan: notice, first aid, ways, loudspeakers, clearing up.",
        "Deneyimli cemaatler planlarını gösteriyor: bildirim, sağlık ekibi, yollar, hoparlör, toparlanma.",
        "تعرض جمعيات ذات خبرة خططها على غيرها: الإخطار والإسعاف والمسارات ومكبرات الصوت والإزالة.",
      ),
    },
  ],
  goals: [
    text(
      "An vollen Tagen bleiben Rettungswege und Einfahrten frei.",
      "On full days emergency ways and driveways stay free.",
      "Kalabalık günlerde acil yollar ve girişler açık kalıyor.",
      "تبقى طرق الطوارئ والمداخل خالية في الأيام المزدحمة.",
    ),
    text(
      "Anwohnende wissen vorher Bescheid und haben eine Nummer.",
      "Residents know beforehand and have a number to call.",
      "Çevre sakinleri önceden haberdar ve bir numaraya sahip.",
      "يعلم السكان مسبقًا ولديهم رقم للاتصال.",
    ),
  ],
  result: text(
    "Die Beschwerden aus der Nachbarschaft sind auf wenige im Jahr zurückgegangen.",
    "Complaints from neighbours have gone down to a few a year.",
    "Komşulardan gelen şikâyetler yılda birkaçına indi.",
    "تراجعت شكاوى الجيران إلى عدد قليل في السنة.",
  ),
};
