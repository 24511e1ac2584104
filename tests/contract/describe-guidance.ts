import { describe, expect, it } from "vitest";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import { entryListSchema } from "../../contract/entries/entry-lists.ts";
import { type Guidance, guidanceSchema } from "../../contract/entries/guidance.ts";
import type { TestedApi } from "./backend-host.ts";
import { readJson, readProblem } from "./read-answer.ts";

const path = (id: string, title: string, topics: Guidance["topics"]): Guidance => ({
  id: id as EntryId,
  title: { de: title },
  summary: { de: "Was jetzt zu tun ist." },
  isUrgent: true,
  topics,
  side: "security-authority",
  steps: [{ title: { de: "Ruhe bewahren" }, text: { de: "Tief durchatmen." } }],
  avoid: [{ de: "Nichts wegwerfen." }],
  numbers: [{ number: "110", label: { de: "Notruf" } }],
  materials: [],
});

const letter = path("threat-letter", "Drohbrief", ["threats", "mosque-protection"]);
const parking = path("friday-parking", "Parken am Freitag", ["prayer-and-feasts"]);

export const describeGuidance = ({ send, use }: TestedApi): void => {
  const readIds = async (query: string): Promise<string[]> => {
    await use({ entries: createMemoryEntryStore({ guidance: [letter, parking] }) });
    const response = await send(`/api/v1/guidance${query}`);
    expect(response.status).toBe(200);
    const { total, entries } = await readJson(response, entryListSchema(guidanceSchema));
    expect(total).toBe(entries.length);
    return entries.map((entry) => (entry as Guidance).id);
  };

  describe("what to do now", () => {
    it.each([
      ["", ["threat-letter", "friday-parking"]],
      ["?topic=mosque-protection", ["threat-letter"]],
      ["?topic=threats&topic=prayer-and-feasts", ["threat-letter", "friday-parking"]],
      ["?q=drohbr", ["threat-letter"]],
      ["?topic=sport", []],
    ])("lists the paths that match %s, in the order of the store", async (query, expected) => {
      expect(await readIds(query)).toEqual(expected);
    });

    it("answers one path whole, by its id", async () => {
      await use({ entries: createMemoryEntryStore({ guidance: [letter] }) });
      expect(await readJson(await send("/api/v1/guidance/threat-letter"), guidanceSchema)).toEqual(letter);
      await readProblem(await send("/api/v1/guidance/friday-parking"), "entry-not-found");
    });
  });
};
