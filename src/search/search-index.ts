import type { ContactIndex } from "../../contract/contact-index.ts";
import type { Gazetteer } from "../../contract/gazetteer.ts";
import { LAND_CODES } from "../../contract/land.ts";
import { ROLES, ROLES_ON_REQUEST } from "../../contract/role.ts";
import type { Terms } from "../../contract/terms/terms.ts";
import { TOPICS } from "../../contract/topic.ts";
import type { Suggestion } from "./suggestion.ts";
import { roleNames, roleWords, topicWords, townNames } from "./synonyms.ts";
import { createWordIndex, type WordIndex } from "./word-index.ts";

/** Suggestions with the words that lead to them. `weight`: which of two equal fits comes first, the larger. */
export type SearchPart = {
  readonly suggestions: readonly Suggestion[];
  readonly weights: readonly number[];
  readonly words: WordIndex;
};

/** What there is to suggest; each part stands as soon as its data are there. */
export type SearchIndex = { readonly parts: readonly SearchPart[]; readonly gazetteer: Gazetteer | null };

type Source = { readonly suggestion: Suggestion; readonly names: readonly string[]; readonly weight: number };

const toPart = (sources: readonly Source[]): SearchPart => ({
  suggestions: sources.map(({ suggestion }) => suggestion),
  weights: sources.map(({ weight }) => weight),
  words: createWordIndex(sources.map(({ names }) => names)),
});

/** Made once for each object it is made from: a part is not made anew because another has arrived. */
const onceFor = <Key extends object>(make: (key: Key) => SearchPart): ((key: Key) => SearchPart) => {
  const made = new WeakMap<Key, SearchPart>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const part = make(key);
    made.set(key, part);
    return part;
  };
};

const withoutDetail = { detail: null, land: null } as const;
const onRequest: readonly string[] = ROLES_ON_REQUEST;

const listTerms = (terms: readonly Terms[]): Source[] => {
  const [own] = terms;
  if (own === undefined) return [];
  const lands = LAND_CODES.map((key): Source => ({
    suggestion: { kind: "land", key, label: own.lands[key], ...withoutDetail },
    names: terms.flatMap((each) => [each.lands[key], ...each.landSynonyms[key]]),
    weight: 0,
  }));
  const topics = TOPICS.map((key): Source => ({
    suggestion: { kind: "topic", key, label: own.topics[key], ...withoutDetail },
    names: [...terms.map((each) => each.topics[key]), ...(topicWords[key] ?? [])],
    weight: 0,
  }));
  // A role that is shown on request only is not suggested: whoever wants it types its name and finds it.
  const roles = ROLES.filter((key) => !onRequest.includes(key)).map((key): Source => ({
    suggestion: { kind: "role", key, label: own.roles[key], ...withoutDetail },
    names: [
      ...terms.flatMap((each) => [each.roles[key], ...(each.roleSynonyms[key] ?? [])]),
      ...(roleWords[key] ?? []),
    ],
    weight: 0,
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

const listPlaces = (gazetteer: Gazetteer): Source[] => {
  const postcodesOf = new Map<string, number>();
  const sameName = new Map<string, number>();
  for (const name of gazetteer.names) sameName.set(name, (sameName.get(name) ?? 0) + 1);
  for (const postcode of gazetteer.postcodes) {
    for (const { key } of gazetteer.findByPostcode(postcode)) postcodesOf.set(key, (postcodesOf.get(key) ?? 0) + 1);
  }
  return gazetteer.names.map((label, position) => {
    const { key, districtName } = gazetteer.municipalityAt(position);
    const detail = (sameName.get(label) ?? 0) > 1 && districtName !== label ? districtName : null;
    return {
      suggestion: { kind: "place", key, label, detail, land: null },
      names: [label, ...(townNames[key] ?? [])],
      // The file has no populations: the more postcodes, the larger the place.
      weight: postcodesOf.get(key) ?? 0,
    };
  });
};

const listOrganizations = ({ ids, names }: ContactIndex): Source[] => {
  const seen = new Set<string>();
  return ids.flatMap((key, position): Source[] => {
    const label = names[position] ?? "";
    if (seen.has(label)) return [];
    seen.add(label);
    return [{ suggestion: { kind: "organization", key, label, ...withoutDetail }, names: [label], weight: 0 }];
  });
};

const termsPart = onceFor((terms: readonly Terms[]) => toPart(listTerms(terms)));
const placesPart = onceFor((gazetteer: Gazetteer) => toPart(listPlaces(gazetteer)));
const organizationsPart = onceFor((contacts: ContactIndex) => toPart(listOrganizations(contacts)));

type Sources = {
  /** The interface's language first; all of them lead to the same suggestions. */
  readonly terms: readonly Terms[];
  readonly contacts: ContactIndex | null;
  readonly gazetteer: Gazetteer | null;
};

/** The index over what has arrived so far. */
export const createSearchIndex = ({ terms, contacts, gazetteer }: Sources): SearchIndex => ({
  parts: [
    ...(gazetteer === null ? [] : [placesPart(gazetteer)]),
    termsPart(terms),
    ...(contacts === null ? [] : [organizationsPart(contacts)]),
  ],
  gazetteer,
});
