import * as fc from "fast-check";
import { expect, it } from "vitest";
import { findFaults, fromPointer, toPointer } from "./body-fault.ts";
import { enquirySubmissionSchema } from "./enquiry.ts";

const question = {
  kind: "question",
  side: "public",
  language: "de",
  consentVersion: "2026-11",
  elapsedMs: 9_000,
  text: "Wer ist in Bottrop zuständig?",
};

const faultsOf = (body: unknown): string[] => {
  const read = enquirySubmissionSchema.safeParse(body);
  return read.success
    ? []
    : findFaults(body, read.error.issues).map(({ path, fault }) => `${toPointer(path)} ${fault}`);
};

it.each([
  [question, []],
  [{ ...question, text: undefined }, ["#/text missing"]],
  [{ ...question, text: "  kurz   " }, ["#/text too-short"]],
  [{ ...question, text: "x".repeat(4_001) }, ["#/text too-long"]],
  [{ ...question, text: 7 }, ["#/text malformed"]],
  [{ ...question, side: "both" }, ["#/side malformed"]],
  [{ ...question, kind: "report" }, ["#/kind malformed"]],
  [{ ...question, kind: undefined }, ["#/kind missing"]],
  [{ ...question, elapsedMs: -1 }, ["#/elapsedMs malformed"]],
  [{ ...question, replyAddress: "nobody" }, ["#/replyAddress malformed"]],
  [{ ...question, about: { kind: "contact" } }, ["#/about/id missing"]],
  [{ ...question, name: "x", "a/b~c": 1 }, ["#/name unknown", "#/a~1b~0c unknown"]],
  [JSON.parse('{"__proto__": 1}'), ["#/kind missing"]],
  [{ ...question, ...JSON.parse('{"__proto__": 1}') }, ["#/__proto__ unknown"]],
  [[], ["# malformed"]],
  [null, ["# malformed"]],
])("finds what is wrong with %j", (body, faults) => {
  expect(faultsOf(body)).toEqual(faults);
});

it("reads back every pointer it writes", () => {
  const key = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("~", "/", "~1", "%2F", "#", "?"));
  fc.assert(
    fc.property(fc.array(key, { maxLength: 4 }), (path) => {
      const pointer = toPointer(path);
      expect(pointer).toMatch(/^#(?:\/[\w!'()*.~%-]*)*$/);
      expect(fromPointer(pointer)).toEqual(path);
    }),
  );
});

it.each(["", "?land", "text", "#text", "#/%"])("takes %j for no pointer into a body", (pointer) => {
  expect(fromPointer(pointer)).toBeNull();
});
