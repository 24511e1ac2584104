import type { Page } from "@playwright/test";

/** What a test names in a language of the page. */
export const wordings = {
  de: {
    search: "Ort, Postleitzahl, Name oder Thema",
    suggestions: "Vorschläge",
    places: "Orte",
  },
  ar: { search: "بلدة أو رمز بريدي أو اسم أو موضوع", suggestions: "اقتراحات", places: "الأماكن" },
} as const;
type Wording = (typeof wordings)[keyof typeof wordings];

/** The search box in a language; it is a combobox once its suggestions have come. */
export const onSearchBox = (page: Page, words: Wording = wordings.de) => {
  const suggestions = page.getByRole("listbox", { name: words.suggestions });
  return {
    field: page.getByRole("combobox", { name: words.search }),
    suggestions,
    places: suggestions.getByRole("group", { name: words.places }),
    group: (name: string) => suggestions.getByRole("group", { name, exact: true }),
    option: (name: string | RegExp) => suggestions.getByRole("option", { name }),
  };
};
