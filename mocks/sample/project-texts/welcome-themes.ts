import { type ProjectTheme, text } from "./project-theme.ts";

export const domesticViolence: ProjectTheme = {
  ideas: [
    {
      format: "training",
      groups: ["imams", "women"],
      also: "victim-support",
      title: text(
        "Schutz beginnt mit Zuhören",
        "Protection begins with listening",
        "Korunma dinlemekle başlar",
        "الحماية تبدأ بالإصغاء",
      ),
      summary: text(
        "Seelsorge und Frauenberatung lernen gemeinsam mit der Polizei, Anzeichen häuslicher Gewalt zu erkennen und sicher zu handeln.",
        "Pastoral care and women's advice learn with the police to see signs of domestic violence and to act safely.",
        "Manevi rehberlik ve kadın danışmanlığı, polisle birlikte aile içi şiddet belirtilerini tanımayı ve güvenli davranmayı öğreniyor.",
        "يتعلم الإرشاد الروحي واستشارة النساء مع الشرطة إدراك علامات العنف الأسري والتصرف بأمان.",
      ),
    },
    {
      format: "information-evening",
      groups: ["women"],
      title: text("Hilfe ist nah", "Help is near", "Yardım yakında", "المساعدة قريبة"),
      summary: text(
        "Ein Frauennachmittag mit Frauenhaus, Anwältin und Opferschutz; Kinder werden betreut, gedolmetscht wird auch.",
        "An afternoon for women with a shelter, a lawyer and victim support; children are looked after, and there are interpreters.",
        "Kadın sığınma evi, avukat ve mağdur desteğiyle kadınlara özel bir öğleden sonra; çocuk bakımı ve çeviri var.",
        "عصرية للنساء مع دار إيواء ومحامية ومساندة الضحايا مع رعاية للأطفال وترجمة فورية.",
      ),
    },
    {
      format: "round-table",
      groups: ["officers", "boards"],
      also: "family-advice",
      title: text(
        "Kinderschutz gemeinsam",
        "Child protection together",
        "Çocukların korunması için birlikte",
        "معًا لحماية الأطفال",
      ),
      summary: text(
        "Jugendamt, Polizei und Gemeinden erarbeiten ein Schutzkonzept für Unterricht und Ferienfreizeiten.",
        "Youth office, police and communities work out a protection plan for lessons and holiday camps.",
        "Gençlik dairesi, polis ve cemaatler dersler ve tatil kampları için bir koruma planı hazırlıyor.",
        "تضع دائرة الشباب والشرطة والجمعيات خطة حماية للدروس والمخيمات.",
      ),
      isLocal: true,
      goals: [
        text(
          "Unterricht und Freizeiten haben ein Schutzkonzept, das alle kennen.",
          "Lessons and camps have a protection plan that everybody knows.",
          "Derslerin ve kampların herkesin bildiği bir koruma planı var.",
          "للدروس والمخيمات خطة حماية يعرفها الجميع.",
        ),
        text(
          "Ehrenamtliche wissen, wen sie bei einer Sorge um ein Kind anrufen.",
          "Volunteers know whom to call when they worry about a child.",
          "Gönüllüler bir çocuk için endişelendiklerinde kimi arayacaklarını biliyor.",
          "يعرف المتطوعون بمن يتصلون عند القلق على طفل.",
        ),
      ],
      result: text(
        "Das Schutzkonzept gilt; alle, die Kinder unterrichten, haben es unterschrieben.",
        "The protection plan is in force; everybody who teaches children has signed it.",
        "Koruma planı yürürlükte; çocuklara ders veren herkes imzaladı.",
        "خطة الحماية سارية وقد وقّعها كل من يدرّس الأطفال.",
      ),
    },
  ],
  goals: [
    text(
      "Betroffene finden eine Vertrauensperson und den Weg zum Schutz.",
      "Those affected find somebody they trust and the way to protection.",
      "Etkilenenler güvenilir bir kişi ve korunmaya giden yolu buluyor.",
      "يجد المتضررون شخصًا موثوقًا وطريقًا إلى الحماية.",
    ),
    text(
      "Gewalt wird in der Gemeinde klar benannt und abgelehnt.",
      "Violence is named and rejected clearly in the community.",
      "Şiddet cemaatte açıkça adlandırılıyor ve reddediliyor.",
      "يُسمى العنف باسمه ويُرفض بوضوح في الجمعية.",
    ),
  ],
  result: text(
    "In jeder beteiligten Gemeinde ist eine geschulte Vertrauensfrau bekannt gemacht.",
    "A trained woman to confide in is made known in every community taking part.",
    "Katılan her cemaatte eğitimli bir kadın danışman tanıtıldı.",
    "في كل جمعية مشاركة عُرّفت امرأة مدربة محل ثقة.",
  ),
};

