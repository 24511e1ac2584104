import { type Locator, page } from "vitest/browser";

const list = page.getByRole("region", { name: "Liste der Kontakte" });

/** The directory screen as its German visitors know it. */
export const directory = {
  list,
  rows: list.getByRole("link"),
  details: page.getByRole("complementary", { name: "Kontakt" }),
  count: page.getByRole("heading", { level: 2, name: /^(Keine|[\d.]+) Kontakte?$/ }),
  /** The field with suggestions, which takes over from the plain one of the first moment. */
  search: page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" }),
  suggestions: page.getByRole("listbox", { name: "Vorschläge" }),
  mosques: page.getByRole("button", { name: "Gesucht: eine Moschee" }),
  police: page.getByRole("button", { name: "Gesucht: die Polizei" }),
  /** Chosen, it stands alone in its gap, and opens the choice. */
  chosenSide: page.getByRole("button", { name: /^Gesucht: /, expanded: false }),
  placeGap: page.getByRole("button", { name: /^Ort: / }),
  gap: (name: string): Locator => page.getByRole("button", { name: new RegExp(`^${name}: `) }),
  choice: (name: string): Locator =>
    page
      .getByRole("group", { name: /^(Wen suchen Sie\?|Thema|Sprache)$/ })
      .getByRole("button", { name: new RegExp(`^${name}`) }),
  chip: (name: string): Locator => page.getByRole("button", { name: new RegExp(`^Filter entfernen: ${name}`) }),
  suggested: (group: string): Locator => page.getByRole("group", { name: group, exact: true }).getByRole("option"),
} as const;

/** The number in "1.234 Kontakte"; none while it is not there. */
export const readCount = (): number => {
  const text = directory.count.query()?.textContent ?? "";
  return text.startsWith("Keine") ? 0 : Number.parseInt(text.replaceAll(".", ""), 10);
};

/** All values of a key in the address. */
export const inAddress = (key: string) => (): string[] => new URLSearchParams(location.search).getAll(key);
