import { givesTown } from "../../backend/visibility.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { matchingDigits } from "../../contract/place/area.ts";
import { type LandCode, LAND_KEYS } from "../../contract/lists/land.ts";
import { isOnRequest } from "../../contract/lists/role.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import type { Topic } from "../../contract/lists/topic.ts";
import { type Municipality, municipalities } from "./places.ts";
import { isChance, pick, type Random } from "./random.ts";

/** Contacts that can take part in a project, by side and Land. */
export type PartnerPool = (side: SearchableSide, land: LandCode) => readonly StoredContact[];

/** `town`: absent for a project of a whole Land. The first partner of each side leads. */
export type ChosenPartners = {
  readonly authorities: readonly StoredContact[];
  readonly organizations: readonly StoredContact[];
  readonly town: Municipality | null;
};

const townByKey = new Map(municipalities.map((town) => [town.key, town]));
const HAS_SECOND_ORGANIZATION = 0.45;

export const createPartnerPool = (contacts: readonly StoredContact[]): PartnerPool => {
  const able = contacts.filter(
    ({ side, role, state }) => side !== "clearing-point" && state === "active" && !isOnRequest(role),
  );
  const byLand = Map.groupBy(able, ({ side, address }) => `${side} ${address.land}`);
  return (side, land) => byLand.get(`${side} ${land}`) ?? [];
};

const preferTopic = (contacts: readonly StoredContact[], topic: Topic): readonly StoredContact[] => {
  const able = contacts.filter(({ topics }) => topics.includes(topic));
  return able.length > 0 ? able : contacts;
};

/** The most local authorities for a place, those with the topic before the others. */
const findAuthority = (
  authorities: readonly StoredContact[],
  place: string,
  topic: Topic,
): StoredContact | undefined => {
  const serving = authorities.flatMap((contact) => {
    const digits = matchingDigits(
      contact.serviceAreas.map(({ code }) => code),
      place,
    );
    return digits === null || digits === 0
      ? []
      : [{ contact, digits: digits + (contact.topics.includes(topic) ? 8 : 0) }];
  });
  return serving.toSorted((one, other) => other.digits - one.digits)[0]?.contact;
};

const servesWholeLand = ({ serviceAreas }: StoredContact, land: LandCode): boolean =>
  serviceAreas.some(({ code }) => code === LAND_KEYS[land]);

const asList = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

/** `seeksSeveral`: whether one organisation alone would be too few. */
type Wish = {
  readonly land: LandCode;
  readonly topic: Topic;
  readonly isLandWide: boolean;
  readonly seeksSeveral: boolean;
};

/** Who works together on a topic in a Land: in one of its towns, or in all of it. */
export const choosePartners = (
  random: Random,
  pool: PartnerPool,
  { land, topic, isLandWide, seeksSeveral }: Wish,
): ChosenPartners => {
  const authorities = pool("security-authority", land);
  const all = pool("muslim-organization", land);
  const above = all.filter((contact) => servesWholeLand(contact, land));
  const local = all.filter(({ level, municipality }) => level === "local" && townByKey.has(municipality.key));
  // A project is known by the town of who leads it; that a partner does not give its own happens.
  const leaders = local.filter(({ location }) => givesTown(location.precision));
  if (leaders.length === 0 || (isLandWide && above.length > 0)) {
    return {
      authorities: asList(findAuthority(authorities, LAND_KEYS[land], topic)),
      organizations: above.length === 0 ? [] : [pick(random, preferTopic(above, topic))],
      town: null,
    };
  }
  const leading = pick(random, preferTopic(leaders, topic));
  const district = leading.municipality.key.slice(0, 5);
  const neighbours = local.filter(({ id, municipality }) => id !== leading.id && municipality.key.startsWith(district));
  const second =
    (isChance(random, HAS_SECOND_ORGANIZATION) || seeksSeveral) && neighbours.length > 0
      ? [pick(random, neighbours)]
      : [];
  return {
    authorities: asList(findAuthority(authorities, leading.municipality.key, topic)),
    organizations: [leading, ...second],
    town: townByKey.get(leading.municipality.key) ?? null,
  };
};
