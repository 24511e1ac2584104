import { selfAssertion } from "./own-steps.ts";
import { type ProjectTheme, text } from "./project-theme.ts";

export const sport: ProjectTheme = {
  ideas: [
    {
      format: "sport",
      groups: ["youth", "officers"],
      title: text(
        "Fußballturnier der Begegnung",
        "Football tournament of encounter",
        "Buluşma futbol turnuvası",
        "دوري كرة قدم للتعارف",
      ),
      summary: text(
        "Gemischte Mannschaften aus Gemeinden, Wachen und Schulen; gewertet wird auch Fairness.",
        "Mixed teams from communities, stations and schools; fairness counts, too.",
        "Cemaatlerden, karakollardan ve okullardan karma takımlar; centilmenlik de puan getiriyor.",
        "فرق مختلطة من الجمعيات ومراكز الشرطة والمدارس وللروح الرياضية نقاطها.",
      ),
    },
    {
      format: "sport",
      groups: ["women", "youth"],
      also: "youth",
      title: text(
        "Selbstbehauptung für Mädchen",
        "Self-assertion for girls",
        "Kızlar için öz savunma",
        "دورة ثقة ودفاع عن النفس للفتيات",
      ),
      summary: text(
        "Trainerinnen der Polizei und des Sportvereins üben mit Mädchen Auftreten, Stimme und einfache Griffe.",
        "Women trainers of the police and the sports club practise bearing, voice and simple holds with girls.",
        "Polisin ve spor kulübünün kadın antrenörleri kızlarla duruş, ses ve basit teknikler çalışıyor.",
        "تدرب مدربات من الشرطة والنادي الفتيات على الحضور والصوت وحركات بسيطة.",
      ),
      steps: selfAssertion,
      goals: [
        text(
          "Mädchen trauen sich, laut Nein zu sagen.",
          "Girls dare to say no in a loud voice.",
          "Kızlar yüksek sesle hayır demeye cesaret ediyor.",
          "تجرؤ الفتيات على قول لا بصوت عالٍ.",
        ),
        text(
          "Sie kennen eine Polizistin, die sie ansprechen können.",
          "They know a policewoman they can turn to.",
          "Başvurabilecekleri bir kadın polisi tanıyorlar.",
          "يعرفن شرطية يمكنهن التوجه إليها.",
        ),
      ],
      result: text(
        "Der Kurs war jedes Mal voll; ein Folgekurs für Mütter ist entstanden.",
        "The course was full every time; a further one for mothers has come of it.",
        "Kurs her seferinde doldu; anneler için bir devam kursu doğdu.",
        "امتلأت الدورة في كل مرة ونشأت عنها دورة للأمهات.",
      ),
    },
    {
      format: "award",
      groups: ["public", "youth"],
      title: text("Fairnesspreis des Sports", "Fair play award", "Sporda centilmenlik ödülü", "جائزة الروح الرياضية"),
      summary: text(
        "Vereine schlagen Menschen vor, die auf dem Platz Streit verhindert haben; der Preis wird beim Stadtfest vergeben.",
        "Clubs name people who prevented a quarrel on the pitch; the award is given at the town festival.",
        "Kulüpler sahada kavgayı önleyen kişileri öneriyor; ödül şehir şenliğinde veriliyor.",
        "ترشح الأندية من منعوا شجارًا في الملعب وتُسلَّم الجائزة في مهرجان المدينة.",
      ),
      isLocal: true,
      result: text(
        "Der Preis wurde dreimal vergeben; die Vereine erzählen die Geschichten weiter.",
        "The award was given three times; the clubs pass the stories on.",
        "Ödül üç kez verildi; kulüpler hikâyeleri anlatmayı sürdürüyor.",
        "مُنحت الجائزة ثلاث مرات وتتناقل الأندية القصص.",
      ),
    },
  ],
  goals: [
    text(
      "Man lernt sich auf dem Platz kennen statt im Streit.",
      "People get to know each other on the pitch instead of in a quarrel.",
      "İnsanlar kavgada değil sahada tanışıyor.",
      "يتعارف الناس في الملعب لا في الخصام.",
    ),
    text(
      "Mädchen und Jungen haben eigene und gemeinsame Angebote.",
      "Girls and boys have offers of their own and together.",
      "Kızlar ve erkekler için ayrı ve ortak etkinlikler var.",
      "للفتيات والفتيان أنشطة خاصة وأخرى مشتركة.",
    ),
  ],
  result: text(
    "Aus dem ersten Turnier ist eine feste Reihe geworden, die die Vereine selbst tragen.",
    "The first tournament has become a series that the clubs run themselves.",
    "İlk turnuva, kulüplerin kendilerinin yürüttüğü düzenli bir diziye dönüştü.",
    "تحولت البطولة الأولى إلى سلسلة ثابتة تديرها الأندية بنفسها.",
  ),
};
