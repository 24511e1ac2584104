import { weekAtStation } from "./own-steps.ts";
import { type ProjectTheme, text } from "./project-theme.ts";

export const recruitment: ProjectTheme = {
  ideas: [
    {
      format: "information-evening",
      groups: ["youth", "parents"],
      title: text("Dein Weg zur Polizei", "Your way to the police", "Polisliğe giden yolun", "طريقك إلى الشرطة"),
      summary: text(
        "Einstellungsberatung in der Moschee: Voraussetzungen, Sporttest, Gebet im Dienst, Kopftuch – alle Fragen sind erlaubt.",
        "Recruitment advice in the mosque: requirements, sports test, prayer on duty, headscarf – every question is allowed.",
        "Camide meslek danışmanlığı: koşullar, spor testi, görevde namaz, başörtüsü – her soru serbest.",
        "استشارة توظيف في المسجد: الشروط واختبار اللياقة والصلاة أثناء العمل والحجاب – كل الأسئلة مسموحة.",
      ),
    },
    {
      format: "training",
      groups: ["youth"],
      also: "sport",
      title: text(
        "Fit für den Einstellungstest",
        "Fit for the entrance test",
        "Giriş sınavına hazırlık",
        "الاستعداد لاختبار القبول",
      ),
      summary: text(
        "Acht Abende Deutsch, Logik und Sport; Polizistinnen und Polizisten aus Einwandererfamilien begleiten die Gruppe.",
        "Eight evenings of German, logic and sport; police officers from immigrant families go along with the group.",
        "Sekiz akşam Almanca, mantık ve spor; göçmen ailelerden gelen polisler gruba eşlik ediyor.",
        "ثماني أمسيات في الألمانية والمنطق والرياضة يرافقها أفراد شرطة من أسر مهاجرة.",
      ),
      goals: [
        text(
          "Der Beruf ist auch für junge Musliminnen und Muslime eine naheliegende Wahl.",
          "The profession is an obvious choice for young Muslims, too.",
          "Bu meslek genç Müslümanlar için de doğal bir seçenek.",
          "تصبح المهنة خيارًا طبيعيًا للشابات والشبان المسلمين أيضًا.",
        ),
        text(
          "Am Test scheitert niemand mehr, nur weil ihm die Übung fehlt.",
          "Nobody fails the test any more for want of practice.",
          "Artık hiç kimse yalnızca alıştırma eksikliği yüzünden sınavda başarısız olmuyor.",
          "لا يرسب أحد في الاختبار لمجرد قلة التدريب.",
        ),
      ],
    },
    {
      format: "exchange-of-experience",
      groups: ["youth", "women"],
      title: text("Eine Woche Wache", "A week at the station", "Karakolda bir hafta", "أسبوع في مركز الشرطة"),
      summary: text(
        "Schülerinnen und Schüler aus Gemeinden machen ein Praktikum und berichten danach in der Jugendgruppe.",
        "Pupils from communities do a placement and then tell their youth group about it.",
        "Cemaatlerden öğrenciler staj yapıyor ve sonra gençlik grubuna anlatıyor.",
        "يقوم تلاميذ من الجمعيات بتدريب عملي ثم يروون تجربتهم في مجموعة الشباب.",
      ),
      isLocal: true,
      steps: weekAtStation,
      goals: [
        text(
          "Der Beruf ist auch für junge Musliminnen und Muslime eine naheliegende Wahl.",
          "The profession is an obvious choice for young Muslims, too.",
          "Bu meslek genç Müslümanlar için de doğal bir seçenek.",
          "تصبح المهنة خيارًا طبيعيًا للشابات والشبان المسلمين أيضًا.",
        ),
        text(
          "Wer überlegt, zur Polizei zu gehen, hat den Alltag gesehen.",
          "Those who think of joining the police have seen the daily work.",
          "Polis olmayı düşünenler günlük işi görmüş oluyor.",
          "من يفكر في الالتحاق بالشرطة يكون قد رأى العمل اليومي.",
        ),
      ],
    },
  ],
  goals: [
    text(
      "Der Beruf ist auch für junge Musliminnen und Muslime eine naheliegende Wahl.",
      "The profession is an obvious choice for young Muslims, too.",
      "Bu meslek genç Müslümanlar için de doğal bir seçenek.",
      "تصبح المهنة خيارًا طبيعيًا للشابات والشبان المسلمين أيضًا.",
    ),
    text(
      "Eltern lernen den Beruf und seine Aufstiegswege kennen.",
      "Parents get to know the profession and its careers.",
      "Ebeveynler mesleği ve kariyer yollarını tanıyor.",
      "يتعرف الأهل على المهنة وفرص التقدم فيها.",
    ),
  ],
  result: text(
    "Elf der jungen Leute haben sich beworben; fünf wurden eingestellt.",
    "Eleven of the young people applied; five were taken on.",
    "Gençlerden on biri başvurdu; beşi işe alındı.",
    "تقدم أحد عشر من الشباب بطلب وقُبل خمسة منهم.",
  ),
};
