import type { Project } from "../../../contract/project.ts";
import type { TargetGroup } from "../../../contract/target-group.ts";
import { text, type WholeText } from "./project-theme.ts";

/** A text that only some projects can carry. */
export type FittingText = {
  readonly text: WholeText;
  readonly fits: (project: Pick<Project, "formats" | "targetGroups" | "municipality" | "status">) => boolean;
};

const always = (): boolean => true;
const isInTown: FittingText["fits"] = ({ municipality }) => municipality !== undefined;
const isFor =
  (...groups: readonly TargetGroup[]): FittingText["fits"] =>
  ({ targetGroups }) =>
    targetGroups.some((group) => groups.includes(group));
const isRunning: FittingText["fits"] = ({ status }) => status === "running";
/** People come together; a film, an award or an agreement is something else. */
const isMeeting: FittingText["fits"] = ({ formats }) =>
  !formats.some((format) => ["cooperation-agreement", "film", "award"].includes(format));

/** How it came about: a second sentence of the summary. */
export const occasions: readonly FittingText[] = [
  {
    fits: isInTown,
    text: text(
      "Den Anstoß gab ein Besuch nach dem Freitagsgebet.",
      "It began with a visit after Friday prayer.",
      "Fikir bir cuma namazı sonrası ziyarette doğdu.",
      "بدأت الفكرة بزيارة بعد صلاة الجمعة.",
    ),
  },
  {
    fits: isInTown,
    text: text(
      "Die Idee kam aus einer Nachbarstadt.",
      "The idea came from a neighbouring town.",
      "Fikir komşu bir şehirden geldi.",
      "جاءت الفكرة من مدينة مجاورة.",
    ),
  },
  {
    fits: isFor("boards", "women", "parents", "youth", "public"),
    text: text(
      "Vorausgegangen war eine Umfrage unter den Mitgliedern.",
      "A survey among the members came first.",
      "Öncesinde üyeler arasında bir anket yapıldı.",
      "سبق ذلك استطلاع بين الأعضاء.",
    ),
  },
  {
    fits: always,
    text: text(
      "Angeregt wurde das Vorhaben bei einer Regionalkonferenz.",
      "It was suggested at a regional conference.",
      "Proje bir bölge konferansında önerildi.",
      "اقتُرح المشروع في مؤتمر إقليمي.",
    ),
  },
  {
    fits: isFor("youth"),
    text: text(
      "Jugendliche aus der Gemeinde hatten darum gebeten.",
      "Young members of the community had asked for it.",
      "Cemaatin gençleri bunu istemişti.",
      "طلب ذلك شباب من الجمعية.",
    ),
  },
  {
    fits: always,
    text: text(
      "Vorbild ist ein Projekt aus einem anderen Bundesland.",
      "It follows the example of a project in another Land.",
      "Başka bir eyaletteki bir proje örnek alındı.",
      "يقتدي بمشروع في ولاية أخرى.",
    ),
  },
];

export const firstStep: readonly WholeText[] = [
  text(
    "Auftakt: Vorstand und Dienststelle klären in einem Gespräch, was jede Seite braucht und was nicht geht.",
    "Start: board and station settle in one talk what each side needs and what is not possible.",
    "Başlangıç: yönetim kurulu ve karakol, her tarafın neye ihtiyaç duyduğunu ve neyin mümkün olmadığını konuşuyor.",
    "البداية: يوضح مجلس الإدارة ومركز الشرطة في لقاء ما يحتاجه كل طرف وما لا يمكن.",
  ),
  text(
    "Auf beiden Seiten eine Person benennen, die Zeit und Rückhalt dafür hat.",
    "Name one person on each side who has the time and the backing.",
    "Her iki tarafta da zamanı ve desteği olan birini belirlemek.",
    "تسمية شخص من كل طرف لديه الوقت والدعم.",
  ),
];

export const lastStep: WholeText = text(
  "Auswerten, der Clearingstelle berichten und entscheiden, ob und wie es weitergeht.",
  "Look back, report to the Clearing Point and decide whether and how to go on.",
  "Değerlendirmek, Clearingstelle'ye bildirmek ve devam edip etmemeye karar vermek.",
  "التقييم وإبلاغ مكتب التنسيق واتخاذ القرار بشأن الاستمرار.",
);

/** With `{people}`, `{hours}` and `{euros}`. */
export const efforts: readonly WholeText[] = [
  text(
    "{people} Personen, zusammen etwa {hours} Stunden im Jahr; Sachkosten rund {euros} Euro.",
    "{people} people, together about {hours} hours a year; about {euros} euros for materials.",
    "{people} kişi, yılda toplam yaklaşık {hours} saat; malzeme gideri yaklaşık {euros} avro.",
    "{people} أشخاص، نحو {hours} ساعة في السنة إجمالًا؛ تكاليف المواد حوالي {euros} يورو.",
  ),
  text(
    "Vorbereitung {hours} Stunden, verteilt auf {people} Personen; {euros} Euro für Raum, Druck und Verpflegung.",
    "{hours} hours of preparation shared by {people} people; {euros} euros for room, printing and food.",
    "{people} kişiye dağılmış {hours} saat hazırlık; yer, baskı ve ikram için {euros} avro.",
    "{hours} ساعة تحضير موزعة على {people} أشخاص و{euros} يورو للمكان والطباعة والضيافة.",
  ),
  text(
    "Ehrenamtlich {hours} Stunden, dazu Dienstzeit von {people} Beschäftigten; {euros} Euro aus Fördermitteln.",
    "{hours} hours of volunteer work and the working time of {people} staff; {euros} euros from grants.",
    "{hours} saat gönüllü çalışma, {people} çalışanın mesaisi; desteklerden {euros} avro.",
    "{hours} ساعة تطوعية مع وقت عمل {people} موظفين و{euros} يورو من المنح.",
  ),
];

