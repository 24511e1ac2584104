import { safetyWalk } from "./own-steps.ts";
import { type ProjectTheme, text } from "./project-theme.ts";

export const mosqueProtection: ProjectTheme = {
  ideas: [
    {
      format: "round-table",
      groups: ["boards", "officers"],
      also: "threats",
      title: text(
        "Runder Tisch Moscheeschutz",
        "Round table on protecting mosques",
        "Cami güvenliği yuvarlak masası",
        "طاولة مستديرة لحماية المساجد",
      ),
      summary: text(
        "Gemeinden und Polizei sehen sich alle drei Monate, gleichen Ansprechwege ab und besprechen, was seit dem letzten Treffen war.",
        "Communities and police meet every three months, check who to call and go through what has happened since.",
        "Cemaatler ve polis üç ayda bir buluşuyor, irtibat yollarını gözden geçiriyor ve son toplantıdan bu yana olanları konuşuyor.",
        "تلتقي الجمعيات والشرطة كل ثلاثة أشهر لمراجعة طرق التواصل وما حدث منذ اللقاء السابق.",
      ),
      isLocal: true,
    },
    {
      format: "training",
      groups: ["boards"],
      also: "security-advice",
      title: text(
        "Schutzpaten für Gebetshäuser",
        "Safety stewards for houses of prayer",
        "İbadethaneler için güvenlik gönüllüleri",
        "متطوعو السلامة لدور العبادة",
      ),
      summary: text(
        "Zwei Ehrenamtliche je Gemeinde lernen, worauf am Gebäude zu achten ist, wen man anruft und wie man Besucher ruhig leitet.",
        "Two volunteers of each community learn what to watch on the building, whom to call and how to guide visitors calmly.",
        "Her cemaatten iki gönüllü, binada nelere dikkat edileceğini, kimin aranacağını ve ziyaretçilerin nasıl sakince yönlendirileceğini öğreniyor.",
        "يتعلم متطوعان من كل جمعية ما يجب الانتباه إليه في المبنى ومن يُتصل به وكيف يُوجَّه الزوار بهدوء.",
      ),
    },
    {
      format: "cooperation-agreement",
      groups: ["boards", "officers"],
      title: text(
        "Vereinbarung zu Streifen an Feiertagen",
        "Agreement on patrols at feasts",
        "Bayramlarda devriye anlaşması",
        "اتفاق بشأن الدوريات في الأعياد",
      ),
      summary: text(
        "Schriftlich ist festgehalten, wann die Polizei an Festtagen vorbeikommt, wer sich vorher meldet und wer vor Ort zuständig ist.",
        "It is written down when the police come by on feast days, who gets in touch before and who is in charge on site.",
        "Polisin bayram günlerinde ne zaman uğrayacağı, önceden kimin arayacağı ve yerinde kimin sorumlu olduğu yazıya dökülüyor.",
        "يُحدَّد كتابيًا موعد مرور الشرطة في أيام الأعياد ومن يتواصل مسبقًا ومن المسؤول في الموقع.",
      ),
      isLocal: true,
      result: text(
        "An allen Festtagen kamen die Streifen wie vereinbart; jede Gemeinde wusste vorher, wann.",
        "On all feast days the patrols came as agreed; every community knew beforehand when.",
        "Tüm bayram günlerinde devriyeler kararlaştırıldığı gibi geldi; her cemaat saati önceden biliyordu.",
        "جاءت الدوريات في كل الأعياد كما اتُّفق وكانت كل جمعية تعرف الموعد مسبقًا.",
      ),
    },
  ],
  goals: [
    text(
      "Jede beteiligte Gemeinde kennt eine Ansprechperson bei der Polizei mit Namen der Dienststelle und Rufnummer.",
      "Every community that takes part knows a contact at the police, with station and number.",
      "Katılan her cemaat, karakolu ve telefon numarasıyla polisteki bir irtibat kişisini biliyor.",
      "تعرف كل جمعية مشاركة جهة اتصال في الشرطة مع اسم المركز ورقم الهاتف.",
    ),
    text(
      "Schäden und Schmierereien werden angezeigt statt hingenommen.",
      "Damage and graffiti are reported instead of put up with.",
      "Hasarlar ve duvar yazıları kabullenilmek yerine bildiriliyor.",
      "يُبلَّغ عن الأضرار والكتابات المسيئة بدل السكوت عنها.",
    ),
  ],
  result: text(
    "Alle beteiligten Häuser haben einen Notfallplan, der an der Tür des Büros hängt.",
    "All houses that took part have an emergency plan on the office door.",
    "Katılan tüm binaların büro kapısında asılı bir acil durum planı var.",
    "لدى جميع الدور المشاركة خطة طوارئ معلقة على باب المكتب.",
  ),
};

