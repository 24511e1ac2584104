import { readPlainText } from "../../contract/text-units.ts";
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../contract/contact/contact-filter.ts";
import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import { LAND_CODES, LAND_KEYS } from "../../contract/lists/land.ts";
import type { Place } from "../../contract/place/gazetteer.ts";
import { findResponsible, type ResponsibilityStep } from "../../contract/place/find-responsible.ts";
import { SEARCHABLE_SIDES, type SearchableSide } from "../../contract/lists/side.ts";
import { type Topic, TOPICS } from "../../contract/lists/topic.ts";
import { missingTopics } from "../../mocks/sample/missing-topics.ts";
import { readBuiltGazetteer, readSampleDirectory, SAMPLE_DAY } from "./sample-directory.ts";

const gazetteer = readBuiltGazetteer();
const municipalities = gazetteer.keys.map((_, position) => gazetteer.municipalityAt(position));
/** One municipality of every Kreis: whom the others of the Kreis have besides these is nearer than the Land. */
const places: readonly Place[] = [...Map.groupBy(municipalities, ({ key }) => key.slice(0, 5)).values()].flatMap(
  ([first]) => first ?? [],
);

type Question = { readonly side: SearchableSide; readonly topic: Topic };

const ask = (index: ContactIndex, place: Place, { side, topic }: Question): ResponsibilityStep[] =>
  findResponsible(index, place, { ...NO_FILTER, side, topics: [topic] }, { today: SAMPLE_DAY, read: readPlainText });

const isActive = (step: ResponsibilityStep): boolean => step.contacts.some(({ reasons }) => reasons.state === "active");

describe.each([500, 3_000])("in a sample of %i", async (count) => {
  const { index } = await readSampleDirectory(count);
  const isAnsweredByLand = (place: Place, question: Question): boolean =>
    ask(index, place, question).some((step) => step.level === "land" && isActive(step));

  describe.each(SEARCHABLE_SIDES)("the side %s", (side) => {
    it.each(LAND_CODES)("has somebody active in %s for every topic, wherever one asks from", (code) => {
      const ofLand = places.filter(({ key }) => key.startsWith(LAND_KEYS[code]));
      expect(ofLand.length).toBeGreaterThan(0);
      const missing = side === "muslim-organization" ? (missingTopics[code] ?? []) : [];
      const expected = TOPICS.filter((topic) => !missing.includes(topic));
      const unanswered = ofLand.flatMap((place) =>
        expected.filter((topic) => !isAnsweredByLand(place, { side, topic })).map((topic) => `${place.key} ${topic}`),
      );
      expect(unanswered).toEqual([]);
    });
  });
});

describe("the police nearer than the Land", async () => {
  const { index } = await readSampleDirectory();
  const isAnsweredNearby = (place: Place, topic: Topic): boolean =>
    ask(index, place, { side: "security-authority", topic }).some(
      (step) => (step.level === "local" || step.level === "district") && isActive(step),
    );

  it.each<Topic>([
    "mosque-protection",
    "anti-muslim-hate",
    "prayer-and-feasts",
    "mosque-visits",
    "threats",
    "rights",
    "funerals",
    "assemblies",
    "youth",
    "sport",
  ])("has somebody for %s in most Kreise", (topic) => {
    const answered = places.filter((place) => isAnsweredNearby(place, topic));
    expect(answered.length / places.length).toBeGreaterThan(0.5);
  });
});
