import type { ContactRow } from "../contract/contact.ts";

const columns = {
  id: ({ id }) => id,
  side: ({ side }) => side,
  organization: ({ organization }) => organization.name,
  kind: ({ organization }) => organization.kind,
  umbrella: ({ organization }) => organization.umbrella ?? "",
  organization_url: ({ organization }) => organization.url ?? "",
  role: ({ role }) => role,
  title: ({ title }) => title.de,
  level: ({ level }) => level,
  service_area_codes: ({ serviceAreas }) => serviceAreas.map(({ code }) => code).join(" "),
  service_areas: ({ serviceAreas }) => serviceAreas.map(({ name }) => name).join("; "),
  land: ({ address }) => address.land,
  municipality_key: ({ municipality }) => municipality.key,
  municipality: ({ municipality }) => municipality.name,
  topics: ({ topics }) => topics.join(" "),
  languages: ({ languages }) => languages.join(" "),
  precision: ({ location }) => location.precision,
  longitude: ({ location }) => location.geometry?.coordinates[0].toString() ?? "",
  latitude: ({ location }) => location.geometry?.coordinates[1].toString() ?? "",
  address: ({ location }) => location.address ?? "",
  state: ({ state }) => state,
  assurance: ({ assurance }) => assurance.status,
  assured_date: ({ assurance }) => assurance.assuredDate ?? "",
} satisfies Record<string, (row: ContactRow) => string>;

const BYTE_ORDER_MARK = "\uFEFF";
/** What a spreadsheet skips before it decides whether a cell is a formula: blanks and characters without a shape. */
const SKIPPED = /^[\p{Z}\p{C}]+/u;
/** U+2212 is the minus sign proper. */
const FORMULA_STARTS = ["=", "+", "-", "@", "\u2212"];
const CONTROL_STARTS = ["\t", "\r", "\n"];

/**
 * An apostrophe before what a spreadsheet would run as a formula (OWASP, "CSV injection"), full-width and other forms
 * of the signs included, because some programs normalise what they read.
 */
const disarm = (text: string): string => {
  const shown = text.normalize("NFKC").replace(SKIPPED, "");
  const isFormula = FORMULA_STARTS.some((sign) => shown.startsWith(sign));
  return isFormula || CONTROL_STARTS.some((sign) => text.startsWith(sign)) ? `'${text}` : text;
};

const toCell = (text: string): string => {
  const safe = disarm(text);
  return /[",;\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const toLine = (cells: readonly string[]): string => `${cells.map(toCell).join(",")}\r\n`;

/** Rows as CSV (RFC 4180) with a header row; a byte order mark tells spreadsheets that it is UTF-8. */
export const toContactCsv = (rows: readonly ContactRow[]): string => {
  const cellsOf = Object.values(columns);
  const lines = rows.map((row) => toLine(cellsOf.map((cellOf) => cellOf(row))));
  return BYTE_ORDER_MARK + toLine(Object.keys(columns)) + lines.join("");
};
