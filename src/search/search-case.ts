import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import type { SuggestionKind } from "./suggestion.ts";

/** What people type in an interface of one language, each with the key of the first suggestion they expect. */
export type SearchCases = {
  readonly kind: SuggestionKind;
  readonly language: UiLanguage;
  readonly what: string;
  readonly cases: Readonly<Record<string, string>>;
};
