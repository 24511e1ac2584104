import type { OrganizationKind } from "../lists/organization-kind.ts";
import { sideOfRole } from "../lists/role.ts";
import { SEARCHABLE_SIDES, type SearchableSide } from "../lists/side.ts";
import type { Topic } from "../lists/topic.ts";
import { LAND_KEYS } from "../lists/land.ts";
import type { Meaning } from "./meaning.ts";
import { guidanceTopics } from "./guidance-words.ts";
import type { MeaningPart, NamedSide, Part, PlaceHit, PlacePart, PhraseProblem } from "./understanding.ts";

const POLICE_KINDS: ReadonlySet<OrganizationKind> = new Set([
  "police-authority",
  "land-criminal-police",
  "federal-authority",
]);
/** What happens at a mosque or to its people: whoever writes of it names the mosque as the place, not as who is sought. */
const INCIDENTS: ReadonlySet<string> = new Set([
  "threat-letter",
  "mosque-damage",
  "online-hate",
  "worry-about-youth",
  "demonstration-nearby",
]);
/** Of these a mosque has none of its own: named beside it, it is what they are about. */
const ABOUT_MOSQUES: ReadonlySet<Topic> = new Set(["security-advice"]);
/** Of these the police is asked: a mosque named beside it is the one that it happened to. */
const ASKED_OF_POLICE: ReadonlySet<Topic> = new Set([
  "mosque-protection",
  "anti-muslim-hate",
  "right-wing-extremism",
  "complaints",
]);

/** What somebody may worry about who names a relative. */
const ABOUT_WORRY: ReadonlySet<string> = new Set<Topic>([
  "radicalisation-prevention",
  "youth",
  "family-advice",
  "addiction",
]);

type SidePart = Extract<MeaningPart, { kind: "side" }>;

/** The side that a role, or a kind of organisation, is on; null for all else. */
export const sideOf = (part: Meaning | PlacePart): SearchableSide | null => {
  if (part.kind === "role") return sideOfRole(part.value);
  if (part.kind !== "organization" || part.value === "clearing-point") return null;
  return POLICE_KINDS.has(part.value) ? "security-authority" : "muslim-organization";
};

const isSide = (part: Part): part is SidePart => part.kind === "side";
const isPlace = (part: Part): part is PlacePart => part.kind === "place";

/** Audience and topic may have one name: beside another topic it is the audience, and so beside a word such as "für". */
const settleGroups = (parts: readonly Part[]): readonly Part[] => {
  const isShared = (part: Part): boolean =>
    part.kind === "topic" && parts.some((other) => other.kind === "group" && other.from === part.from);
  const hasOtherTopic = parts.some((part) => part.kind === "topic" && !isShared(part));
  return hasOtherTopic ? parts.filter((part) => !isShared(part)) : parts;
};

/** "My son", beside what he wants, is no worry about him. */
const dropWorry = (parts: readonly Part[]): readonly Part[] => {
  const isOther = ({ kind, value }: Meaning): boolean => kind === "topic" && !ABOUT_WORRY.has(value);
  return parts.some((part) => !isPlace(part) && isOther(part))
    ? parts.filter((part) => part.kind !== "guidance" || part.value !== "worry-about-youth")
    : parts;
};

/** A path of guidance is about a topic, whether or not its words say so. */
const addTopicsOfGuidance = (parts: readonly Part[]): readonly Part[] => {
  const topics = new Set(parts.flatMap((part) => (part.kind === "topic" ? [part.value] : [])));
  return parts.flatMap((part): Part[] => {
    const topic = part.kind === "guidance" ? guidanceTopics[part.value] : null;
    if (topic === null || topic === undefined || topics.has(topic)) return [part];
    topics.add(topic);
    const { from, to, text, certainty } = part;
    return [part, { kind: "topic", value: topic, from, to, text, certainty }];
  });
};

const nameSides = (parts: readonly Part[]): readonly NamedSide[] =>
  SEARCHABLE_SIDES.map((side) => ({
    side,
    stretches: parts
      .filter((part) => (isSide(part) ? part.value === side : sideOf(part) === side))
      .map(({ from, to, text }) => ({ from, to, text })),
  }));

/** Whether a word stands in what a topic is called: "Karriere Polizei" is no police that is sought. */
const isWithinTopic = (part: Part, all: readonly Part[]): boolean =>
  all.some(({ kind, from, to }) => (kind === "topic" || kind === "guidance") && from === part.from && to === part.to);

type SettledSide = { readonly parts: readonly Part[]; readonly problems: readonly PhraseProblem[] };

/**
 * Which side is sought. A role, or a kind of organisation, decides; the words "Polizei" and "Moschee" only where nothing
 * says what else they are there for.
 */
