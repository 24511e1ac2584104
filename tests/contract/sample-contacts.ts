import type { AreaCode } from "../../contract/place/area.ts";
import { contactIdSchema, type Point } from "../../contract/contact/contact.ts";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { Audienced, StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Audience } from "../../contract/lists/audience.ts";

/** The instant the contract tests take place at: 15 June 2026, 12:00 in Germany. */
export const SAMPLE_NOW = new Date("2026-06-15T10:00:00Z");

export const contactId = (id: string): ContactId => contactIdSchema.parse(id);
export const pointAt = (lon: number, lat: number): Point => ({ type: "Point", coordinates: [lon, lat] });

const BOTTROP = { key: "05512000", name: "Bottrop" };
const BOTTROP_TOWN = pointAt(6.9293, 51.5216);
const MUENCHEN = { key: "09162000", name: "München" };
const MUENCHEN_TOWN = pointAt(11.5755, 48.1374);
const NUERNBERG = { key: "09564000", name: "Nürnberg" };
const NUERNBERG_TOWN = pointAt(11.0775, 49.4539);

const areaNames: Record<AreaCode, string> = {
  DE: "Deutschland",
  "05": "Nordrhein-Westfalen",
  "055": "Regierungsbezirk Münster",
  "05512": "Bottrop",
  "05512000": "Bottrop",
  "09": "Bayern",
  "09162": "München",
};
const areas = (...codes: AreaCode[]): StoredContact["serviceAreas"] =>
  codes.map((code) => ({ code, name: areaNames[code] ?? code }));

export const publicTask = { kind: "public-task" } as const;
const consent = (until: string) =>
  ({ kind: "consent", by: "Vorstand", on: "2025-06-01", textVersion: "2", until }) as const;

const exactAt = (
  lon: number,
  lat: number,
  address: string,
  audience: Audience,
  basis: Audienced<unknown>["basis"] = publicTask,
): StoredContact["location"]["exact"] => ({ value: { point: pointAt(lon, lat), address }, audience, basis });

const authority = {
  side: "security-authority",
  role: "liaison-officer",
  title: { de: "Kontaktbeamtin/Kontaktbeamter muslimische Institutionen (KMI)" },
  level: "regional",
  address: { land: "DE-NW" },
  municipality: BOTTROP,
  topics: ["mosque-protection"],
  languages: ["de"],
  state: "active",
  assurance: { status: "confirmed", assuredDate: "2026-03-01", by: "Clearingstelle", expiresOn: "2027-03-01" },
} satisfies Partial<StoredContact>;

const association = {
  side: "muslim-organization",
  role: "board",
  title: { de: "Vorstand", en: "Board", tr: "Yönetim kurulu", ar: "مجلس الإدارة" },
  level: "local",
  address: { land: "DE-NW" },
  municipality: BOTTROP,
  topics: ["mosque-visits"],
  languages: ["de", "tr"],
  state: "active",
  assurance: { status: "submitted" },
} satisfies Partial<StoredContact>;

