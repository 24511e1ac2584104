import type { OrganizationKind } from "../../contract/lists/organization-kind.ts";
import type { Community } from "./communities.ts";
import type { Municipality } from "./places.ts";
import { isChance, pick, type Random } from "./random.ts";

/** The kinds of associations that many towns have. */
export type LocalKind = Exclude<
  Extract<OrganizationKind, `${string}-association` | `${string}-organization`>,
  "land-association"
>;

const beginnings = {
  "mosque-association": [
    "Moscheeverein",
    "Islamischer Kulturverein",
    "Moscheegemeinde",
    "Begegnungsverein",
    "Muslimischer Bildungsverein",
    "Gebets- und Kulturverein",
    "Nachbarschaftsmoschee",
    "Moschee- und Bildungsverein",
    "Muslimischer Gemeindeverein",
    "Förderverein Moschee",
  ],
  "youth-organization": [
    "Jugendgruppe der Moschee",
    "Jugendtreff Halbmond",
    "Jugendverein Brücke",
    "Muslimischer Jugendtreff",
    "Jugendbildungsverein Horizont",
  ],
  "women-organization": [
    "Frauen in der Moschee",
    "Muslimischer Frauentreff",
    "Frauenbildungsverein",
    "Frauencafé Granatapfel",
    "Muslimischer Frauenverein",
  ],
  "welfare-organization": [
    "Muslimischer Wohlfahrtsverein",
    "Muslimische Nachbarschaftshilfe",
    "Sozialberatung in der Moschee",
    "Muslimische Notfallseelsorge",
    "Muslimischer Besuchsdienst",
  ],
  "student-organization": ["Muslimische Hochschulgruppe", "Hochschulgruppe Begegnung", "Hochschulgruppe Dialog"],
} as const satisfies Record<LocalKind, readonly string[]>;

const quarters = [
  "Nord",
  "Süd",
  "Ost",
  "West",
  "Mitte",
  "Altstadt",
  "Neustadt",
  "Nordstadt",
  "Südstadt",
  "Oststadt",
  "Weststadt",
  "am Markt",
  "am Stadttor",
  "am Stadtpark",
  "am Wasserturm",
  "am Bahnhof",
  "an der Ringstraße",
  "Gartenstadt",
  "Bahnhofsviertel",
  "Mühlenviertel",
  "Lindenviertel",
  "Rosenviertel",
  "Waldsiedlung",
  "Sonnenhang",
] as const;

/** "Essen-Nord", but "Bad Homburg Nord" and "Essen am Markt". */
const joinQuarter = (town: string, quarter: string): string =>
  /[ (/]/.test(town) || /^[a-z]/.test(quarter) ? `${town} ${quarter}` : `${town}-${quarter}`;

/** Forms that say they are a group rather than a registered association carry no "e. V.". */
const isRegistered = (beginning: string): boolean => /verein|gemeinde/i.test(beginning);

const REGISTERED = 0.5;
const NAMED_AFTER_ORIGIN = 0.45;
const NAMED_AFTER_QUARTER = 0.7;

/** How often each name was given out in one town. */
export type GivenNames = Map<string, number>;

type Naming = {
  readonly kind: LocalKind;
  readonly community: Community;
  readonly town: Municipality;
  /** How many associations of the town were named before. */
  readonly ordinal: number;
  readonly given: GivenNames;
};

const chooseBeginning = (random: Random, kind: LocalKind, community: Community): string => {
  const ofCommunity = kind === "mosque-association" ? community.names : [];
  return ofCommunity.length > 0 && isChance(random, NAMED_AFTER_ORIGIN)
    ? pick(random, ofCommunity)
    : pick(random, beginnings[kind]);
};

/** After so many attempts at a free quarter, a number is added. */
const MOST_ATTEMPTS = 4;

/** A name no other association in the sample has. */
export const nameAssociation = (random: Random, { kind, community, town, ordinal, given }: Naming): string => {
  const beginning = chooseBeginning(random, kind, community);
  const hasQuarter = ordinal > 0 && isChance(random, NAMED_AFTER_QUARTER);
  const ending = isRegistered(beginning) && isChance(random, REGISTERED) ? " e. V. (Beispiel)" : " (Beispiel)";
  let name = `${beginning} ${hasQuarter ? joinQuarter(town.label, pick(random, quarters)) : town.label}`;
  for (let attempt = 0; attempt < MOST_ATTEMPTS && given.has(name); attempt += 1) {
    name = `${beginning} ${joinQuarter(town.label, pick(random, quarters))}`;
  }
  const times = (given.get(name) ?? 0) + 1;
  given.set(name, times);
  return times === 1 ? name + ending : `${name} ${times}${ending}`;
};
