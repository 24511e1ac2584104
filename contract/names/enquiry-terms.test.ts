import { expect, it } from "vitest";
import { UI_LANGUAGES } from "../lists/language-tag.ts";
import { correctionTerms } from "./correction-terms.ts";
import { enquiryTerms } from "./enquiry-terms.ts";
import { receiverTerms } from "./receiver-terms.ts";

it.each(UI_LANGUAGES)("gives every value of a list a name of its own in %s", (language) => {
  const lists: readonly Readonly<Record<string, string>>[] = [
    ...Object.values(enquiryTerms[language]),
    correctionTerms[language],
    ...Object.values(receiverTerms[language]),
  ];
  for (const names of lists.map((list) => Object.values(list))) {
    expect(names.filter((name) => name.trim() === "")).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});
