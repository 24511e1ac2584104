import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Audience } from "../../contract/lists/audience.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import type { LocationPrecision } from "../../contract/lists/location-precision.ts";
import { allocateSeats } from "./allocate-seats.ts";
import { chooseAssociationChannels, chooseConsent } from "./association-channels.ts";
import type { GivenNames } from "./association-names.ts";
import { type AssociationPost, makeLocalPost, takePostsAboveTowns } from "./association-posts.ts";
import type { AssociationKind } from "./association-titles.ts";
import { chooseAssociationTopics } from "./association-topics.ts";
import { chooseAssurance, chooseState } from "./choose-assurance.ts";
import { chooseAssociationLanguages } from "./choose-languages.ts";
import { chooseLocation, type ExactPlace, makeExactPlace } from "./choose-location.ts";
import { chooseVisiting } from "./choose-visiting.ts";
import { CLEARING_POINT_NAME } from "./clearing-point.ts";
import { municipalities, type Municipality } from "./places.ts";
import { hashText, isChance, pick, pickWeighted, type Random, type Weighted } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";

const usualPrecisions: Weighted<LocationPrecision> = [
  ["address", 62],
  ["municipality", 19],
  ["district", 9],
  ["land", 4],
  ["none", 6],
];

/** Who meets in rooms of others gives the town rather than a street. */
const carefulPrecisions: Weighted<LocationPrecision> = [
  ["address", 38],
  ["municipality", 34],
  ["district", 14],
  ["land", 4],
  ["none", 10],
];

const officePrecisions: Weighted<LocationPrecision> = [
  ["address", 88],
  ["land", 12],
];

const precisionsByKind = {
  "mosque-association": usualPrecisions,
  "youth-organization": usualPrecisions,
  "women-organization": carefulPrecisions,
  "welfare-organization": usualPrecisions,
  "student-organization": carefulPrecisions,
  "land-association": officePrecisions,
  umbrella: officePrecisions,
} as const satisfies Record<AssociationKind, Weighted<LocationPrecision>>;

const addressAudiences: Weighted<Audience> = [
  ["public", 84],
  ["counterpart", 10],
  ["own-side", 6],
];

const confirmingOffices = ["Vorstand der Organisation", CLEARING_POINT_NAME] as const;

const confirmingOfficesOfMember = [...confirmingOffices, "Geschäftsstelle des Dachverbands"] as const;

const HAS_DEPUTY = 0.85;

const chooseDeputy = (
  random: Random,
  run: SampleRun,
  { deputy }: AssociationPost,
  state: StoredContact["state"],
  basis: NonNullable<StoredContact["deputy"]>["basis"],
): StoredContact["deputy"] => {
  if (deputy === undefined || state === "active" || state === "handover" || !isChance(random, HAS_DEPUTY)) {
    return undefined;
  }
  return { value: run.idOf(deputy), audience: "public", basis };
};

const toContact = (run: SampleRun, random: Random, post: AssociationPost, place: ExactPlace): StoredContact => {
  const { organization, title, seat } = post;
  const id = run.idOf(post.identity);
  const drawn = chooseState(random);
  const state = post.isForWholeLand ? ("active" as const) : drawn;
  const topics = chooseAssociationTopics(random, post);
  const languages = chooseAssociationLanguages(random, post.languages);
  const consent = chooseConsent(random, run, title.title.de);
  const { website, ...channels } = chooseAssociationChannels(random, run, { post, topics, consent });
  const visiting = chooseVisiting(random, post, languages, consent);
  const deputy = chooseDeputy(random, run, post, state, consent);
  return {
    id,
    side: "muslim-organization",
    organization: {
      id: `o${organization.identity === post.identity ? id : run.idOf(organization.identity)}`,
      name: organization.name,
      kind: organization.kind,
      umbrella: organization.umbrella,
      ...(website !== undefined && { url: website }),
    },
    role: title.role,
    title: title.title,
    level: post.level,
    serviceAreas: [...post.serviceAreas],
    address: { land: seat.district.land.code },
    municipality: { key: seat.key, name: seat.name },
    topics,
    languages,
    location: chooseLocation(random, seat, {
      precision: pickWeighted(random, precisionsByKind[organization.kind]),
      exact: place,
      audiences: addressAudiences,
      basis: consent,
    }),
    state,
    assurance: chooseAssurance(
      random,
      run,
      organization.umbrella === null ? confirmingOffices : confirmingOfficesOfMember,
    ),
    ...channels,
    ...(deputy !== undefined && { deputy }),
    ...(visiting !== undefined && { visiting }),
  };
};

/** Fewer Muslims live in the east, more in the large cities and in the west. */
const shareByLand = {
  "DE-BW": 1.15,
  "DE-BY": 1.1,
  "DE-BE": 1.3,
  "DE-BB": 0.35,
  "DE-HB": 1.3,
  "DE-HH": 1.3,
  "DE-HE": 1.2,
  "DE-MV": 0.35,
  "DE-NI": 0.9,
  "DE-NW": 0.95,
  "DE-RP": 1.6,
  "DE-SL": 0.9,
  "DE-SN": 0.35,
  "DE-ST": 0.35,
  "DE-SH": 0.9,
  "DE-TH": 0.35,
} as const satisfies Record<LandCode, number>;

/** Towns of one size do not have the same number: between two thirds and four thirds of what is usual. */
const weights: readonly number[] = municipalities.map(
  ({ key, population, district }) =>
    population * shareByLand[district.land.code] * (0.67 + (0.67 * hashText(key)) / 2 ** 32),
);

/** How many of a town's associations share a house with another. */
const SHARES_HOUSE = 0.08;

const makeTownContacts = (run: SampleRun, town: Municipality, count: number): StoredContact[] => {
  const given: GivenNames = new Map();
  const houses: ExactPlace[] = [];
  const contacts: StoredContact[] = [];
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    const random = run.randomOf(`association/${town.key}/${ordinal}`);
    const post = makeLocalPost(random, town, ordinal, given);
    const ownHouse = makeExactPlace(random, town);
    const isShared = isChance(random, SHARES_HOUSE) && houses.length > 0;
    const house = isShared ? pick(random, houses) : ownHouse;
    const contact = toContact(run, random, post, house);
    if (contact.location.precision === "address" && !isShared) houses.push(house);
    contacts.push(contact);
  }
  return contacts;
};

/** At most this share of a small sample are Land associations and umbrella organisations. */
const SHARE_ABOVE_TOWNS = 0.2;

/**
 * The first `count` contacts of Muslim organisations: Land associations and umbrella organisations, then associations
 * where people live. A larger count keeps those of a smaller one as they are.
 */
export const makeAssociationContacts = (run: SampleRun, count: number): StoredContact[] => {
  const above = takePostsAboveTowns(Math.ceil(count * SHARE_ABOVE_TOWNS));
  const seats = allocateSeats(weights, count - above.length);
  const contacts = above.map((post) => {
    const random = run.randomOf(post.identity);
    const place = makeExactPlace(run.randomOf(`place/${post.organization.identity}`), post.seat);
    return toContact(run, random, post, place);
  });
  municipalities.forEach((town, i) => {
    const seatsOfTown = seats[i] ?? 0;
    if (seatsOfTown === 0) return;
    for (const contact of makeTownContacts(run, town, seatsOfTown)) contacts.push(contact);
  });
  return contacts;
};