export const refugees: ProjectTheme = {
  ideas: [
    {
      format: "information-evening",
      groups: ["refugees"],
      also: "rights",
      title: text(
        "Ankommen: Polizei in Deutschland",
        "Arriving: police in Germany",
        "Yeni hayat: Almanya'da polis",
        "الوصول: الشرطة في ألمانيا",
      ),
      summary: text(
        "Wann ruft man 110, was kostet es, was passiert dann? Ehrenamtliche der Gemeinde dolmetschen.",
        "When do you call 110, what does it cost, what happens then? Volunteers of the community interpret.",
        "110 ne zaman aranır, ücreti var mı, sonra ne olur? Cemaatin gönüllüleri çeviriyor.",
        "متى يُتصل بالرقم 110 وهل له تكلفة وماذا يحدث بعدها؟ يترجم متطوعو الجمعية.",
      ),
    },
    {
      format: "consultation-hour",
      groups: ["refugees", "women"],
      title: text(
        "Offene Tür für Geflüchtete",
        "Open door for refugees",
        "Mülteciler için açık kapı",
        "باب مفتوح للاجئين",
      ),
      summary: text(
        "Nach dem Sprachkurs beantwortet eine Kontaktbeamtin Fragen zu Wohnung, Nachbarschaft und Betrug am Telefon.",
        "After the language class a liaison officer answers questions on housing, neighbours and fraud on the phone.",
        "Dil kursundan sonra bir irtibat polisi ev, komşuluk ve telefon dolandırıcılığı sorularını yanıtlıyor.",
        "بعد دورة اللغة تجيب ضابطة اتصال عن أسئلة السكن والجيرة والاحتيال الهاتفي.",
      ),
      isLocal: true,
    },
    {
      format: "sport",
      groups: ["refugees", "youth"],
      also: "sport",
      title: text(
        "Anpfiff für Neue",
        "Kick-off for newcomers",
        "Yeni gelenler için başlama düdüğü",
        "صافرة البداية للقادمين الجدد",
      ),
      summary: text(
        "Eine offene Fußballgruppe, in der Geflüchtete, Gemeindejugend und Polizeianwärter gemischt spielen.",
        "An open football group where refugees, young members and police trainees play in mixed teams.",
        "Mültecilerin, cemaat gençlerinin ve polis adaylarının karma oynadığı açık bir futbol grubu.",
        "مجموعة كرة قدم مفتوحة يلعب فيها لاجئون وشباب الجمعية ومتدربو الشرطة في فرق مختلطة.",
      ),
    },
  ],
  goals: [
    text(
      "Geflüchtete haben keine Scheu, die Polizei um Hilfe zu bitten.",
      "Refugees are not afraid to ask the police for help.",
      "Mülteciler polisten yardım istemekten çekinmiyor.",
      "لا يتردد اللاجئون في طلب المساعدة من الشرطة.",
    ),
    text(
      "Gemeinden werden in ihrer Hilfe für Ankommende unterstützt.",
      "Communities are supported in helping those who arrive.",
      "Cemaatler yeni gelenlere yardımlarında destekleniyor.",
      "تُدعم الجمعيات في مساعدتها للقادمين.",
    ),
  ],
  result: text(
    "Das Angebot ist Teil der Erstorientierung geworden und wird von der Kommune mitgetragen.",
    "The offer has become part of first orientation and is supported by the town.",
    "Program ilk uyum kurslarının parçası oldu ve belediye tarafından destekleniyor.",
    "صار العرض جزءًا من التوجيه الأولي وتدعمه البلدية.",
  ),
};
