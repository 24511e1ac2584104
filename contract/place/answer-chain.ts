import { type ContactIndex, type ContactPosition, levelAt } from "../contact/contact-index.ts";
import type { ContactFilter } from "../contact/contact-filter.ts";
import { createMatcher, type FilterContext } from "../contact/filter-contacts.ts";
import { isReachable, standInAt } from "../contact/stand-in.ts";
import { LANGUAGE_TAGS } from "../lists/language-tag.ts";
import { toMask } from "../bits.ts";
import type { AreaCode } from "./area.ts";
import type { Place } from "./gazetteer.ts";
import { orderNearby } from "./order-nearby.ts";
import { distancesFrom, findNearby } from "./serving-and-nearby.ts";
import { isUnlocatedAt } from "../contact/unlocated.ts";
import {
  type AsideBecause,
  type ChainStage,
  isAsideAt,
  isOwnDistrict,
  rankResponsible,
  type RankedResponsibility,
  stageOf,
} from "./rank-responsible.ts";

/** Who is to be asked: the contact itself, or the one that stands in for `insteadOf`; positions. */
type AskedContact = { readonly position: ContactPosition; readonly insteadOf: ContactPosition | null };

/**
 * Somebody of a step who is not to be asked. `absent`: nobody is there, and nobody stands in; `one-matter`: there for one
 * matter only, which was not asked about.
 */
export type NotAsked = { readonly position: ContactPosition; readonly why: AsideBecause | "absent" };

/** Farther away nobody is a neighbour. */
const NEIGHBOUR_KM = 25;
/** So many neighbours are named, of so many nearest: those as far as the last of them may be of the own Kreis. */
const MOST_NEIGHBOURS = 5;
const NEAREST = 50;

/**
 * One step of the chain. `asked`: who is to be asked on it, null where nobody is. `others`: who can be asked there
 * besides, in order. `notAsked`: who is there, but is not to be asked, and why; nobody at all where all three are empty.
 * `areaName`: as the contacts of the directory call the area; null where none of them serves it.
 */
export type ChainStep = {
  readonly stage: ChainStage;
  readonly areaCode: AreaCode;
  readonly areaName: string | null;
  readonly asked: AskedContact | null;
  readonly others: readonly AskedContact[];
  readonly notAsked: readonly NotAsked[];
};

/**
 * Every step from the place to the Clearing Point, none left out. `answers`: the number of the step whose `asked` is the
 * answer; all before it are passed over. `speaker`: where a language is wanted that the answer does not speak, or for
 * which a step was passed over, the nearest contact that speaks it; null where nobody does.
 */
export type AnswerChain = {
  readonly steps: readonly ChainStep[];
  readonly answers: number;
  readonly answer: AskedContact | null;
  readonly speaksWanted: boolean;
  readonly speaker: ContactPosition | null;
};

/**
 * The steps of a place with the area of each. A Regierungsbezirk is one only where somebody serves it: most Länder have
 * none. Of organisations the neighbours are one: an association of the whole Land is no community.
 */
const stagesOf = (place: AreaCode, hasRegion: boolean, hasNeighbours: boolean): (readonly [ChainStage, AreaCode])[] => {
  const all: (readonly [ChainStage, AreaCode])[] = [];
  if (place.length === 8) all.push(["municipality", place]);
  if (place.length >= 5 && !isOwnDistrict(place)) all.push(["district", place.slice(0, 5)]);
  if (hasRegion) all.push(["region", place.slice(0, 3)]);
  if (hasNeighbours) all.push(["neighbourhood", place]);
  return [...all, ["land", place.slice(0, 2)], ["federation", "DE"], ["clearing-point", "DE"]];
};

/** What the contacts call an area, whoever of them serves it. */
const areaNameOf = (index: ContactIndex, areaCode: AreaCode): string | null =>
  index.areaTable.find(([code]) => code === areaCode)?.[1] ?? null;

const askedAt = (index: ContactIndex, position: ContactPosition): AskedContact | null => {
  if (isReachable(index, position)) return { position, insteadOf: null };
  const standIn = standInAt(index, position);
  return standIn === null ? null : { position: standIn, insteadOf: position };
};

type Question = {
  readonly index: ContactIndex;
  readonly place: Place;
  readonly ranked: RankedResponsibility;
  readonly wanted: ContactFilter;
  readonly context: FilterContext & { readonly radiusKm?: number | null };
};

type Asked = Pick<ChainStep, "asked" | "others" | "notAsked">;

/** Who of them is to be asked, in their order, and who is not there. */
const askInOrder = (index: ContactIndex, positions: readonly ContactPosition[]): Asked => {
  const here = positions.map((position) => ({ position, asked: askedAt(index, position) }));
  const [asked = null, ...others] = here.flatMap((contact) => contact.asked ?? []);
  const absent = here.filter((contact) => contact.asked === null);
  return { asked, others, notAsked: absent.map(({ position }) => ({ position, why: "absent" })) };
};

