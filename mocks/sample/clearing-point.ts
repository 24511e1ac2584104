import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Point } from "../../contract/contact/contact.ts";
import shipped from "../../content/clearing-point.json" with { type: "json" };
import { sampleOperator } from "./operator.ts";
import { findMunicipality } from "./places.ts";
import type { SampleRun } from "./sample-run.ts";

const { phone, email, answersIn } = sampleOperator;
export const CLEARING_POINT_NAME = shipped.name;

const publicTask = { audience: "public", basis: { kind: "public-task" } } as const;

const [lon = 0, lat = 0] = shipped.point;
const place: Point = { type: "Point", coordinates: [lon, lat] };

/** The one real entry; only its phone number and mailbox are invented, so that nobody is called by mistake. */
export const makeClearingPoint = (run: SampleRun): StoredContact => {
  const town = findMunicipality("09564000");
  return {
    id: run.idOf("clearing-point"),
    side: "clearing-point",
    organization: {
      id: `o${run.idOf("clearing-point")}`,
      name: CLEARING_POINT_NAME,
      kind: "clearing-point",
      umbrella: null,
    },
    role: "coordination",
    title: shipped.title,
    level: "federal",
    serviceAreas: [{ code: "DE", name: "Deutschland" }],
    address: { land: "DE-BY" },
    municipality: { key: town.key, name: town.name },
    topics: ["mosque-protection", "radicalisation-prevention", "intercultural-training", "anti-muslim-hate", "rights"],
    languages: answersIn,
    location: {
      precision: "address",
      exact: { value: { point: place, address: shipped.address }, ...publicTask },
      area: null,
      town: town.middle,
    },
    state: "active",
    assurance: {
      status: "confirmed",
      assuredDate: run.dateAt(-30),
      by: CLEARING_POINT_NAME,
      expiresOn: run.dateMonthsAfter(-30, 18),
    },
    ...(email === null ? {} : { email: { value: email, ...publicTask } }),
    ...(phone === null ? {} : { phones: { value: [{ number: phone.replaceAll(" ", "") }], ...publicTask } }),
  };
};