/** In list order: Land, level, name in German collation; the Clearing Point last. */
export const sampleContacts: readonly StoredContact[] = [
  {
    ...association,
    id: contactId("bymos1"),
    organization: {
      id: "org-bymos",
      name: "Ärztegemeinde München",
      kind: "welfare-organization",
      umbrella: "Verbund Süd",
    },
    serviceAreas: areas("09162"),
    address: { land: "DE-BY" },
    municipality: MUENCHEN,
    topics: ["youth", "sport"],
    languages: ["de", "ar"],
    assurance: { status: "confirmed", assuredDate: "2024-01-15", by: "Clearingstelle" },
    location: { precision: "land", exact: null, area: pointAt(11.4, 48.95), town: MUENCHEN_TOWN },
  },
  {
    ...association,
    id: contactId("bymos2"),
    organization: { id: "org-bymos2", name: "Zentrum München", kind: "mosque-association", umbrella: null },
    serviceAreas: areas("09162"),
    address: { land: "DE-BY" },
    municipality: MUENCHEN,
    state: "vacant",
    deputy: { value: contactId("bymos1"), audience: "public", basis: publicTask },
    location: {
      precision: "address",
      exact: exactAt(11.6111, 48.1777, "Geheimweg 7", "counterpart"),
      area: null,
      town: MUENCHEN_TOWN,
    },
  },
  {
    ...authority,
    id: contactId("bysta1"),
    organization: { id: "org-bysta", name: "Polizei Musterstadt", kind: "police-authority", umbrella: null },
    role: "state-security",
    title: { de: "Polizeilicher Staatsschutz" },
    serviceAreas: areas("09162"),
    address: { land: "DE-BY" },
    municipality: MUENCHEN,
    topics: ["threats"],
    location: { precision: "none", exact: null, area: null, town: MUENCHEN_TOWN },
  },
  {
    ...authority,
    id: contactId("bylka1"),
    organization: {
      id: "org-bylka",
      name: "Landeskriminalamt Musterbayern",
      kind: "land-criminal-police",
      umbrella: null,
    },
    role: "lka-prevention",
    level: "land",
    serviceAreas: areas("09"),
    address: { land: "DE-BY" },
    municipality: MUENCHEN,
    topics: ["radicalisation-prevention", "family-advice"],
    languages: ["de", "en"],
    email: { value: "praevention@lka.example", audience: "public", basis: publicTask },
    location: {
      precision: "address",
      exact: exactAt(11.57, 48.14, "Musterplatz 1", "public"),
      area: null,
      town: MUENCHEN_TOWN,
    },
  },
  {
    ...association,
    id: contactId("nwmos2"),
    organization: { id: "org-nwmos2", name: "=Ähre Moschee", kind: "mosque-association", umbrella: "Schura Muster" },
    serviceAreas: areas("05512"),
    assurance: { status: "submitted", assuredDate: "2026-06-01" },
    email: { value: "kontakt@moschee.example", audience: "public", basis: consent("2026-06-15") },
    phones: { value: [{ number: "+493023125002" }], audience: "public", basis: consent("2026-06-14") },
    visiting: {
      value: { languages: ["tr"], askFor: { de: "Nach dem Vorstand fragen." } },
      audience: "counterpart",
      basis: consent("2027-01-01"),
    },
    location: {
      precision: "district",
      exact: exactAt(6.9555, 51.5333, "Verborgene Gasse 3", "coordinators"),
      area: pointAt(6.93, 51.55),
      town: BOTTROP_TOWN,
    },
  },
  {
    ...association,
    id: contactId("nwmos1"),
    organization: {
      id: "org-nwmos",
      name: "Moscheegemeinde Bottrop",
      kind: "mosque-association",
      umbrella: "Schura Muster",
    },
    role: "dialogue-officer",
    serviceAreas: areas("05512000"),
    topics: ["mosque-visits", "youth"],
    languages: ["de", "tr", "ar"],
    assurance: { status: "confirmed", assuredDate: "2025-06-15", by: "Clearingstelle" },
    email: { value: "dialog@gemeinde.example", audience: "counterpart", basis: consent("2027-01-01") },
    phones: { value: [{ number: "+493023125003" }], audience: "own-side", basis: consent("2027-01-01") },
    location: {
      precision: "address",
      exact: exactAt(6.9401, 51.5302, "Alte Straße 12", "public", consent("2026-06-14")),
      area: null,
      town: BOTTROP_TOWN,
    },
  },
  {
    ...authority,
    id: contactId("nwkmi1"),
    organization: { id: "org-nwkmi", name: "Polizeipräsidium Musterruhr", kind: "police-authority", umbrella: null },
    serviceAreas: areas("055", "05512"),
    email: { value: "kmi@polizei.example", audience: "public", basis: publicTask },
    phones: { value: [{ number: "+493023125001" }], audience: "counterpart", basis: publicTask },
    url: { value: "https://polizei.example/kmi", audience: "public", basis: publicTask },
    schedules: {
      value: [{ freq: "WEEKLY", byday: ["MO", "TH"], opensAt: "09:00", closesAt: "12:00" }],
      audience: "public",
      basis: publicTask,
    },
    mandate: {
      task: "prevention",
      mustReportOffences: true,
      recorded: { de: "Name und Anliegen, ein Jahr lang." },
      complaints: { de: "Beschwerdestelle der Polizei." },
    },
    location: {
      precision: "address",
      exact: exactAt(6.92, 51.52, "Beispielstraße 110", "public"),
      area: null,
      town: BOTTROP_TOWN,
    },
  },
  {
    ...authority,
    id: contactId("nwlan1"),
    organization: { id: "org-nwlan", name: "Innenressort Musterland", kind: "police-authority", umbrella: null },
    role: "contact-for-muslims",
    level: "land",
    serviceAreas: areas("05"),
    topics: ["mosque-protection", "complaints"],
    location: { precision: "municipality", exact: null, area: BOTTROP_TOWN, town: BOTTROP_TOWN },
  },
  {
    ...authority,
    id: contactId("clear1"),
    side: "clearing-point",
    organization: { id: "org-clear", name: "Clearingstelle", kind: "clearing-point", umbrella: null },
    role: "coordination",
    title: { de: "Koordinierung" },
    level: "federal",
    serviceAreas: areas("DE"),
    address: { land: "DE-BY" },
    municipality: NUERNBERG,
    email: { value: "clearing@bund.example", audience: "public", basis: publicTask },
    location: {
      precision: "address",
      exact: exactAt(11.0999, 49.4333, "Frankenstraße 210", "public"),
      area: null,
      town: NUERNBERG_TOWN,
    },
  },
];

/** The ids of the sample that every search without text can answer: all but the role shown on request only. */
export const SEARCHABLE_IDS = ["bymos1", "bymos2", "bylka1", "nwmos2", "nwmos1", "nwkmi1", "nwlan1"];
