import { expect, it } from "vitest";
import { dropOldValues } from "./drop-old-values.ts";
import { KEPT_MS, RECEIPT_KEPT_MS } from "../ui/keeping/kept-times.ts";

const NOON = Date.parse("2026-11-24T12:00:00Z");

/** A browser's storage as far as it is looked through: its keys are its own, its methods are not. */
const createStorage = (kept: Record<string, string>): Storage =>
  Object.assign(
    Object.create({
      getItem(this: Record<string, string>, key: string) {
        return this[key] ?? null;
      },
      removeItem(this: Record<string, string>, key: string) {
        delete this[key];
      },
    }) as Storage,
    kept,
  );

it("drops what was kept for more than its time or cannot be read, and touches nothing else", () => {
  const storage = createStorage({
    "enquiry-draft:question:": JSON.stringify({ savedAt: NOON - KEPT_MS }),
    "enquiry-draft:barrier:": JSON.stringify({ savedAt: NOON - KEPT_MS - 1 }),
    "enquiry-answer:sender:ABCD2345": JSON.stringify({ savedAt: NOON - KEPT_MS - 1 }),
    "enquiry-answer:receiver:ABCD2345": JSON.stringify({ savedAt: NOON + KEPT_MS + 1 }),
    "enquiry-receipt:question::ABCD2345": JSON.stringify({ savedAt: NOON - RECEIPT_KEPT_MS }),
    "enquiry-receipt:question::WXYZ6789": JSON.stringify({ savedAt: NOON - RECEIPT_KEPT_MS - 1 }),
    "enquiry-draft:correction:k3x9": "{",
    "enquiry-draft:suggestion:": "null",
    language: "tr",
  });
  dropOldValues(() => storage, NOON);
  expect(Object.keys(storage).toSorted()).toEqual([
    "enquiry-draft:question:",
    "enquiry-receipt:question::ABCD2345",
    "language",
  ]);
});

it("is quiet where the browser forbids to look", () => {
  const forbid = (): Storage => {
    throw new DOMException("denied", "SecurityError");
  };
  expect(() => dropOldValues(forbid, NOON)).not.toThrow();
});
