import { array, assert, asyncProperty, constantFrom, nat, oneof, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { filterEntries } from "../../contract/entries/filter-entries.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import { contactListSchema } from "../../contract/contact/contact-list.ts";
import { entryLists } from "../../contract/entries/entry-lists.ts";
import { foldQuery, foldText } from "../../contract/fold-text.ts";
import { languagesAt } from "../../contract/contact/contact-index.ts";
import { readPlainText } from "../../contract/text-units.ts";
import { readWords } from "../../contract/words/read-words.ts";
import { matchText } from "../../contract/contact/match-text.ts";
import { PEOPLE_WORDS, splitPeopleWords } from "../../contract/words/people-words.ts";
import { arabicTerms } from "../../contract/names/ar.ts";
import { germanTerms } from "../../contract/names/de.ts";
import { englishTerms } from "../../contract/names/en.ts";
import { turkishTerms } from "../../contract/names/tr.ts";
import { editsBetween, editsToBeginning } from "../../contract/words/edit-distance.ts";
import { createSearchIndex, type SearchIndex } from "../../src/search/search-index.ts";
import { suggest } from "../../src/search/suggest.ts";
import { indexContacts, makeContact } from "./make-contact.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";
import { readBuiltGazetteer, readSampleDirectory } from "./sample-directory.ts";
import { sampleEntries } from "./sample-entries.ts";

/** An entry of the closed list. `words`: its words, folded. */
type People = { readonly labels: readonly string[]; readonly words: readonly string[] };

const peoples = PEOPLE_WORDS.map((entry): People => {
  const labels = splitPeopleWords(entry);
  return { labels, words: [...new Set(labels.flatMap(foldText))] };
});
const own = (people: number): People => peoples[people] ?? { labels: [], words: [] };

const withoutArticle = (word: string): string => word.replace(/^ال(?=\p{L}{3})/u, "");

/** What was typed, without the article and without the ending that makes an Arabic adjective feminine. */
const spellingsOf = (typed: string): readonly string[] =>
  [typed, withoutArticle(typed)].flatMap((word) => [word, word.replace(/(?<=ي)ه$/u, "")]);

/** Whether one of the words begins with what was typed: it is found as it stands, not by tolerance. */
const isBegun = (words: readonly string[], typed: string): boolean =>
  spellingsOf(typed).some((spelling) => words.some((word) => word.startsWith(spelling)));

/** The typing tolerance forgives no more edits. */
const MOST_FORGIVEN = 2;

/** The edits from one word to another, or more than are forgiven. */
const countEdits = (one: string, other: string): number => {
  const edits = editsBetween(one, other, MOST_FORGIVEN);
  return edits < 0 ? MOST_FORGIVEN + 1 : edits;
};

const LATIN = "abcdefghijklmnopqrstuvwxyz".split("");
const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء".split("");
const alphabetOf = (word: string): readonly string[] => (/[a-z]/.test(word) ? LATIN : ARABIC);

/** Every text that one edit makes of a word: a letter left out, two swapped, one replaced, one put in. */
const editOnce = (word: string): readonly string[] => {
  const edited = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    edited.add(before + after.slice(1));
    edited.add(before + (after[1] ?? "") + (after[0] ?? "") + after.slice(2));
    for (const letter of alphabetOf(word)) {
      edited.add(before + letter + after.slice(1));
      edited.add(before + letter + after);
    }
  }
  return [...edited];
};

/** A word of the list, and what it becomes by so many random edits. */
const editedWord = (edits: number) =>
  tuple(
    constantFrom(...peoples.flatMap(({ words }, people) => words.map((word) => ({ people, word })))),
    array(nat(), { minLength: edits, maxLength: edits }),
  ).map(([{ people, word }, picks]) => ({
    people,
    word,
    typed: picks.reduce((text, pick) => {
      const choices = editOnce(text);
      return choices[pick % choices.length] ?? text;
    }, word),
  }));

/** The contacts of all others, by those of their words that so many edits of this one come near. */
const listOthers = (people: number, word: string, edits: number): readonly Contact[] =>
  peoples.flatMap(({ words }, other) => {
    const near = words.filter(
      (known) => !own(people).words.includes(known) && editsToBeginning(word, known, edits + MOST_FORGIVEN) >= 0,
    );
    return other === people || near.length === 0
      ? []
      : [makeContact(`people${other}`, { organization: { name: near.join(" ") } })];
  });

