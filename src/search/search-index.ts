import { onceInSteps, runWithRoom } from "../../contract/in-steps.ts";
import { onceFor } from "../../contract/once-for.ts";
import { type ContactIndex, landAt, sideAt } from "../../contract/contact/contact-index.ts";
import type { Gazetteer } from "../../contract/place/gazetteer.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { isOnRequest, type Role, ROLES, ROLES_ON_REQUEST } from "../../contract/lists/role.ts";
import type { Terms } from "../../contract/names/terms.ts";
import { type Topic, TOPICS } from "../../contract/lists/topic.ts";
import { type AreaNames, areaNamesOf } from "./places/area-names.ts";
import { placeParts } from "./places/place-index.ts";
import { makePart, type SearchPart, type Source, toPart } from "./search-part.ts";
import { readPeopleList } from "../../contract/words/read-people.ts";
import { everydayWords } from "../../contract/words/everyday-words.ts";
import { landWords } from "../../contract/words/land-words.ts";
import { organizationWords } from "../../contract/words/organization-words.ts";
import { landAbbreviations } from "../../contract/names/land-abbreviations.ts";
import { roleNames } from "../../contract/names/role-names.ts";
import { roleWords } from "../../contract/words/role-words.ts";
import { sideWords } from "../../contract/words/side-words.ts";
import { topicWords } from "../../contract/words/topic-words.ts";
import { splitPhrases } from "../../contract/words/word-table.ts";

/** What there is to suggest; each part stands as soon as its data are there, `areaNames` with the gazetteer. */
export type SearchIndex = {
  readonly parts: readonly SearchPart[];
  readonly gazetteer: Gazetteer | null;
  readonly areaNames: AreaNames;
};

/** Whoever types no more than the name of a side is offered what it is mostly asked for. */
const POLICE_ROLES: ReadonlySet<Role> = new Set(["liaison-officer", "contact-for-muslims"]);
const POLICE_WORDS = splitPhrases(sideWords["security-authority"]);
const MOSQUE_TOPICS: ReadonlySet<Topic> = new Set(["mosque-protection", "mosque-visits"]);
const MOSQUE_WORDS = splitPhrases(sideWords["muslim-organization"]);

const withoutDetail = { detail: null, land: null } as const;
const listTerms = (terms: readonly Terms[]): Source[] => {
  const [own] = terms;
  if (own === undefined) return [];
  const lands = LAND_CODES.map((key): Source => ({
    suggestion: { kind: "land", key, label: own.lands[key], ...withoutDetail },
    names: [...terms.map((each) => each.lands[key]), ...landAbbreviations[key], ...landWords[key]],
    weight: 0,
  }));
  // Among equals the order of the closed lists decides: what is asked for most stands first.
  const topics = TOPICS.map((key, position): Source => ({
    suggestion: { kind: "topic", key, label: own.topics[key], ...withoutDetail },
    names: [
      ...terms.map((each) => each.topics[key]),
      ...splitPhrases(topicWords[key]),
      ...(MOSQUE_TOPICS.has(key) ? MOSQUE_WORDS : []),
    ],
    weight: -position,
  }));
  // A role that is shown on request only is not suggested: whoever wants it types its name and finds it.
  const roles = ROLES.filter((key) => !isOnRequest(key)).map((key, position): Source => ({
    suggestion: { kind: "role", key, label: own.roles[key], ...withoutDetail },
    names: [
      ...terms.map((each) => each.roles[key]),
      ...roleNames.flatMap(({ role, names }) => (role === key ? names : [])),
      ...splitPhrases(roleWords[key]),
      ...(POLICE_ROLES.has(key) ? POLICE_WORDS : []),
    ],
    weight: -position,
  }));
  const named = roleNames.flatMap(({ role, land, names }) =>
    names.map((label): Source => ({
      suggestion: { kind: "role", key: role, label: own.roles[role], detail: label, land },
      names: [label],
      weight: 1,
    })),
  );
  return [...lands, ...topics, ...named, ...roles];
};

/** What no suggestion leads to, but nobody mistyped: kinds of organisations, roles shown on request, and languages. */
const listOtherWords = (terms: readonly Terms[]): string[] => [
  ...Object.values(organizationWords).flatMap(splitPhrases),
  ...terms.flatMap(({ sides, kinds, roles, languages }) => [
    ...Object.values(sides),
    ...Object.values(kinds),
    ...Object.values(languages),
    ...ROLES_ON_REQUEST.map((role) => roles[role]),
  ]),
];

const listOrganizations = (index: ContactIndex): Source[] => {
  const { ids, names } = index;
  const seen = new Set<string>();
  return ids.flatMap((key, position): Source[] => {
    const label = names[position] ?? "";
    if (seen.has(label)) return [];
    seen.add(label);
    const side = SEARCHABLE_SIDES.find((known) => known === sideAt(index, position)) ?? null;
    const land = landAt(index, position);
    return [{ suggestion: { kind: "organization", key, label, detail: null, land, side }, names: [label], weight: 0 }];
  });
};

const termsPart = onceFor((terms: readonly Terms[]) => toPart(listTerms(terms), listOtherWords(terms)));
/** Whoever types one of them made no mistake, and nothing is suggested for it. */
const everydayPart = onceFor((words: readonly string[]) => toPart([], words));
const EVERYDAY = [everydayWords];
const organizationsPart = onceInSteps(function* makeOrganizations(contacts: ContactIndex) {
  const sources = listOrganizations(contacts);
  yield;
  return yield* makePart(sources);
});

type Sources = {
  /** The interface's language first; all of them lead to the same suggestions. */
  readonly terms: readonly Terms[];
  readonly contacts: ContactIndex | null;
  readonly gazetteer: Gazetteer | null;
};

const NO_AREA_NAMES: AreaNames = new Map();

/** The index over what has arrived so far. */
export const createSearchIndex = ({ terms, contacts, gazetteer }: Sources): SearchIndex => {
  readPeopleList();
  return {
    parts: [
      ...(gazetteer === null ? [] : placeParts(gazetteer)),
      termsPart(terms),
      everydayPart(EVERYDAY),
      ...(contacts === null ? [] : [organizationsPart(contacts).finish()]),
    ],
    gazetteer,
    areaNames: gazetteer === null ? NO_AREA_NAMES : areaNamesOf(gazetteer),
  };
};

function* prepareInSteps({ terms, contacts }: Omit<Sources, "gazetteer">): Generator<void, void, void> {
  yield;
  readPeopleList();
  yield;
  termsPart(terms);
  yield;
  everydayPart(EVERYDAY);
  yield;
  if (contacts !== null) while (!organizationsPart(contacts).step()) yield;
}

/** Makes beforehand, with room between the steps, what the index over these sources would make at once. */
export const prepareSearch = (sources: Omit<Sources, "gazetteer">): Promise<void> =>
  runWithRoom(prepareInSteps(sources));
