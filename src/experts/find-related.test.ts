import { expect, it } from "vitest";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { Expert } from "../../contract/entries/expert.ts";
import { findRelated } from "./find-related.ts";

const expert = (id: string, changes: Partial<Expert> = {}): Expert => ({
  id: id as EntryId,
  field: { de: id },
  side: "independent",
  topics: ["threats"],
  languages: ["de"],
  formats: ["talk"],
  lands: ["DE-NW"],
  attendance: ["on-site"],
  profile: { de: "" },
  ...changes,
});

const idsOf = (experts: readonly Expert[]): string[] => experts.map(({ id }) => id);

it("those with most topics in common come first, then those with most Länder, then as listed", () => {
  const own = expert("own", { topics: ["threats", "youth"], lands: ["DE-NW", "DE-HE"] });
  const others = [
    expert("one-topic"),
    expert("one-topic-two-lands", { lands: ["DE-HE", "DE-NW"] }),
    expert("both-topics", { topics: ["youth", "sport", "threats"] }),
    expert("one-topic-again", { topics: ["youth"] }),
  ];
  expect(idsOf(findRelated(own, [own, ...others]))).toEqual([
    "both-topics",
    "one-topic-two-lands",
    "one-topic",
    "one-topic-again",
  ]);
});

it("an expert is not related to itself, nor to others on nothing in common or nowhere near", () => {
  const own = expert("own");
  const others = [expert("sport", { topics: ["sport"] }), expert("far", { lands: ["DE-BY"] })];
  expect(findRelated(own, [own, ...others])).toEqual([]);
});

it("no more than four are named", () => {
  const others = Array.from({ length: 9 }, (_, nth) => expert(`expert-${nth}`));
  expect(idsOf(findRelated(expert("own"), others))).toEqual(["expert-0", "expert-1", "expert-2", "expert-3"]);
});