export const transfers: readonly FittingText[] = [
  {
    fits: always,
    text: text(
      "Übertragbar, sobald auf beiden Seiten je eine Person dafür zuständig ist; ein Beschluss des Landes ist nicht nötig.",
      "Can be done elsewhere as soon as each side has one person for it; no decision of the Land is needed.",
      "Her iki tarafta birer sorumlu olduğunda başka yerde de uygulanabilir; eyalet kararı gerekmez.",
      "قابل للتطبيق في مكان آخر متى توفر شخص مسؤول لدى كل طرف ولا حاجة إلى قرار من الولاية.",
    ),
  },
  {
    fits: isMeeting,
    text: text(
      "Gebraucht werden ein Ort, ein fester Termin und das Einverständnis der Dienststellenleitung. Vorlagen gibt die Clearingstelle weiter.",
      "It takes a place, a fixed date and the consent of the head of the station. The Clearing Point passes on templates.",
      "Bir mekân, sabit bir tarih ve karakol amirinin onayı gerekir. Şablonları Clearingstelle iletir.",
      "يلزم مكان وموعد ثابت وموافقة رئيس المركز. يوفر مكتب التنسيق النماذج.",
    ),
  },
  {
    fits: always,
    text: text(
      "In anderen Ländern heißt die Ansprechperson bei der Polizei anders; sonst lässt sich der Ablauf unverändert übernehmen.",
      "In other Länder the contact at the police has another name; everything else can be taken over unchanged.",
      "Diğer eyaletlerde polisteki irtibat kişisinin adı farklıdır; akış aynen alınabilir.",
      "تختلف تسمية جهة الاتصال في الشرطة في الولايات الأخرى وما عدا ذلك يمكن نقله دون تغيير.",
    ),
  },
  {
    fits: isInTown,
    text: text(
      "Klein anfangen, mit einer Gemeinde und einer Wache, und erst nach einem Jahr erweitern. Eine halbe Stelle erleichtert es, ist aber keine Bedingung.",
      "Start small, with one community and one station, and grow only after a year. A half-time post helps but is no condition.",
      "Bir cemaat ve bir karakolla küçük başlamak, ancak bir yıl sonra genişletmek. Yarım kadro kolaylaştırır ama şart değildir.",
      "البدء صغيرًا بجمعية ومركز واحد والتوسع بعد سنة. نصف وظيفة يسهّل الأمر وليس شرطًا.",
    ),
  },
];

/** Beside the one of the topic. `{count}`: a number of people. */
export const results: readonly FittingText[] = [
  {
    fits: isMeeting,
    text: text(
      "{count} Menschen haben teilgenommen, mehr als erwartet.",
      "{count} people took part, more than expected.",
      "{count} kişi katıldı, beklenenden fazla.",
      "شارك {count} شخصًا وهو أكثر من المتوقع.",
    ),
  },
  {
    fits: always,
    text: text(
      "Zwei weitere Gemeinden möchten sich anschließen.",
      "Two more communities would like to join.",
      "İki cemaat daha katılmak istiyor.",
      "ترغب جمعيتان أخريان في الانضمام.",
    ),
  },
  {
    fits: (project) => isRunning(project) && isFor("public")(project),
    text: text(
      "Nicht erreicht wurden bisher ältere Mitglieder; dafür soll es eigene Termine geben.",
      "Older members have not been reached so far; there will be dates of their own for them.",
      "Yaşlı üyelere henüz ulaşılamadı; onlar için ayrı tarihler planlanıyor.",
      "لم يصل المشروع بعد إلى كبار السن وستُخصص لهم مواعيد.",
    ),
  },
  {
    fits: always,
    text: text(
      "Die Dienststelle hat die Aufgabe in ihren Geschäftsplan übernommen.",
      "The station has made it part of its regular duties.",
      "Karakol bu görevi iş planına aldı.",
      "أدرج مركز الشرطة المهمة ضمن خطة عمله.",
    ),
  },
  {
    fits: (project) => isRunning(project) && isMeeting(project),
    text: text(
      "Der Aufwand war höher als gedacht; künftig wird früher eingeladen.",
      "It took more work than expected; invitations will go out earlier.",
      "Emek beklenenden fazlaydı; davetler artık daha erken yapılacak.",
      "كان الجهد أكبر من المتوقع وستُرسل الدعوات أبكر مستقبلًا.",
    ),
  },
];
