import type { Area } from "../../contract/place/area.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import type { Level } from "../../contract/lists/level.ts";
import { type GivenNames, type LocalKind, nameAssociation } from "./association-names.ts";
import { type AssociationKind, secondTitle, titlesByKind } from "./association-titles.ts";
import type { FunctionTitle } from "./data/schemas.ts";
import type { LanguageProfile } from "./choose-languages.ts";
import { communities, communityShares } from "./communities.ts";
import { findMunicipality, landAreas, type LandArea, municipalities, type Municipality } from "./places.ts";
import { isChance, pickWeighted, type Random, type Weighted } from "./random.ts";
import { chooseUmbrella, umbrellas } from "./umbrellas.ts";

/** A function in an organisation, before anybody is chosen to fill it. `identity` names it in every sample. */
export type AssociationPost = {
  readonly identity: string;
  readonly organization: {
    readonly identity: string;
    readonly name: string;
    readonly kind: AssociationKind;
    readonly umbrella: string | null;
  };
  readonly title: FunctionTitle;
  readonly level: Level;
  readonly serviceAreas: readonly Area[];
  readonly seat: Municipality;
  readonly languages: LanguageProfile;
  /** Identity of the other post of the organisation, where there are two. */
  readonly deputy?: string;
  /** Whether any association of the Land may turn to it with anything: it has every topic, and is always there. */
  readonly isForWholeLand?: boolean;
};

type Organization = Omit<AssociationPost, "identity" | "title" | "deputy">;

const [[secretariat]] = titlesByKind.umbrella;

/** The secretariat and somebody for dialogue, who stand in for each other. */
const toTwoPosts = (organization: Organization): AssociationPost[] => {
  const first = `${organization.organization.identity}/board`;
  const second = `${organization.organization.identity}/dialogue`;
  return [
    { ...organization, identity: first, title: secretariat, deputy: second },
    { ...organization, identity: second, title: secondTitle, deputy: first },
  ];
};

const umbrellaPosts: readonly AssociationPost[] = umbrellas.flatMap(({ name, seat, land, languages }) => {
  const landArea = landAreas.find(({ code }) => code === land);
  return toTwoPosts({
    organization: {
      identity: `umbrella/${name}`,
      name,
      // Who works in one Land is a Land association, even with members enough for an umbrella.
      kind: landArea === undefined ? "umbrella" : "land-association",
      umbrella: null,
    },
    level: landArea === undefined ? "federal" : "land",
    serviceAreas: [
      landArea === undefined ? { code: "DE", name: "Deutschland" } : { code: landArea.key, name: landArea.name },
    ],
    seat: findMunicipality(seat),
    languages: communities[languages].languages,
  });
});

/** Where two Land associations stand side by side. */
const landsWithTwo: ReadonlySet<LandCode> = new Set<LandCode>([
  "DE-NW",
  "DE-BW",
  "DE-BY",
  "DE-HE",
  "DE-NI",
  "DE-BE",
  "DE-HH",
  "DE-RP",
]);

const largestTown = (land: LandArea): Municipality =>
  municipalities
    .filter(({ district }) => district.land === land)
    .reduce((largest, town) => (town.population > largest.population ? town : largest));

const toLandAssociation = (land: LandArea, name: string, umbrella: string | null): Organization => ({
  organization: { identity: `land/${land.key}/${name}`, name, kind: "land-association", umbrella },
  level: "land",
  serviceAreas: [{ code: land.key, name: land.name }],
  seat: largestTown(land),
  languages: communities.mixed.languages,
});

const shuraPosts: readonly AssociationPost[] = landAreas.flatMap((land) =>
  toTwoPosts({
    ...toLandAssociation(land, `Musterschura ${land.name} (Beispiel)`, null),
    isForWholeLand: true,
  }),
);

/** Of the second Land associations the secretariat only, for which nobody stands in. */
const secondLandPosts: readonly AssociationPost[] = landAreas
  .filter(({ code }) => landsWithTwo.has(code))
  .map((land) => {
    const name = `Landesverband Beispielgemeinden ${land.name} (Beispiel)`;
    const organization = toLandAssociation(land, name, umbrellas[0]?.name ?? null);
    return { ...organization, identity: `${organization.organization.identity}/board`, title: secretariat };
  });

/** Land associations and umbrella organisations; the two posts of one stand together. */
const postsAboveTowns: readonly AssociationPost[] = [...shuraPosts, ...umbrellaPosts, ...secondLandPosts];

/** The first posts above the towns, at most so many, and of an organisation all or none: they stand in for each other. */
export const takePostsAboveTowns = (most: number): AssociationPost[] => {
  const posts = postsAboveTowns.slice(0, most);
  const last = posts.at(-1);
  const isCut = last?.deputy !== undefined && posts.at(-2)?.identity !== last.deputy;
  return isCut ? posts.slice(0, -1) : posts;
};

const kindShares: Weighted<LocalKind> = [
  ["mosque-association", 60],
  ["youth-organization", 13],
  ["women-organization", 11],
  ["welfare-organization", 10],
  ["student-organization", 6],
];

/** Smaller towns have no university. */
const UNIVERSITY_TOWN = 90_000;

/** The first association of a town is a mosque's. */
const chooseKind = (random: Random, town: Municipality, ordinal: number): LocalKind => {
  const kind = pickWeighted(random, kindShares);
  const isUnlikely = kind === "student-organization" && town.population < UNIVERSITY_TOWN;
  return ordinal === 0 || isUnlikely ? "mosque-association" : kind;
};

/** How many of a kind are there for the whole Kreis. */
const districtWide = {
  "mosque-association": 0.07,
  "youth-organization": 0.2,
  "women-organization": 0.2,
  "welfare-organization": 0.5,
  "student-organization": 0,
} as const satisfies Record<LocalKind, number>;

const WITH_NEIGHBOURS = 0.08;

const toArea = ({ key, name }: { readonly key: string; readonly name: string }): Area => ({ code: key, name });

const chooseServiceAreas = (random: Random, kind: LocalKind, town: Municipality): Area[] => {
  const { district } = town;
  const isForDistrict = isChance(random, districtWide[kind]);
  const hasNeighbours = isChance(random, WITH_NEIGHBOURS);
  if (district.municipalities.length === 1) return [toArea(town)];
  if (isForDistrict) return [toArea(district)];
  if (!hasNeighbours) return [toArea(town)];
  const neighbours = district.municipalities.filter((other) => other !== town);
  return [town, ...neighbours.slice(0, 2)].map(toArea);
};

/** The `ordinal`th association of a town, beginning at 0. They are named in turn, so that no two have one name. */
export const makeLocalPost = (
  random: Random,
  town: Municipality,
  ordinal: number,
  given: GivenNames,
): AssociationPost => {
  const identity = `association/${town.key}/${ordinal}`;
  const kind = chooseKind(random, town, ordinal);
  const ofTown = pickWeighted(random, communityShares);
  const community = kind === "student-organization" ? "mixed" : ofTown;
  const name = nameAssociation(random, { kind, community: communities[community], town, ordinal, given });
  const umbrella = chooseUmbrella(random, { kind, community, land: town.district.land.code });
  const serviceAreas = chooseServiceAreas(random, kind, town);
  return {
    identity,
    organization: { identity, name, kind, umbrella },
    title: pickWeighted<FunctionTitle>(random, titlesByKind[kind]),
    level: serviceAreas[0]?.code.length === 5 ? "regional" : "local",
    serviceAreas,
    seat: town,
    languages: communities[community].languages,
  };
};
