import type { LanguageTag } from "../../contract/lists/language-tag.ts";
import { isChance, pickEach, type Random, type Weighted } from "./random.ts";

/** Languages with the probability of each, the most typical first. */
export type LanguageProfile = Weighted<LanguageTag>;

/** What can be spoken with the police: everybody German, some more. */
export const policeLanguages: LanguageProfile = [
  ["de", 1],
  ["en", 0.55],
  ["tr", 0.22],
  ["ar", 0.12],
  ["ru", 0.08],
  ["fr", 0.06],
  ["fa", 0.02],
  ["bs", 0.02],
  ["gsg", 0.01],
];

/** Almost every association has somebody for German; a few can be reached through an interpreter only. */
const GERMAN = 0.96;
const GERMAN_SIGN_LANGUAGE = 0.008;

export const chooseAssociationLanguages = (random: Random, profile: LanguageProfile): LanguageTag[] => {
  const languages = pickEach(random, profile);
  if (isChance(random, GERMAN) || languages.length === 0) languages.unshift("de");
  if (isChance(random, GERMAN_SIGN_LANGUAGE)) languages.push("gsg");
  return languages;
};