const indexOf = (contacts: readonly Contact[]): SearchIndex =>
  createSearchIndex({ terms: [], contacts: indexContacts(contacts), gazetteer: null });

/** The contacts suggested that do not have what was typed, by their names. */
const suggestWrongly = (index: SearchIndex, typed: string): readonly string[] =>
  suggest(index, typed)
    .groups.flatMap(({ suggestions }) => suggestions.map(({ label }) => label))
    .filter((name) => !isBegun(foldText(name), typed));

describe("the closed list", () => {
  test("has single words, each once in its entry", () => {
    for (const label of PEOPLE_WORDS.flatMap(splitPeopleWords)) expect(foldQuery(label), label).toHaveLength(1);
  });

  test.each([germanTerms, englishTerms, turkishTerms, arabicTerms].map(({ languages }) => languages))(
    "has the languages contacts are spoken to in: $tr",
    (languages) => {
      const known = new Set(peoples.flatMap(({ words }) => words));
      for (const name of Object.values(languages)) {
        const words = foldText(name).map(withoutArticle);
        expect(
          words.some((word) => known.has(word) || known.has(word.replace(/ه$/, ""))),
          name,
        ).toBe(true);
      }
    },
  );
});

describe("no suggestion is another people's", () => {
  test("for a word, or what one edit makes of it", () => {
    const wrong: string[] = [];
    peoples.forEach(({ words }, people) => {
      for (const word of words) {
        const others = listOthers(people, word, 1);
        const index = indexOf(others);
        const known = others.flatMap(({ organization: { name } }) => foldText(name));
        // Beyond what is forgiven nothing can be taken for anything.
        const isNear = (typed: string) => known.some((other) => editsToBeginning(typed, other, MOST_FORGIVEN) >= 0);
        for (const typed of [word, ...editOnce(word)].filter(isNear)) {
          for (const name of suggestWrongly(index, typed)) wrong.push(`${typed} (${word}): ${name}`);
        }
      }
    });
    expect(wrong).toEqual([]);
  });

  test("for what two edits make of a word, unless the other's is nearer", () => {
    assert(
      property(editedWord(2), ({ people, word, typed }) => {
        const distance = Math.min(...own(people).words.map((mine) => countEdits(typed, mine)));
        const wrong = suggestWrongly(indexOf(listOthers(people, word, 2)), typed).filter((name) =>
          foldText(name).every((known) => {
            const edits = editsToBeginning(typed, known, MOST_FORGIVEN);
            return edits < 0 || edits >= distance;
          }),
        );
        expect(wrong, `${typed} (${word})`).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ["Kürkisch", ["Türkisch", "Kurdisch"]],
    ["Sirbisch", ["Serbisch", "Sorbisch"]],
    ["Irax", ["Irak", "Iran"]],
    ["تردي", ["كردي", "تركي"]],
  ])("and several that are equally near are asked about: %s", (typed, labels) => {
    for (const people of peoples.filter((each) => each.labels.some((label) => labels.includes(label)))) {
      const contact = makeContact("people", { organization: { name: people.labels.join(" ") } });
      const { groups, hint } = suggest(indexOf([contact]), `${typed} Verein`);
      expect(groups).toEqual([]);
      expect(hint).toEqual({
        kind: "several-words",
        choices: expect.arrayContaining(labels.map((label) => ({ label, text: `${label} Verein` }))),
      });
    }
  });
});

describe("what searches by the beginnings of words forgives nothing", () => {
  const everybody = peoples.map(({ labels }, people) =>
    makeContact(`people${people}`, { organization: { name: labels.join(" ") } }),
  );
  const folded = everybody.map(({ organization: { name } }) => ({ name, words: foldText(name) }));
  const namesBegun = (typed: string): readonly string[] =>
    folded.flatMap(({ name, words }) => (words.some((word) => word.startsWith(typed)) ? name : []));
  /** What begins a word that all of them have, such as their town, finds all of them. */
  const expectBegun = (found: readonly string[], typed: string): void => {
    if (found.length < everybody.length) expect(found.toSorted(), typed).toEqual(namesBegun(typed).toSorted());
  };
  const anyTyped = oneof(editedWord(0), editedWord(1), editedWord(2)).map(({ typed }) => typed);

  test("the text filter of the directory", () => {
    const index = indexContacts(everybody);
    const find = (typed: string) => {
      const hits = matchText(index, typed, readPlainText);
      return index.names.filter((_, position) => hits === null || hits[position] === 1);
    };
    for (const typed of peoples.flatMap(({ words }) => words)) expectBegun(find(typed), typed);
    assert(
      property(anyTyped, (typed) => {
        expectBegun(find(typed), typed);
      }),
      { numRuns: 2_000 },
    );
  });

  test("the text filter of the other lists", () => {
    const { projects, experts, events, materials, guidance } = sampleEntries;
    const named = <Entry>(entries: readonly Entry[], name: (title: { de: string }) => Partial<Entry>): Entry[] =>
      everybody.map(({ organization }) => ({ ...entries[0]!, ...name({ de: organization.name }) }));
    const filterAll = (typed: string): readonly (readonly string[])[] => {
      const filter = { chosen: {}, text: typed };
      return [
        filterEntries(entryLists.projects.filterRules, lists.projects, filter, SAMPLE_NOW).entries.map(
          ({ title }) => title.de,
        ),
        filterEntries(entryLists.experts.filterRules, lists.experts, filter, SAMPLE_NOW).entries.map(
          ({ field }) => field.de,
        ),
        filterEntries(entryLists.events.filterRules, lists.events, filter, SAMPLE_NOW).entries.map(
          ({ summary }) => summary.de,
        ),
        filterEntries(entryLists.materials.filterRules, lists.materials, filter, SAMPLE_NOW).entries.map(
          ({ title }) => title.de,
        ),
        filterEntries(entryLists.guidance.filterRules, lists.guidance, filter, SAMPLE_NOW).entries.map(
          ({ title }) => title.de,
        ),
      ];
    };
    const lists = {
      projects: named(projects, (title) => ({ title })),
      experts: named(experts, (field) => ({ field })),
      events: named(events, (summary) => ({ summary })),
      materials: named(materials, (title) => ({ title })),
      guidance: named(guidance, (title) => ({ title })),
    };
    assert(
      property(anyTyped, (typed) => {
        for (const titles of filterAll(typed)) expectBegun(titles, typed);
      }),
      { numRuns: 500 },
    );
  });

  test("the backend's q", async () => {
    const stored = everybody.flatMap(({ id, organization }) =>
      sampleContacts.slice(0, 1).map((contact) => ({ ...contact, id, organization })),
    );
    const { fetch } = createBackend({ store: createMemoryStore(stored), now: () => SAMPLE_NOW });
    await assert(
      asyncProperty(anyTyped, async (typed) => {
        const query = new URLSearchParams({ q: typed, limit: "200" });
        const response = await fetch(new Request(`http://localhost/api/v1/contacts?${query}`));
        const { contacts } = contactListSchema.parse(await response.json());
        expectBegun(
          contacts.map(({ organization }) => organization.name),
          typed,
        );
      }),
      { numRuns: 300 },
    );
  });
});

test("of the sample, Türkisch finds who is called so or speaks it, and suggests no Kurdish association", async () => {
  const { index } = await readSampleDirectory();
  const terms = [germanTerms];
  const whole = createSearchIndex({ terms, contacts: index, gazetteer: readBuiltGazetteer() });
  const kurdish = index.names.filter((name) => /kurd/i.test(name));
  expect(kurdish.length).toBeGreaterThan(0);
  for (const typed of ["Türkisch", "türkisch", "Turkisch", "Türkischer", "Türkich", "Turkish", "Türkçe"]) {
    const labels = suggest(whole, typed).groups.flatMap(({ suggestions }) => suggestions.map(({ label }) => label));
    expect(
      labels.filter((label) => kurdish.includes(label)),
      typed,
    ).toEqual([]);
    const hits = matchText(index, typed, readWords);
    expect(
      index.names.filter(
        (name, position) =>
          hits?.[position] === 1 && !/t(ü|u)rk/i.test(name) && !languagesAt(index, position).includes("tr"),
      ),
      typed,
    ).toEqual([]);
  }
});
