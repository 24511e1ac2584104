import {
  complaintsOffice,
  crimePreventionAdvice,
  neutralOfficer,
  recruitmentAdviser,
  type RoleTitle,
} from "./authority-titles.ts";

type FederalOffice = {
  readonly name: string;
  readonly title: RoleTitle;
  readonly host: string;
  readonly mailbox: string;
  /** Municipality key. */
  readonly seat: string;
};

const federalPolice = { name: "Bundespolizei (Beispiel)", host: "bundespolizei.example", seat: "12054000" } as const;

export const federalOffices: readonly FederalOffice[] = [
  {
    name: "Bundeskriminalamt (Beispiel)",
    host: "bundeskriminalamt.example",
    seat: "06414000",
    mailbox: "praevention",
    title: {
      ...crimePreventionAdvice,
      title: {
        de: "Bundeskriminalamt, Prävention",
        en: "Federal Criminal Police Office, prevention",
        tr: "Federal Kriminal Dairesi, önleme birimi",
        ar: "المكتب الاتحادي للشرطة الجنائية – قسم الوقاية",
      },
    },
  },
  {
    ...federalPolice,
    mailbox: "kontakt",
    title: {
      ...neutralOfficer,
      title: {
        de: "Kontaktbeamtin/Kontaktbeamter der Bundespolizei",
        en: "Liaison officer of the Federal Police",
        tr: "Federal Polis irtibat görevlisi",
        ar: "ضابط اتصال في الشرطة الاتحادية",
      },
    },
  },
  {
    ...federalPolice,
    mailbox: "beratungsstelle",
    title: {
      ...crimePreventionAdvice,
      title: {
        de: "Prävention an Bahnhöfen und Flughäfen",
        en: "Prevention at railway stations and airports",
        tr: "Tren istasyonlarında ve havalimanlarında önleme",
        ar: "الوقاية في محطات القطار والمطارات",
      },
    },
  },
  { ...federalPolice, mailbox: "einstellungsberatung", title: recruitmentAdviser },
  { ...federalPolice, mailbox: "beschwerde", title: complaintsOffice },
];
