import type { UiLanguage } from "../../contract/language-tag.ts";
import type { LandCode } from "../../contract/land.ts";
import type { LandProfile } from "../../contract/land-profile.ts";

type Text = Record<UiLanguage, string>;
type Statement = LandProfile["statements"][number];

/** What is documented about the structure: the names of the function, and nothing beyond them. */
const documented: Partial<Record<LandCode, Text>> = {
  "DE-BW": {
    de: "Bei der Polizei gibt es Ansprechpersonen für Muslime, auch als Ansprechpartner für Moscheevereine bekannt.",
    en: "The police have contacts for Muslims, also known as contacts for mosque associations.",
    tr: "Poliste Müslümanlar için irtibat görevlileri vardır; cami dernekleri için irtibat görevlisi olarak da bilinirler.",
    ar: "لدى الشرطة جهات اتصال للمسلمين، وتُعرف أيضًا بجهات الاتصال لجمعيات المساجد.",
  },
  "DE-HE": {
    de: "Ansprechbar sind die Migrationsbeauftragten der Polizei und die Landesmigrationsbeauftragten. Eine weitere Bezeichnung ist „Ausländerbeauftragte“.",
    en: "The police migration officers and the Land’s migration officers can be approached. Another name is “Ausländerbeauftragte”.",
    tr: "Polis göç görevlilerine ve eyalet göç görevlilerine başvurulabilir. Bir başka adı “Ausländerbeauftragte”dir.",
    ar: "يمكن التواصل مع مسؤولي شؤون الهجرة في الشرطة ومسؤولي شؤون الهجرة في الولاية. ومن التسميات الأخرى «Ausländerbeauftragte».",
  },
  "DE-HH": {
    de: "Ansprechbar ist das Institut für transkulturelle Kompetenz.",
    en: "The Institut für transkulturelle Kompetenz (institute for transcultural competence) can be approached.",
    tr: "Institut für transkulturelle Kompetenz (Kültürlerarası Yetkinlik Enstitüsü) ile iletişime geçilebilir.",
    ar: "يمكن التواصل مع معهد الكفاءة بين الثقافات (Institut für transkulturelle Kompetenz).",
  },
  "DE-NI": {
    de: "Die Funktion ist bei der Polizei unter der Abkürzung PPMK bekannt.",
    en: "Within the police the function is known by the abbreviation PPMK.",
    tr: "Bu görev poliste PPMK kısaltmasıyla bilinir.",
    ar: "تُعرف هذه الوظيفة لدى الشرطة بالاختصار PPMK.",
  },
  "DE-NW": {
    de: "Bei der Polizei gibt es Kontaktbeamtinnen und Kontaktbeamte für muslimische Institutionen (KMI) und für interkulturelle und -religiöse Angelegenheiten (KIA).",
    en: "The police have liaison officers for Muslim institutions (KMI) and for intercultural and interreligious affairs (KIA).",
    tr: "Poliste Müslüman kuruluşlardan sorumlu irtibat polisleri (KMI) ile kültürler ve dinler arası konulardan sorumlu irtibat polisleri (KIA) vardır.",
    ar: "لدى الشرطة ضباط اتصال للمؤسسات الإسلامية (KMI) وضباط اتصال للشؤون بين الثقافات والأديان (KIA).",
  },
};

const cityStates = new Set<LandCode>(["DE-BE", "DE-HB", "DE-HH"]);

const openStructure: Text = {
  de: "Zu klären: Bei welcher Stelle der Polizei liegt die Aufgabe, beim Innenministerium, beim Landeskriminalamt oder in den Präsidien? Wer vertritt sie?",
  en: "To be asked: which part of the police has the task – the ministry of the interior, the Land criminal police or the regional headquarters? Who stands in?",
  tr: "Sorulacak: Bu görev polisin hangi biriminde: içişleri bakanlığında mı, Eyalet Kriminal Dairesinde mi, emniyet müdürlüklerinde mi? Vekili kim?",
  ar: "مطلوب الاستيضاح: أي جهة في الشرطة تتولى المهمة، وزارة الداخلية أم مكتب الشرطة الجنائية للولاية أم المديريات؟ ومن ينوب عنها؟",
};

const openStructureInCities: Text = {
  de: "Zu klären: Liegt die Aufgabe an einer Stelle für die ganze Stadt oder in den Abschnitten und Revieren? Wer vertritt sie?",
  en: "To be asked: does one office have the task for the whole city, or do the local stations? Who stands in?",
  tr: "Sorulacak: Görev bütün şehir için tek bir birimde mi, yoksa karakollarda mı? Vekili kim?",
  ar: "مطلوب الاستيضاح: هل تتولى المهمة جهة واحدة للمدينة كلها أم المراكز المحلية؟ ومن ينوب عنها؟",
};

const openStructureBesideNames: Text = {
  de: "Zu klären: Wo in der Polizei ist die Funktion angesiedelt, für welche Gebiete gibt es sie, und wer vertritt sie?",
  en: "To be asked: where in the police is the function placed, for which areas does it exist, and who stands in?",
  tr: "Sorulacak: Bu görev polisin neresinde, hangi bölgeler için var ve vekili kim?",
  ar: "مطلوب الاستيضاح: أين تقع هذه الوظيفة داخل الشرطة، ولأي مناطق توجد، ومن ينوب عنها؟",
};

const openAgreement: Text = {
  de: "Zu klären: Gibt es eine schriftliche Vereinbarung zwischen der Polizei und muslimischen Organisationen, wer hat sie geschlossen, und wo ist sie veröffentlicht?",
  en: "To be asked: is there a written agreement between the police and Muslim organisations, who concluded it, and where is it published?",
  tr: "Sorulacak: Polis ile Müslüman kuruluşlar arasında yazılı bir anlaşma var mı, kimler imzaladı, nerede yayımlandı?",
  ar: "مطلوب الاستيضاح: هل توجد اتفاقية مكتوبة بين الشرطة والمنظمات الإسلامية، ومن أبرمها، وأين نُشرت؟",
};

const openRoundTable: Text = {
  de: "Zu klären: Gibt es einen runden Tisch oder einen Sicherheitsdialog, wer lädt ein, wie oft trifft er sich, und wie kann man teilnehmen?",
  en: "To be asked: is there a round table or a security dialogue, who invites, how often does it meet, and how can one take part?",
  tr: "Sorulacak: Bir yuvarlak masa veya güvenlik diyaloğu var mı, kim davet ediyor, ne sıklıkla toplanıyor, nasıl katılınır?",
  ar: "مطلوب الاستيضاح: هل توجد طاولة مستديرة أو حوار أمني، ومن يدعو إليه، وكم مرة ينعقد، وكيف يمكن المشاركة؟",
};

const openStructureOf = (land: LandCode): Text => {
  if (documented[land] !== undefined) return openStructureBesideNames;
  return cityStates.has(land) ? openStructureInCities : openStructure;
};

/** What is documented about a Land, then what has to be asked: a gap is said, never filled with a guess. */
export const statementsOf = (land: LandCode): Statement[] => {
  const known = documented[land];
  return [
    ...(known === undefined ? [] : [{ kind: "structure", text: known, confirmed: true } as const]),
    { kind: "structure", text: openStructureOf(land), confirmed: false },
    { kind: "agreement", text: openAgreement, confirmed: false },
    { kind: "round-table", text: openRoundTable, confirmed: false },
  ];
};
