import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Point } from "../../contract/contact/contact.ts";
import { CLEARING_POINT_NUMBER } from "./phone-numbers.ts";
import { findMunicipality } from "./places.ts";
import type { SampleRun } from "./sample-run.ts";

export const CLEARING_POINT_NAME = "Clearingstelle Prävention und Kooperation";

const publicTask = { audience: "public", basis: { kind: "public-task" } } as const;

const place: Point = { type: "Point", coordinates: [11.0895, 49.4267] };

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
    // The only field that can say whose it is: an umbrella is what associations join.
    title: {
      de: "Koordinierung im Bundesamt für Migration und Flüchtlinge",
      en: "Prevention and Cooperation Clearing Point at the Federal Office for Migration and Refugees",
      tr: "Federal Göç ve Mülteciler Dairesi bünyesinde Önleme ve İşbirliği Koordinasyon Birimi (Clearingstelle)",
      ar: "مكتب تنسيق الوقاية والتعاون (Clearingstelle) في المكتب الاتحادي للهجرة واللاجئين",
    },
    level: "federal",
    serviceAreas: [{ code: "DE", name: "Deutschland" }],
    address: { land: "DE-BY" },
    municipality: { key: town.key, name: town.name },
    topics: ["mosque-protection", "radicalisation-prevention", "intercultural-training", "anti-muslim-hate", "rights"],
    languages: ["de", "en"],
    location: {
      precision: "address",
      exact: { value: { point: place, address: "Frankenstraße 210, 90461 Nürnberg" }, ...publicTask },
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
    email: { value: "clearingstelle@clearingstelle.example", ...publicTask },
    phones: { value: [{ number: CLEARING_POINT_NUMBER }], ...publicTask },
  };
};
