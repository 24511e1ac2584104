import type { LocalizedText } from "../../contract/localized-text.ts";
import type { OrganizationKind } from "../../contract/organization-kind.ts";
import type { Role } from "../../contract/role.ts";
import type { Weighted } from "./random.ts";

export type AssociationTitle = { readonly role: Role; readonly mailbox: string; readonly title: LocalizedText };

const board: AssociationTitle = {
  role: "board",
  mailbox: "vorstand",
  title: { de: "Vorstand", en: "Board", tr: "Yönetim kurulu", ar: "مجلس الإدارة" },
};

const boardAndPublicRelations: AssociationTitle = {
  role: "board",
  mailbox: "kontakt",
  title: {
    de: "Vorstand und Öffentlichkeitsarbeit",
    en: "Board and public relations",
    tr: "Yönetim kurulu ve halkla ilişkiler",
    ar: "مجلس الإدارة والعلاقات العامة",
  },
};

const secretariat: AssociationTitle = {
  role: "board",
  mailbox: "geschaeftsstelle",
  title: { de: "Geschäftsstelle", en: "Secretariat", tr: "Genel sekreterlik", ar: "الأمانة العامة" },
};

const youthLeaders: AssociationTitle = {
  role: "board",
  mailbox: "jugend",
  title: { de: "Jugendleitung", en: "Youth leaders", tr: "Gençlik kolu yönetimi", ar: "إدارة الشباب" },
};

const womenBoard: AssociationTitle = {
  role: "board",
  mailbox: "frauen",
  title: {
    de: "Vorstand der Frauengruppe",
    en: "Board of the women's group",
    tr: "Kadın kolu yönetim kurulu",
    ar: "إدارة المجموعة النسائية",
  },
};

const welfareLeaders: AssociationTitle = {
  role: "board",
  mailbox: "beratung",
  title: {
    de: "Leitung der Sozialberatung",
    en: "Head of social counselling",
    tr: "Sosyal danışmanlık yönetimi",
    ar: "إدارة الاستشارات الاجتماعية",
  },
};

const studentSpeakers: AssociationTitle = {
  role: "board",
  mailbox: "sprecherteam",
  title: { de: "Sprecherteam", en: "Team of speakers", tr: "Sözcü ekibi", ar: "فريق المتحدثين" },
};

const dialogueOfficer: AssociationTitle = {
  role: "dialogue-officer",
  mailbox: "dialog",
  title: { de: "Dialogbeauftragte", en: "Dialogue officer", tr: "Diyalog sorumlusu", ar: "مسؤول الحوار" },
};

const publicRelations: AssociationTitle = {
  role: "dialogue-officer",
  mailbox: "kontakt",
  title: { de: "Öffentlichkeitsarbeit", en: "Public relations", tr: "Halkla ilişkiler", ar: "العلاقات العامة" },
};

const contactForAuthorities: AssociationTitle = {
  role: "dialogue-officer",
  mailbox: "kontakt",
  title: {
    de: "Ansprechperson für Behörden",
    en: "Contact for authorities",
    tr: "Resmî kurumlar için irtibat sorumlusu",
    ar: "جهة الاتصال للدوائر الرسمية",
  },
};

const guidedTours: AssociationTitle = {
  role: "dialogue-officer",
  mailbox: "fuehrungen",
  title: {
    de: "Moscheeführungen und Begegnung",
    en: "Mosque tours and encounter",
    tr: "Cami gezileri ve buluşmalar",
    ar: "جولات المسجد واللقاءات",
  },
};

const imam: AssociationTitle = {
  role: "imam",
  mailbox: "imam",
  title: { de: "Imam", en: "Imam", tr: "İmam", ar: "إمام" },
};

const imamAndCare: AssociationTitle = {
  role: "imam",
  mailbox: "seelsorge",
  title: {
    de: "Imam und Seelsorge",
    en: "Imam and pastoral care",
    tr: "İmam ve manevi rehberlik",
    ar: "الإمام والرعاية الروحية",
  },
};

export type AssociationKind = Extract<
  OrganizationKind,
  `${string}-association` | `${string}-organization` | "umbrella"
>;

export const titlesByKind = {
  "mosque-association": [
    [board, 44],
    [boardAndPublicRelations, 14],
    [dialogueOfficer, 10],
    [publicRelations, 6],
    [contactForAuthorities, 6],
    [guidedTours, 4],
    [imam, 12],
    [imamAndCare, 4],
  ],
  "youth-organization": [
    [youthLeaders, 70],
    [board, 20],
    [dialogueOfficer, 10],
  ],
  "women-organization": [
    [womenBoard, 60],
    [board, 20],
    [dialogueOfficer, 20],
  ],
  "welfare-organization": [
    [welfareLeaders, 60],
    [board, 25],
    [contactForAuthorities, 15],
  ],
  "student-organization": [
    [studentSpeakers, 70],
    [board, 15],
    [dialogueOfficer, 15],
  ],
  "land-association": [[secretariat, 1]],
  umbrella: [[secretariat, 1]],
} as const satisfies Record<AssociationKind, Weighted<AssociationTitle>>;

/** The second contact of a Land association or an umbrella organisation. */
export const secondTitle: AssociationTitle = dialogueOfficer;
