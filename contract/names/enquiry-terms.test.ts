import { expect, it } from "vitest";
import { arabicTerms } from "./ar.ts";
import { germanTerms } from "./de.ts";
import { englishTerms } from "./en.ts";
import { turkishTerms } from "./tr.ts";

it.each([
  ["de", germanTerms],
  ["en", englishTerms],
  ["tr", turkishTerms],
  ["ar", arabicTerms],
] as const)("gives every value of a list a name of its own in %s", (_, { enquiry, receiver, correction }) => {
  const lists: readonly Readonly<Record<string, string>>[] = [
    ...Object.values(enquiry),
    correction,
    ...Object.values(receiver),
  ];
  for (const names of lists.map((list) => Object.values(list))) {
    expect(names.filter((name) => name.trim() === "")).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});
