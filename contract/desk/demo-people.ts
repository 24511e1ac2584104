import type { DeskRole } from "./desk-role.ts";
import type { LandCode } from "../lists/land.ts";
import type { SearchableSide } from "../lists/side.ts";

/** By which the demo's backend is told who somebody plays; no other backend reads it. */
export const DEMO_PERSON_HEADER = "X-Demo-Person";

type DemoPerson = {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly DeskRole[];
  readonly lands: readonly LandCode[];
  readonly side: SearchableSide | null;
};

/** The invented people of the demo's desk. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { id: "demo-administrator", name: "Verwaltung", roles: ["administrator"], lands: [], side: null },
  { id: "demo-coordinator-1", name: "Koordination Eins", roles: ["coordinator"], lands: [], side: null },
  { id: "demo-coordinator-2", name: "Koordination Zwei", roles: ["coordinator"], lands: [], side: null },
  { id: "demo-land", name: "Koordination NRW", roles: ["land-coordinator"], lands: ["DE-NW"], side: null },
  { id: "demo-officer", name: "Kontaktbeamtin", roles: ["contact"], lands: [], side: "security-authority" },
  { id: "demo-board", name: "Vorstand", roles: ["contact"], lands: [], side: "muslim-organization" },
];
