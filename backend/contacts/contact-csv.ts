import type { ContactRow } from "../../contract/contact/contact.ts";
import { toCsv } from "../csv.ts";

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
  municipality_key: ({ municipality }) => municipality?.key ?? "",
  municipality: ({ municipality }) => municipality?.name ?? "",
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

/** Rows as CSV with a header row. */
export const toContactCsv = (rows: readonly ContactRow[]): string => {
  const cellsOf = Object.values(columns);
  return toCsv(
    Object.keys(columns),
    rows.map((row) => cellsOf.map((cellOf) => cellOf(row))),
  );
};
