import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod/mini";
import { expertSchema } from "../../../contract/entries/expert.ts";
import { readEntries } from "./read-entries.ts";

const rowSchema = z.object({ id: z.string(), size: z.optional(z.int()) });
const read = readEntries(rowSchema);

describe("the entries of a list's answer", () => {
  it("are read in their order", () => {
    expect(read({ total: 2, entries: [{ id: "b" }, { id: "a", size: 1 }] })).toEqual({
      entries: [{ id: "b" }, { id: "a", size: 1 }],
      unreadable: 0,
    });
  });

  it("may be none", () => {
    expect(read({ total: 0, entries: [] })).toEqual({ entries: [], unreadable: 0 });
  });

  it("cost one entry where one is broken", () => {
    expect(read({ entries: [{ id: "a" }, null, { id: 1 }, { id: "b", size: 0.5 }, "c", [], { id: "d" }] })).toEqual({
      entries: [{ id: "a" }, { id: "d" }],
      unreadable: 5,
    });
  });

  it("lose what the form does not know", () => {
    expect(read({ entries: [{ id: "a", secret: "x" }], others: 1 }).entries).toEqual([{ id: "a" }]);
  });

  it.each([null, undefined, "", 0, [], [{ id: "a" }], {}, { entries: null }, { entries: { 0: { id: "a" } } }])(
    "are not there in %j, which is an error",
    (body) => {
      expect(() => read(body)).toThrow(z.core.$ZodError);
    },
  );

  it("are each either read or counted, whatever they are", () => {
    const entry = fc.oneof(
      fc.jsonValue(),
      fc.record({ id: fc.oneof(fc.string(), fc.jsonValue()), size: fc.oneof(fc.integer(), fc.jsonValue()) }),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
        const { entries: readable, unreadable } = read({ entries });
        expect(readable.length + unreadable).toBe(entries.length);
        expect(readable.every((row) => rowSchema.safeParse(row).success)).toBe(true);
        expect(readEntries(expertSchema)({ entries }).unreadable).toBe(entries.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