export const securityAdvice: ProjectTheme = {
  ideas: [
    {
      format: "mosque-visit",
      groups: ["boards"],
      also: "mosque-protection",
      title: text("Sicherheitsrundgang", "Security walk", "Güvenlik turu", "جولة تفقد السلامة"),
      summary: text(
        "Die Beratungsstelle geht mit dem Vorstand durch Haus und Hof und schreibt auf, was wenig kostet und viel hilft.",
        "The advice centre walks through house and yard with the board and notes what costs little and helps a lot.",
        "Danışma birimi yönetim kuruluyla binayı ve bahçeyi geziyor, az masrafla çok işe yarayacakları not ediyor.",
        "يتجول مكتب الاستشارة مع مجلس الإدارة في المبنى والفناء ويدوّن ما يكلف قليلًا وينفع كثيرًا.",
      ),
      isLocal: true,
      steps: safetyWalk,
    },
    {
      format: "information-evening",
      groups: ["boards", "public"],
      title: text(
        "Einbruchschutz für Vereinshäuser",
        "Burglary protection for club houses",
        "Dernek binalarında hırsızlığa karşı önlem",
        "الوقاية من السطو في مقار الجمعيات",
      ),
      summary: text(
        "An Schlössern und Fenstern zum Anfassen zeigt die Polizei, was gegen Einbruch hilft und welche Förderung es gibt.",
        "With locks and windows to try out, the police show what helps against burglary and which grants there are.",
        "Polis, denenebilen kilit ve pencerelerle hırsızlığa karşı neyin işe yaradığını ve hangi desteklerin bulunduğunu gösteriyor.",
        "تعرض الشرطة بأقفال ونوافذ للتجربة ما يفيد ضد السطو وما المتاح من دعم مالي.",
      ),
    },
    {
      format: "exchange-of-experience",
      groups: ["boards", "officers"],
      title: text(
        "Nachbarschaft der Gebetshäuser",
        "Neighbouring houses of prayer",
        "Komşu ibadethaneler",
        "دور العبادة المتجاورة",
      ),
      summary: text(
        "Moschee, Kirche und Synagoge zeigen einander ihre Sicherheitstechnik; die Polizei erklärt, was sich wo bewährt hat.",
        "Mosque, church and synagogue show each other their security equipment; the police explain what has worked where.",
        "Cami, kilise ve sinagog güvenlik donanımlarını birbirine gösteriyor; polis nerede neyin işe yaradığını anlatıyor.",
        "يعرض المسجد والكنيسة والكنيس تجهيزات السلامة بعضهم لبعض وتشرح الشرطة ما نجح وأين.",
      ),
      isLocal: true,
    },
  ],
  goals: [
    text(
      "Vorstände wissen, welche Mängel am Gebäude zuerst zu beheben sind.",
      "Boards know which faults of the building to mend first.",
      "Yönetim kurulları binadaki hangi eksiklerin önce giderileceğini biliyor.",
      "تعرف مجالس الإدارة أي عيوب المبنى يجب إصلاحها أولًا.",
    ),
    text(
      "Die Beratung ist kostenlos, unabhängig von Herstellern und kommt ins Haus.",
      "Advice is free, independent of makers and comes to the house.",
      "Danışmanlık ücretsizdir, üreticilerden bağımsızdır ve yerinde verilir.",
      "الاستشارة مجانية ومستقلة عن الشركات وتُقدَّم في الموقع.",
    ),
  ],
  result: text(
    "Die meisten empfohlenen Maßnahmen wurden innerhalb eines halben Jahres umgesetzt, überwiegend in Eigenleistung.",
    "Most of the measures advised were in place within half a year, mostly done by the members themselves.",
    "Önerilen önlemlerin çoğu yarım yıl içinde, büyük ölçüde kendi imkânlarıyla uygulandı.",
    "نُفذت معظم الإجراءات الموصى بها خلال نصف سنة وأغلبها بجهود الأعضاء.",
  ),
};
