import type { ContactFilter } from "../../../contract/contact/contact-filter.ts";
import {
  type ContactIndex,
  precisionAt,
  sideAt,
  type ContactPosition,
} from "../../../contract/contact/contact-index.ts";
import { type FacetCounts, type FilterContext, filterContacts } from "../../../contract/contact/filter-contacts.ts";
import { type AnswerChain, findAnswer } from "../../../contract/place/answer-chain.ts";
import { orderNearby } from "../../../contract/place/order-nearby.ts";
import {
  distancesFrom,
  findNearby,
  findServing,
  type NearbyReach,
} from "../../../contract/place/serving-and-nearby.ts";
import type { NamedPlace, Place } from "../../../contract/place/gazetteer.ts";
import { isUnlocatedAt } from "../../../contract/contact/unlocated.ts";
import { explainResponsible } from "../../../contract/place/find-responsible.ts";
import { rankResponsible } from "../../../contract/place/rank-responsible.ts";
import { type LandCode, landOfArea } from "../../../contract/lists/land.ts";
import { SEARCHABLE_SIDES, type SearchableSide } from "../../../contract/lists/side.ts";
import { type GroupHead, headLine, type ListLines, type RowNote } from "../list/list-lines.ts";
import type { DirectoryState } from "../directory-address.ts";
import type { ReaderPosition } from "../reader-position.ts";

/** Near, but not responsible: more than these say nothing more. */
const MOST_NEARBY = 40;

/** Whom to call, of one of the sides. */
type SideAnswer = AnswerChain & { readonly side: SearchableSide };

/**
 * What a place gives: the Land it lies in, whom to call – of each side while none is chosen –, the list in the order to ask, with the
 * associations of Land and Federation in one line (`list`) or in full (`wholeList`), and the same as one byte a contact
 * for the map. `count`: contacts without the Clearing Point, the sum of `parts`. `responsibleCount`: those of them that
 * are not only near; `lacksTopic`: nobody of them is left, because none names the topic. `unlocatedCount`: organisations of its Land that match but do not say where they are. `facets`: how
 * many contacts this list would have with another choice.
 */
export type PlaceResult = {
  readonly place: NamedPlace;
  /** Whether distances are measured from where the reader is. */
  readonly isFromReader: boolean;
  readonly land: LandCode | null;
  readonly answers: readonly SideAnswer[];
  readonly list: ListLines;
  readonly wholeList: ListLines;
  readonly matches: Uint8Array;
  readonly first: ContactPosition;
  readonly count: number;
  readonly parts: PlaceParts;
  readonly responsibleCount: number;
  readonly lacksTopic: boolean;
  readonly speakerCount: number;
  readonly unlocatedCount: number;
  readonly facets: FacetCounts;
};

/** `own`: of the place itself; `around`: of its Kreis or region; `wider`: authorities of Land and Federation. */
type PlaceParts = {
  readonly own: number;
  readonly around: number;
  readonly wider: number;
  readonly associations: number;
  readonly near: number;
};

/** One byte a contact: who is responsible for the place, of each side, and who does not serve it but lies within the radius. */
type Division = { readonly authorities: Uint8Array; readonly organizations: Uint8Array; readonly near: Uint8Array };

