import { authorityTitles, type RoleTitle } from "./authority-titles.ts";

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
      ...authorityTitles["crime-prevention-advice"],
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
      ...authorityTitles["neutral-officer"],
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
      ...authorityTitles["crime-prevention-advice"],
      title: {
        de: "Prävention an Bahnhöfen und Flughäfen",
        en: "Prevention at railway stations and airports",
        tr: "Tren istasyonlarında ve havalimanlarında önleme",
        ar: "الوقاية في محطات القطار والمطارات",
      },
    },
  },
  { ...federalPolice, mailbox: "einstellungsberatung", title: authorityTitles["recruitment-adviser"] },
  { ...federalPolice, mailbox: "beschwerde", title: authorityTitles["complaints-office"] },
];
