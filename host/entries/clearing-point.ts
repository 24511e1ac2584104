import { type StoredContact, storedContactSchema } from "../../backend/contacts/stored-contact.ts";
import { freshSince } from "../../contract/contact/freshness.ts";
import { loadPhoneRules } from "../../contract/contact/phone.ts";
import { dayNumberOf } from "../../contract/day.ts";
import { germanDayOf } from "../../contract/german-today.ts";
import shipped from "../../content/clearing-point.json" with { type: "json" };
import type { Configuration } from "../configuration.ts";
import type { Database } from "../database/database.ts";
import { SetupError } from "../setup-error.ts";
import { createContactStore, toContactChange } from "../stores/contact-store.ts";
import { createEntryRows } from "../stores/entry-rows.ts";
import { findOwnVersion, PROGRAM } from "./own-entry.ts";

const publicTask = { audience: "public", basis: { kind: "public-task" } } as const;

const toPoint = (coordinates: readonly number[]) => ({ type: "Point", coordinates });

/** Who has set where the Clearing Point is reached has confirmed its entry; nobody else confirms that of who does. */
const assure = ({ mail, phone }: Configuration["clearingPoint"], day: string) =>
  mail === null && phone === null
    ? { status: "submitted" }
    : { status: "confirmed", assuredDate: day, by: shipped.name };

/** `day`: on which it was last confirmed. */
const makeContact = (settings: Configuration["clearingPoint"], day: string): StoredContact => {
  const { mail, phone } = settings;
  const { id, name, title, serviceAreas, land, municipality, town, point, address, topics, languages } = shipped;
  const made = storedContactSchema.safeParse({
    id,
    side: "clearing-point",
    organization: { id: `o${id}`, name, kind: "clearing-point", umbrella: null },
    role: "coordination",
    title,
    level: "federal",
    serviceAreas,
    address: { land },
    municipality,
    topics,
    languages,
    location: {
      precision: "address",
      exact: { value: { point: toPoint(point), address }, ...publicTask },
      area: null,
      town: toPoint(town),
    },
    state: "active",
    assurance: assure(settings, day),
    ...(mail === null ? {} : { email: { value: mail, ...publicTask } }),
    ...(phone === null ? {} : { phones: { value: [{ number: phone }], ...publicTask } }),
  });
  if (made.success) return made.data;
  throw new SetupError("CLEARING_POINT_PHONE or CLEARING_POINT_MAIL is nothing the directory can show.");
};

/**
 * Sees to it that the network has its Clearing Point, where every chain ends: where the desk has entered none, the one
 * that ships with the program, with the channels from the settings, which follow them from start to start until the desk
 * changes or hides the entry.
 */
export const provideClearingPoint = async (
  database: Database,
  settings: Configuration["clearingPoint"],
  now: () => Date,
): Promise<void> => {
  await loadPhoneRules();
  const today = germanDayOf(now());
  const row = makeContact(settings, today);
  const coordinator = await createContactStore(database, now).findCoordinator();
  if (coordinator !== null && coordinator.id !== row.id) return;
  const rows = createEntryRows(database, "contacts", now);
  // As long as it counts as confirmed, a start confirms nothing anew.
  const { assuredDate } = coordinator?.assurance ?? {};
  const isFresh = assuredDate !== undefined && dayNumberOf(new Date(assuredDate)) >= freshSince(now());
  const asKept = isFresh ? makeContact(settings, assuredDate) : row;
  const version = await findOwnVersion(rows, { kind: "contact", id: row.id }, asKept);
  if (version === null) return;
  await rows.changeAll([toContactChange({ key: row.id, row, version, by: PROGRAM, reason: "Settings" }, PROGRAM)]);
};
