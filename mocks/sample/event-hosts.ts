import { givesTown } from "../../backend/visibility.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import type { Project } from "../../contract/entries/project.ts";
import type { Role } from "../../contract/lists/role.ts";
import { districts } from "./places.ts";
import { pick, type Random } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";

type HostSide = "authority" | "association";

/** Who can hold an event, by side and Land. */
export type Hosts = ReadonlyMap<string, readonly StoredContact[]>;

type Place = { readonly name: string; readonly municipality: StoredContact["municipality"] };

const hostRoles: ReadonlySet<Role> = new Set<Role>([
  "liaison-officer",
  "contact-for-muslims",
  "migration-officer",
  "lka-prevention",
  "crime-prevention-advice",
  "community-officer",
]);

const roomNames = {
  authority: ["Polizeidienststelle, Vortragsraum", "Rathaus, Sitzungssaal", "Volkshochschule, Raum 12"],
  association: ["Moschee, Gemeindesaal", "Moschee, Begegnungsraum", "Stadtteilzentrum, großer Saal"],
} as const satisfies Record<HostSide, readonly string[]>;

const sideOf = ({ side, role, state }: StoredContact): HostSide | null => {
  if (state !== "active") return null;
  if (side === "muslim-organization") return "association";
  return side === "security-authority" && hostRoles.has(role) ? "authority" : null;
};

export const sortHosts = (contacts: readonly StoredContact[]): Hosts =>
  Map.groupBy(contacts, (contact) => `${sideOf(contact)} ${contact.address.land}`);

/** Who invites to its rooms on its own says in which town they are. */
const mayInvite = ({ side, location }: StoredContact): boolean =>
  side !== "muslim-organization" || givesTown(location.precision);

/** Whether one of a project's partners can hold an event of it. */
export const hasHost = (hosts: Hosts, land: LandCode, side: HostSide, { partners }: Project): boolean =>
  (hosts.get(`${side} ${land}`) ?? []).some(({ id }) => partners.includes(id));

/**
 * An organizer in the Land and a room in its town, or in that of the project it belongs to; the Clearing Point
 * where the sample has nobody else there.
 */
export const findHost = (
  run: SampleRun,
  hosts: Hosts,
  land: LandCode,
  side: HostSide,
  random: Random,
  project: Project | null,
): { readonly organizer: CalendarEvent["organizer"]; readonly location: Place } => {
  const name = pick(random, roomNames[side]);
  const ofLand = hosts.get(`${side} ${land}`) ?? [];
  const candidates =
    project === null ? ofLand.filter(mayInvite) : ofLand.filter(({ id }) => project.partners.includes(id));
  if (candidates.length > 0) {
    const host = pick(random, candidates);
    return { organizer: host.id, location: { name, municipality: project?.municipality ?? host.municipality } };
  }
  const [town] = pick(
    random,
    districts.filter((district) => district.land.code === land && district.municipalities.length > 0),
  ).municipalities;
  if (town === undefined) throw new RangeError(`the sample has no town in ${land}`);
  return {
    organizer: run.idOf("clearing-point"),
    location: { name, municipality: { key: town.key, name: town.name } },
  };
};