/** Communities near the place that match all that is wanted, in the order of `orderNearby`. */
const askNeighbours = ({ index, place, wanted, context: { radiusKm, ...context } }: Question): Asked => {
  const isCommunity = (position: ContactPosition): boolean => {
    const level = levelAt(index, position);
    return (level === "local" || level === "regional") && !isUnlocatedAt(index, position);
  };
  const reach = {
    radiusKm: Math.min(NEIGHBOUR_KM, radiusKm ?? NEIGHBOUR_KM),
    limit: NEAREST,
    counts: isCommunity,
  };
  const near = orderNearby(index, place.key, findNearby(index, place, wanted, { ...reach, ...context }));
  return askInOrder(
    index,
    near.slice(0, MOST_NEIGHBOURS).map(({ position }) => position),
  );
};

const createStep = (question: Question, [stage, areaCode]: readonly [ChainStage, AreaCode]): ChainStep => {
  const { index, place, ranked, wanted } = question;
  if (stage === "neighbourhood") return { stage, areaCode, areaName: null, ...askNeighbours(question) };
  const isHere = (contact: { readonly areaCode: AreaCode }): boolean => stageOf(contact.areaCode, place.key) === stage;
  const areaName = areaNameOf(index, areaCode);
  if (stage === "clearing-point") {
    const { coordinator } = ranked;
    const asked = coordinator === null ? null : { position: coordinator.position, insteadOf: null };
    return { stage, areaCode, areaName, asked, others: [], notAsked: [] };
  }
  const found = ranked.contacts.filter(isHere);
  const isAside = ({ position }: { readonly position: ContactPosition }): boolean => isAsideAt(index, position, wanted);
  const passedOver = ranked.passedOver.filter(isHere);
  const isForAnother = ({ why }: NotAsked): boolean => why === "one-matter";
  const { asked, others, notAsked } = askInOrder(
    index,
    found.filter((contact) => !isAside(contact)).map(({ position }) => position),
  );
  return {
    stage,
    areaCode,
    areaName,
    asked,
    others,
    notAsked: [
      ...notAsked,
      ...passedOver.filter((passed) => !isForAnother(passed)).map(({ position, why }) => ({ position, why })),
      // Behind those who could be asked all the same.
      ...[...found.filter(isAside), ...passedOver.filter(isForAnother)].map(({ position }) => ({
        position,
        why: "one-matter" as const,
      })),
    ],
  };
};

/**
 * The nearest that matches all that is wanted, wherever, and is not there for another matter only; who serves the place
 * only where it says of which town it is.
 */
const findNearestSpeaker = (
  index: ContactIndex,
  place: Place,
  wanted: ContactFilter,
  context: FilterContext,
): ContactPosition | null => {
  const isWanted = createMatcher(index, wanted, context);
  const distanceTo = distancesFrom(index, place);
  let nearest: { readonly position: ContactPosition; readonly distance: number } | null = null;
  for (let position = 0; position < index.size; position += 1) {
    if (!isWanted(position) || !isReachable(index, position) || isUnlocatedAt(index, position)) continue;
    if (isAsideAt(index, position, wanted)) continue;
    const distance = distanceTo(position) ?? Infinity;
    if (nearest === null || distance < nearest.distance) nearest = { position, distance };
  }
  return nearest?.position ?? null;
};

const findSpeaker = ({ index, place, ranked, wanted, context }: Question): ContactPosition | null => {
  const mask = toMask(LANGUAGE_TAGS, wanted.languages);
  const isSpeaking = (position: ContactPosition): boolean => ((index.languages[position] ?? 0) & mask) !== 0;
  // Who is responsible for the place comes before who is only near; but not the whole Land before the next town.
  const local = ranked.contacts.find(
    ({ position, areaCode }) =>
      areaCode !== "DE" &&
      areaCode.length > 2 &&
      isReachable(index, position) &&
      isSpeaking(position) &&
      !isAsideAt(index, position, wanted),
  );
  return local?.position ?? findNearestSpeaker(index, place, wanted, context);
};

/**
 * Whom to call about what is wanted at a place, and every step of the way there with the reason why it was passed over.
 * Told from `rankResponsible`, and so in the same order as every list of who is responsible; `radiusKm`: no neighbour is
 * farther away, null for as far as any is one.
 */
export const findAnswer = (
  index: ContactIndex,
  place: Place,
  wanted: ContactFilter,
  context: FilterContext & { readonly radiusKm?: number | null },
): AnswerChain => {
  const ranked = rankResponsible(index, place, wanted, context);
  const question: Question = { index, place, ranked, wanted, context };
  const hasRegion = [...ranked.contacts, ...ranked.passedOver].some(
    ({ areaCode }) => stageOf(areaCode, place.key) === "region",
  );
  const hasNeighbours = wanted.side === "muslim-organization";
  const steps = stagesOf(place.key, hasRegion, hasNeighbours).map((stage) => createStep(question, stage));
  const answers = steps.findIndex(({ asked }) => asked !== null);
  const answer = steps[answers]?.asked ?? null;
  const mask = toMask(LANGUAGE_TAGS, wanted.languages);
  const isLanguageWanted = wanted.languages.length > 0;
  const speaksWanted = answer !== null && (!isLanguageWanted || ((index.languages[answer.position] ?? 0) & mask) !== 0);
  const isPassedForLanguage = steps
    .slice(0, Math.max(0, answers))
    .some(({ notAsked }) => notAsked.some(({ why }) => why === "language"));
  const speaker = isLanguageWanted && (!speaksWanted || isPassedForLanguage) ? findSpeaker(question) : null;
  return { steps, answers, answer, speaksWanted, speaker: speaker === answer?.position ? null : speaker };
};
