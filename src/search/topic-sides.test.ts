import { describe, expect, test } from "vitest";
import type { SearchableSide } from "../../contract/lists/side.ts";
import { TOPICS, type Topic } from "../../contract/lists/topic.ts";
import { termsByLanguage } from "../../contract/names/terms-by-language.ts";
import { sideOf } from "../../contract/words/settle-parts.ts";
import { topicWords } from "../../contract/words/topic-words.ts";
import { understand } from "../../contract/words/understand.ts";
import { splitPhrases } from "../../contract/words/word-table.ts";
import { readPlacesByLanguage } from "../../tests/places-by-language.ts";

const { de: places = null } = await readPlacesByLanguage();

/** Who is sought for a topic, before it and behind it, in the four languages. */
const ASKED: Readonly<Record<SearchableSide, Readonly<Record<"latin" | "arabic", readonly string[]>>>> = {
  "security-authority": {
    latin: [
      "… Polizei",
      "Polizei für …",
      "Polizei Bottrop …",
      "… için polis",
      "Neukölln … polis",
      "polis … için",
      "police for … in Bottrop",
    ],
    arabic: ["… شرطة", "شرطة …", "الشرطة من أجل …", "شرطة ل…", "بوتروب … الشرطة"],
  },
  "muslim-organization": {
    latin: ["… Moscheegemeinde", "Moscheegemeinde für …", "… için cami derneği", "mosque association for … in Bottrop"],
    arabic: ["جمعية مسجد …", "… جمعية مسجد"],
  },
};

/** Of one word, and with "police" before it another topic: police violence. */
const OTHERWISE_READ: ReadonlySet<string> = new Set(["police for violence in Bottrop"]);

const listPhrases = (topic: Topic): readonly string[] => [
  ...new Set([
    ...splitPhrases(topicWords[topic]),
    ...Object.values(termsByLanguage).flatMap(({ topics }) => splitPhrases(topics[topic])),
  ]),
];

const understandSides = (phrase: string) => {
  const { parts, problems } = understand(phrase, places);
  return {
    topics: parts.flatMap((part) => (part.kind === "topic" ? [part.value] : [])),
    sides: [...new Set(parts.flatMap((part) => (part.kind === "side" ? [part.value] : (sideOf(part) ?? []))))],
    problems: problems.map(({ kind }) => kind),
  };
};

describe.each(Object.keys(ASKED) as SearchableSide[])("beside a word for %s", (side) => {
  test.each(TOPICS)("whatever %s is called, its words name no other side", (topic) => {
    for (const named of listPhrases(topic)) {
      const script = /\p{Script=Arabic}/u.test(named) ? "arabic" : "latin";
      for (const asked of ASKED[side][script]) {
        const phrase = asked.replace("…", named);
        if (OTHERWISE_READ.has(phrase)) continue;
        const { topics, sides, problems } = understandSides(phrase);
        expect({ sides, problems, hasTopic: topics.includes(topic) }, phrase).toEqual({
          sides: [side],
          problems: [],
          hasTopic: true,
        });
      }
    }
  });
});
