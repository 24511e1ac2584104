import { isStaffed } from "../../contract/lists/contact-state.ts";
import type { Audienced, StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Audience } from "../../contract/lists/audience.ts";
import type { LocationPrecision } from "../../contract/lists/location-precision.ts";
import { allocateSeats } from "./allocate-seats.ts";
import { type AuthorityPost, makeFurtherPost, neededPosts } from "./authority-posts.ts";
import { topicProfileOf } from "./authority-topics.ts";
import { chooseAssurance, chooseState } from "./choose-assurance.ts";
import { policeLanguages } from "./choose-languages.ts";
import { chooseLocation, makeExactPlace } from "./choose-location.ts";
import { chooseTopics } from "./choose-topics.ts";
import { CLEARING_POINT_NAME } from "./clearing-point.ts";
import { mandateOf } from "./mandates.ts";
import { pickPhoneNumber } from "./phone-numbers.ts";
import { policeAreas } from "./police-areas.ts";
import { isChance, pick, pickEach, pickWeighted, type Random, type Weighted } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";
import { officeHours } from "./schedules.ts";

const precisions: Weighted<LocationPrecision> = [
  ["address", 86],
  ["municipality", 9],
  ["district", 2],
  ["none", 3],
];

const addressAudiences: Weighted<Audience> = [
  ["public", 92],
  ["counterpart", 5],
  ["own-side", 3],
];

const mailAudiences: Weighted<Audience> = [
  ["public", 85],
  ["counterpart", 10],
  ["own-side", 3],
  ["coordinators", 2],
];

const phoneAudiences: Weighted<Audience> = [
  ["public", 78],
  ["counterpart", 12],
  ["own-side", 6],
  ["coordinators", 4],
];

const scheduleAudiences: Weighted<Audience> = [
  ["public", 90],
  ["counterpart", 10],
];

const deputyAudiences: Weighted<Audience> = [
  ["public", 85],
  ["own-side", 10],
  ["coordinators", 5],
];

const confirmingOffices = ["Behördenleitung", "Stabsstelle Öffentlichkeitsarbeit", CLEARING_POINT_NAME] as const;

const confirmingOfficesOfLand = [...confirmingOffices, "Landeskoordination Prävention"] as const;

const publicTask = { kind: "public-task" } as const;

const toAudienced = <T>(value: T, audience: Audience): Audienced<T> => ({ value, audience, basis: publicTask });

/** The state is the first thing drawn, so that it is known of another post without making its contact. */
const stateOf = (run: SampleRun, { identity, deputies }: Pick<AuthorityPost, "identity" | "deputies">) => {
  const random = run.randomOf(identity);
  const state = chooseState(random);
  // Whoever has no deputy is there: else a place could be left with the Clearing Point alone.
  return { random, state: deputies.length === 0 ? ("active" as const) : state };
};

/** One in twenty-five below the Land can only be reached by an introduction. */
const WITHOUT_PUBLIC_CHANNEL = 0.04;

/** Whoever talks with associations about everything has more topics than any of them. */
const MOST_TOPICS = 14;

type Channels = Pick<StoredContact, "email" | "phones" | "url" | "schedules">;

const chooseChannels = (random: Random, { office, mailbox, seat, level, worksAs }: AuthorityPost): Channels => {
  const isBelowLand = level === "local" || level === "regional";
  const isHidden = isChance(random, WITHOUT_PUBLIC_CHANNEL) && isBelowLand;
  // Whoever walks a beat is called, not written to.
  const isOnBeat = worksAs === "community-officer" && !isHidden;
  const audienceOf = (audiences: Weighted<Audience>): Audience =>
    isHidden ? "counterpart" : pickWeighted(random, audiences);
  const mailAudience = audienceOf(mailAudiences);
  const hasPhone = isChance(random, 0.93) || isOnBeat;
  const phoneAudience = isOnBeat ? "public" : audienceOf(phoneAudiences);
  const isSilent = !isHidden && mailAudience !== "public" && (!hasPhone || phoneAudience !== "public");
  const numbers = [pickPhoneNumber(random, seat.district.land.code)];
  if (isChance(random, 0.2)) numbers.push(pickPhoneNumber(random, seat.district.land.code));
  const phones = [...new Set(numbers)].map((number) => ({ number }));
  const hours = pick(random, officeHours);
  return {
    email: toAudienced(`${mailbox}@${office.host}`, isSilent ? "public" : mailAudience),
    ...(hasPhone && { phones: toAudienced(phones, phoneAudience) }),
    ...(!isHidden && isChance(random, 0.8) && { url: toAudienced(`https://${office.host}/${mailbox}`, "public") }),
    ...(isChance(random, 0.8) && { schedules: toAudienced(hours, pickWeighted(random, scheduleAudiences)) }),
  };
};

const findDeputy = (run: SampleRun, { deputies }: AuthorityPost): string | undefined =>
  deputies.find((identity, i) => stateOf(run, { identity, deputies: deputies.slice(i + 1) }).state === "active");

const toContact = (run: SampleRun, post: AuthorityPost): StoredContact => {
  const { random, state } = stateOf(run, post);
  const { office, title, seat } = post;
  const deputy = !isStaffed(state) ? findDeputy(run, post) : undefined;
  const hasDeputy = isChance(random, 0.85);
  return {
    id: run.idOf(post.identity),
    side: "security-authority",
    organization: {
      id: `o${run.idOf(`organization/${office.host}`)}`,
      name: office.name,
      kind: office.kind,
      umbrella: null,
      url: `https://${office.host}`,
    },
    role: title.role,
    title: title.title,
    level: post.level,
    serviceAreas: [...post.serviceAreas],
    address: { land: seat.district.land.code },
    municipality: { key: seat.key, name: seat.name },
    topics: chooseTopics(random, topicProfileOf(post.worksAs, post.level), MOST_TOPICS),
    languages: pickEach(random, policeLanguages),
    location: chooseLocation(random, seat, {
      precision: pickWeighted(random, precisions),
      // All of an authority's offices are in one house.
      exact: makeExactPlace(run.randomOf(`place/${office.host}/${seat.key}`), seat),
      audiences: addressAudiences,
      basis: publicTask,
    }),
    state,
    assurance: chooseAssurance(random, run, post.level === "federal" ? confirmingOffices : confirmingOfficesOfLand),
    ...chooseChannels(random, post),
    ...(deputy !== undefined &&
      hasDeputy && { deputy: toAudienced(run.idOf(deputy), pickWeighted(random, deputyAudiences)) }),
    mandate: mandateOf(post.worksAs, post.level === "federal"),
  };
};

export const neededAuthorities: number = neededPosts.length;

/**
 * The first `count` authority contacts: those every Land and Kreis needs, then more where more people live. A larger
 * count keeps those of a smaller one as they are.
 */
export const makeAuthorityContacts = (run: SampleRun, count: number): StoredContact[] => {
  const posts = neededPosts.slice(0, count);
  const further = allocateSeats(
    policeAreas.map(({ population }) => population),
    count - posts.length,
  );
  policeAreas.forEach((area, i) => {
    for (let ordinal = 0; ordinal < (further[i] ?? 0); ordinal += 1) posts.push(makeFurtherPost(area, ordinal));
  });
  return posts.map((post) => toContact(run, post));
};
