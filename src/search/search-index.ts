import { onceFor } from "../../contract/once-for.ts";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import type { Gazetteer } from "../../contract/place/gazetteer.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { isOnRequest, ROLES, ROLES_ON_REQUEST } from "../../contract/lists/role.ts";
import type { Terms } from "../../contract/names/terms.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { type AreaNames, createAreaNames } from "./area-names.ts";
import { countTowns, namesOfDistrict, namesOfTown, weighTowns } from "./place-names.ts";
import { readPeopleList } from "./read-people.ts";
import type { Suggestion } from "./suggestion.ts";
import { kindWords, landWords, roleNames, roleWords, topicWords } from "./synonyms.ts";
import { createWordIndex, type WordIndex } from "./word-index.ts";

/**
 * Suggestions with the names that lead to them, and the words of these names. `weights`: which of two equal fits comes
 * first, the larger. Words beyond the suggestions lead nowhere, but are known: nobody who typed one made a mistake.
 */
export type SearchPart = {
  readonly suggestions: readonly Suggestion[];
  readonly names: readonly (readonly string[])[];
  readonly weights: readonly number[];
  readonly words: WordIndex;
};

/** What there is to suggest; each part stands as soon as its data are there, `areaNames` with the gazetteer. */
export type SearchIndex = {
  readonly parts: readonly SearchPart[];
  readonly gazetteer: Gazetteer | null;
  readonly areaNames: AreaNames;
};

type Source = { readonly suggestion: Suggestion; readonly names: readonly string[]; readonly weight: number };

const toPart = (sources: readonly Source[], otherWords: readonly string[] = []): SearchPart => {
  const names = sources.map((source) => source.names);
  return {
    suggestions: sources.map(({ suggestion }) => suggestion),
    names,
    weights: sources.map(({ weight }) => weight),
    words: createWordIndex([...names, otherWords]),
  };
};

const withoutDetail = { detail: null, land: null } as const;
const listTerms = (terms: readonly Terms[]): Source[] => {
  const [own] = terms;
  if (own === undefined) return [];
  const lands = LAND_CODES.map((key): Source => ({
    suggestion: { kind: "land", key, label: own.lands[key], ...withoutDetail },
    names: terms.flatMap((each) => [each.lands[key], ...each.landSynonyms[key]]).concat(landWords[key] ?? []),
    weight: 0,
  }));
  // Among equals the order of the closed lists decides: what is asked for most stands first.
  const topics = TOPICS.map((key, position): Source => ({
    suggestion: { kind: "topic", key, label: own.topics[key], ...withoutDetail },
    names: [...terms.map((each) => each.topics[key]), ...(topicWords[key] ?? [])],
    weight: -position,
  }));
  // A role that is shown on request only is not suggested: whoever wants it types its name and finds it.
  const roles = ROLES.filter((key) => !isOnRequest(key)).map((key, position): Source => ({
    suggestion: { kind: "role", key, label: own.roles[key], ...withoutDetail },
    names: [
      ...terms.flatMap((each) => [each.roles[key], ...(each.roleSynonyms[key] ?? [])]),
      ...(roleWords[key] ?? []),
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
  ...kindWords,
  ...terms.flatMap(({ sides, kinds, roles, languages }) => [
    ...Object.values(sides),
    ...Object.values(kinds),
    ...Object.values(languages),
    ...ROLES_ON_REQUEST.map((role) => roles[role]),
  ]),
];

const listTowns = (gazetteer: Gazetteer): Source[] => {
  const sameName = new Map<string, number>();
  for (const name of gazetteer.names) sameName.set(name, (sameName.get(name) ?? 0) + 1);
  const weights = weighTowns(gazetteer);
  return gazetteer.names.map((label, position) => {
    const { key, districtName } = gazetteer.municipalityAt(position);
    const detail = (sameName.get(label) ?? 0) > 1 && districtName !== label ? districtName : null;
    return {
      suggestion: { kind: "place", key, label, detail, land: null },
      names: namesOfTown(key, label),
      weight: weights[position] ?? 0,
    };
  });
};

/** The Kreise with several municipalities: of the others the town is suggested. */
const listDistricts = (gazetteer: Gazetteer): Source[] =>
  [...countTowns(gazetteer)].flatMap(([key, towns]): Source[] => {
    const label = gazetteer.findDistrictName(key);
    if (label === undefined || towns === 1) return [];
    return [{ suggestion: { kind: "place", key, label, ...withoutDetail }, names: namesOfDistrict(label), weight: 0 }];
  });

const listOrganizations = ({ ids, names }: ContactIndex): Source[] => {
  const seen = new Set<string>();
  return ids.flatMap((key, position): Source[] => {
    const label = names[position] ?? "";
    if (seen.has(label)) return [];
    seen.add(label);
    return [{ suggestion: { kind: "organization", key, label, ...withoutDetail }, names: [label], weight: 0 }];
  });
};

const termsPart = onceFor((terms: readonly Terms[]) => toPart(listTerms(terms), listOtherWords(terms)));
const placesPart = onceFor((gazetteer: Gazetteer) => toPart([...listTowns(gazetteer), ...listDistricts(gazetteer)]));
const areaNamesOf = onceFor((terms: readonly Terms[]) =>
  onceFor((gazetteer: Gazetteer) => createAreaNames(terms, gazetteer)),
);
const organizationsPart = onceFor((contacts: ContactIndex) => toPart(listOrganizations(contacts)));

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
      ...(gazetteer === null ? [] : [placesPart(gazetteer)]),
      termsPart(terms),
      ...(contacts === null ? [] : [organizationsPart(contacts)]),
    ],
    gazetteer,
    areaNames: gazetteer === null ? NO_AREA_NAMES : areaNamesOf(terms)(gazetteer),
  };
};