const settleSide = (all: readonly Part[]): SettledSide => {
  const sides = all.filter(isSide);
  const own = sides.filter((part) => !isWithinTopic(part, all));
  const named = new Set((own.length > 0 ? own : sides).map(({ value }) => value));
  const strong = new Set(all.flatMap((part) => sideOf(part) ?? []));
  const others = all.filter((part) => !isSide(part));
  const keep = (side: SearchableSide): SettledSide => ({
    parts: all.filter((part) => !isSide(part) || part.value === side),
    problems: [],
  });
  const contradiction: SettledSide = { parts: others, problems: [{ kind: "two-sides", sides: nameSides(all) }] };
  if (strong.size > 1) return contradiction;
  const [decided] = strong;
  if (decided === "security-authority") {
    return {
      parts: [...addProtection(others, sides), ...sides.filter(({ value }) => value === decided)],
      problems: [],
    };
  }
  if (decided === "muslim-organization") {
    return own.some(({ value }) => value === "security-authority") ? contradiction : keep(decided);
  }
  const isElsewhere = others.some(
    (part) =>
      part.kind === "group" ||
      (part.kind === "guidance" && INCIDENTS.has(part.value)) ||
      (part.kind === "topic" && part.value === "threats"),
  );
  const protects = others.some((part) => part.kind === "topic" && ABOUT_MOSQUES.has(part.value));
  const left = sides.filter(({ value }) => value === "security-authority");
  const isAskedOfPolice =
    left.length > 0 && others.some((part) => part.kind === "topic" && ASKED_OF_POLICE.has(part.value));
  if (named.has("muslim-organization") && (isElsewhere || protects || isAskedOfPolice)) {
    return { parts: [...(isElsewhere ? others : addProtection(others, sides)), ...left], problems: [] };
  }
  const [only = null] = named;
  return named.size > 1 ? contradiction : only === null ? { parts: all, problems: [] } : keep(only);
};

/** Advice on security for a mosque is advice on its protection. */
const addProtection = (parts: readonly Part[], sides: readonly SidePart[]): readonly Part[] => {
  const mosque = sides.find(({ value }) => value === "muslim-organization");
  const isAsked = parts.some((part) => part.kind === "topic" && ABOUT_MOSQUES.has(part.value));
  return mosque === undefined || !isAsked
    ? parts
    : [...parts, { ...mosque, kind: "topic", value: "mosque-protection" }];
};

const isWithin = (inner: string, outer: string): boolean => inner.startsWith(outer);

const keepWithin = (part: PlacePart, areas: readonly string[]): PlacePart => {
  const hits = part.hits.filter(({ key }) => areas.some((area) => isWithin(key, area)));
  return hits.length > 0 ? { ...part, hits } : part;
};

const isAnywhereWithin = (hits: readonly PlaceHit[], others: readonly PlaceHit[]): boolean =>
  hits.some(({ key }) => others.some((other) => isWithin(key, other.key)));

/**
 * The places that are meant: a Land or a larger place beside one says which of its name it is. More than one is left
 * where they do not lie in one another.
 */
const settlePlaces = (parts: readonly Part[]): SettledSide => {
  const keys = parts.flatMap((part) => (part.kind === "land" ? [LAND_KEYS[part.value]] : []));
  const inLands = parts.filter(isPlace).map((part) => (keys.length > 0 ? keepWithin(part, keys) : part));
  const places = inLands
    .filter(
      (part, at) =>
        !inLands.some((other, nth) => {
          if (nth === at || !isAnywhereWithin(other.hits, part.hits)) return false;
          const isSame = isAnywhereWithin(part.hits, other.hits);
          // Of two names of one place the one that says more is shown.
          return (
            !isSame || other.text.length > part.text.length || (other.text.length === part.text.length && nth < at)
          );
        }),
    )
    .map((part) =>
      inLands.reduce(
        (kept, other) =>
          other === part
            ? kept
            : keepWithin(
                kept,
                other.hits.map(({ key }) => key),
              ),
        part,
      ),
    );
  const isNarrowed = (part: Part): boolean =>
    part.kind === "land" && places.some(({ hits }) => hits.every(({ key }) => isWithin(key, LAND_KEYS[part.value])));
  return {
    parts: [...parts.filter((part) => !isPlace(part) && !isNarrowed(part)), ...places],
    problems: places.length > 1 ? [{ kind: "two-places", places }] : [],
  };
};

const byPosition = (one: Part, other: Part): number => one.from - other.from;

/** Makes of all that was read what was meant: which side, which place, and what belongs to what. */
export const settleParts = (all: readonly Part[]): { parts: readonly Part[]; problems: readonly PhraseProblem[] } => {
  const placed = settlePlaces(addTopicsOfGuidance(dropWorry(settleGroups(all))));
  const sided = settleSide(placed.parts);
  const parts = sided.parts.filter(
    (part, at, every) =>
      isPlace(part) ||
      every.findIndex((other) => other.kind === part.kind && "value" in other && other.value === part.value) === at,
  );
  return { parts: parts.toSorted(byPosition), problems: [...placed.problems, ...sided.problems] };
};