const divide = (index: ContactIndex, place: Place, radiusKm: number | null): Division => {
  const serving = new Uint8Array(index.size);
  for (const { position } of findServing(index, place.key)) serving[position] = 1;
  const [authorities, organizations, near] = [0, 1, 2].map(() => new Uint8Array(index.size)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const distanceTo = distancesFrom(index, place);
  // Any distance is one: only who has no point lies nowhere.
  const isWithin = (position: ContactPosition): boolean =>
    radiusKm === null
      ? !Number.isNaN((index.lon[position] ?? NaN) + (index.lat[position] ?? NaN))
      : (distanceTo(position) ?? Infinity) <= radiusKm;
  for (let position = 0; position < index.size; position += 1) {
    if (serving[position] !== 1) near[position] = isWithin(position) ? 1 : 0;
    else if (sideAt(index, position) !== "muslim-organization") authorities[position] = 1;
    else if (!isUnlocatedAt(index, position)) organizations[position] = 1;
  }
  return { authorities, organizations, near };
};

/**
 * For every value of a facet, how many contacts the list of a place would have with it: those responsible for the place
 * and the `limit` nearest of the others, as `findResponsible` and `findNearby` find them. An authority that is
 * responsible stays in the list in any language, and so counts for each.
 */
const countPlaceFacets = (
  index: ContactIndex,
  place: Place,
  wanted: ContactFilter,
  { radiusKm, limit, ...context }: NearbyReach & FilterContext,
): FacetCounts => {
  const { authorities, organizations, near } = divide(index, place, radiusKm);
  const inAnyLanguage = filterContacts(index, { ...wanted, languages: [] }, context, authorities);
  const own = inAnyLanguage.facets;
  const spoken = filterContacts(index, wanted, context, organizations).facets;
  const others = filterContacts(index, wanted, context, near).facets;
  const add = (facet: Exclude<keyof FacetCounts, "fresh">): Uint32Array =>
    own[facet].map((count, value) => count + (spoken[facet][value] ?? 0) + Math.min(limit, others[facet][value] ?? 0));
  const count = inAnyLanguage.rows.length;
  return {
    side: add("side"),
    land: add("land"),
    topic: add("topic"),
    language: spoken.language.map((value, nth) => count + value + Math.min(limit, others.language[nth] ?? 0)),
    level: add("level"),
    fresh: own.fresh + spoken.fresh + Math.min(limit, others.fresh),
  };
};

type Steps = ReturnType<typeof explainResponsible>;
type Step = Steps[number];
type Explained = Step["contacts"][number];

/** Collects lines, heads and notes in one order. */
const createCollector = () => {
  const lines: number[] = [];
  const heads: GroupHead[] = [];
  const notes = new Map<ContactPosition, RowNote>();
  return {
    addHead: (head: GroupHead): void => {
      lines.push(headLine(heads.length));
      heads.push(head);
    },
    addContact: (position: ContactPosition, note: RowNote): void => {
      lines.push(position);
      notes.set(position, note);
    },
    /** Of somebody who is not in the list, for the details. */
    addNote: (position: ContactPosition, note: RowNote): void => {
      notes.set(position, note);
    },
    finish: (): ListLines => ({ lines: Int32Array.from(lines), heads, notes }),
  };
};

const isOrganization = (index: ContactIndex, position: ContactPosition): boolean =>
  sideAt(index, position) === "muslim-organization";

/**
 * How far a contact is, where that says something: an authority is responsible from wherever it sits, and of somebody
 * known by the Land only nobody knows.
 */
const noteOf = (index: ContactIndex, { position, reasons, ...far }: Explained): RowNote => {
  const isKnown = isOrganization(index, position) && precisionAt(index, position) !== "land";
  return { reasons, isApproximate: far.isApproximate, distanceKm: isKnown ? far.distanceKm : null };
};

/** The chain as the list shows it: what is wider than the place's surroundings without the associations. */
const splitChain = (index: ContactIndex, chain: Steps) => {
  const isWide = ({ level }: Step): boolean => level === "land" || level === "federal";
  const levels = chain.flatMap((step) => {
    if (step.level === "clearing-point") return [];
    if (!isWide(step)) return [{ ...step, level: step.level }];
    const contacts = step.contacts.filter(({ position }) => !isOrganization(index, position));
    return contacts.length === 0 && !step.missingTopic ? [] : [{ ...step, level: step.level, contacts }];
  });
  const associations = chain
    .filter(isWide)
    .flatMap(({ contacts }) => contacts.filter(({ position }) => isOrganization(index, position)));
  const countAt = (...counted: readonly Step["level"][]): number =>
    levels.reduce((sum, { level, contacts }) => sum + (counted.includes(level) ? contacts.length : 0), 0);
  const counts = { own: countAt("local"), around: countAt("district"), wider: countAt("land", "federal") };
  return { levels, associations, counts, end: chain.at(-1)?.contacts[0] };
};

/** Whom to call, of the side that is looked for, or of each. */
const findAnswers = (
  index: ContactIndex,
  place: Place,
  wanted: ContactFilter,
  context: Parameters<typeof findAnswer>[3],
): SideAnswer[] =>
  (wanted.side === null ? SEARCHABLE_SIDES : [wanted.side]).map((side) => ({
    side,
    ...findAnswer(index, place, { ...wanted, side }, context),
  }));

/** `reader`: from where it is asked, if the reader has said so. */
type PlaceQuestion = Pick<DirectoryState, "filter" | "radius"> & { readonly reader?: ReaderPosition | null };

/** The municipality the reader is in is measured from where they are, any other place as ever. */
const measureFrom = (place: NamedPlace, reader: ReaderPosition | null): NamedPlace =>
  reader !== null && reader.key === place.key && place.quarter === undefined
    ? { ...place, lon: reader.lon, lat: reader.lat }
    : place;

/**
 * Who is responsible for the place in the address: around it first, then what is near, the associations for all of the
 * Land or Germany, and the Clearing Point at the end.
 */
export const findPlaceResult = (
  index: ContactIndex,
  named: NamedPlace,
  { filter, radius, reader = null }: PlaceQuestion,
  context: FilterContext,
): PlaceResult => {
  const place = measureFrom(named, reader);
  const wanted: ContactFilter = { ...filter, bbox: null };
  const ranked = rankResponsible(index, place, wanted, context);
  const chain = explainResponsible(index, ranked, wanted);
  const reach = { radiusKm: radius, limit: MOST_NEARBY, ...context };
  const nearby = orderNearby(index, place.key, findNearby(index, place, wanted, reach));
  const { levels, associations, counts, end } = splitChain(index, chain);
  const passedOver = chain.flatMap((step) => step.passedOver);

  const listWith = (isOpen: boolean): ListLines => {
    const collector = createCollector();
    for (const { level, contacts, ...step } of levels) {
      const withoutTopic = step.passedOver.filter(({ reasons }) => reasons.aside === "topic");
      collector.addHead({
        kind: "responsibility",
        level,
        placeName: place.quarter?.town ?? place.name,
        count: contacts.length,
        withoutTopic: withoutTopic.map(({ position }) => position),
      });
      for (const contact of contacts) collector.addContact(contact.position, noteOf(index, contact));
    }
    collector.addHead({ kind: "nearby", count: nearby.length, radius });
    for (const { position, ...note } of nearby) collector.addContact(position, { reasons: null, ...note });
    if (associations.length > 0) collector.addHead({ kind: "associations", count: associations.length, isOpen });
    for (const contact of isOpen ? associations : []) {
      collector.addContact(contact.position, noteOf(index, contact));
    }
    if (end !== undefined) {
      collector.addHead({ kind: "coordinator" });
      collector.addContact(end.position, { ...noteOf(index, end), reasons: null });
    }
    for (const contact of passedOver) collector.addNote(contact.position, noteOf(index, contact));
    return collector.finish();
  };

  const responsible = chain.filter(({ level }) => level !== "clearing-point").flatMap(({ contacts }) => contacts);
  const matches = new Uint8Array(index.size);
  for (const { position } of [...responsible, ...nearby]) matches[position] = 1;
  const answers = findAnswers(index, place, wanted, { ...context, radiusKm: radius });
  const answer = answers[0]?.answer ?? null;
  return {
    place,
    isFromReader: place !== named,
    land: landOfArea(place.key),
    answers,
    list: listWith(false),
    wholeList: listWith(true),
    matches,
    first: answer?.insteadOf ?? answer?.position ?? -1,
    count: responsible.length + nearby.length,
    parts: { ...counts, associations: associations.length, near: nearby.length },
    responsibleCount: responsible.length,
    lacksTopic: responsible.length === 0 && passedOver.some(({ reasons }) => reasons.aside === "topic"),
    speakerCount: responsible.filter(
      ({ position, reasons }) => reasons.languages.length > 0 && !isOrganization(index, position),
    ).length,
    unlocatedCount: ranked.unlocatedCount,
    facets: countPlaceFacets(index, place, wanted, reach),
  };
};
