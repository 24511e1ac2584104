import { expect, it } from "vitest";
import { listEditions } from "./list-editions.ts";

const file = (language: "de" | "tr") => ({ language, path: `materials/x/${language}.html` });

it("what can be opened comes first, what is ordered after it", () => {
  expect(listEditions({ languages: ["ar", "de", "fr", "tr"], files: [file("de"), file("tr")] })).toEqual([
    { language: "de", path: "materials/x/de.html" },
    { language: "tr", path: "materials/x/tr.html" },
    { language: "ar", path: null },
    { language: "fr", path: null },
  ]);
});

it("each language is named once, and a file without its language in the list is there all the same", () => {
  expect(listEditions({ languages: ["fr", "fr"], files: [file("de")] })).toEqual([
    { language: "de", path: "materials/x/de.html" },
    { language: "fr", path: null },
  ]);
});

it("without any language there is nothing", () => {
  expect(listEditions({ languages: [], files: [] })).toEqual([]);
});
