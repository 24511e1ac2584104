import { expect, test } from "vitest";
import { renderHook } from "vitest-browser-react";
import { foldNamesInSteps } from "../../contract/contact/match-text.ts";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { useFoldedNames } from "./directory-result.ts";

test("the names are ready for the first word before anybody looks for one", async () => {
  const many = Array.from({ length: 2_500 }, (_, i) => makeContact(`c${String(i).padStart(5, "0")}`));
  const index = indexContacts(many);
  const isReady = (): boolean => foldNamesInSteps(index).next().done === true;
  expect(isReady()).toBe(false);
  await renderHook(() => useFoldedNames(index));
  await expect.poll(isReady).toBe(true);
});
