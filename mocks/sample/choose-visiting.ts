import type { Audienced, StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Audience } from "../../contract/lists/audience.ts";
import { type LanguageTag, UI_LANGUAGES, type UiLanguage } from "../../contract/lists/language-tag.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import type { AssociationPost } from "./association-posts.ts";
import { isChance, pick, pickWeighted, type Random, type Weighted } from "./random.ts";
import visitingTexts from "./data/visiting.json" with { type: "json" };

const audiences: Weighted<Audience> = [
  ["public", 72],
  ["counterpart", 22],
  ["own-side", 4],
  ["coordinators", 2],
];

const timesToAvoidInMosques = [...visitingTexts.avoid, ...visitingTexts.avoidInMosques];
const whomToAskForInMosques = [...visitingTexts.askFor, ...visitingTexts.askForInMosques];

const TRANSLATED = 0.75;

/** The German text, and those of the association's own languages somebody has written. */
const keepWritten = (text: Record<UiLanguage, string>, written: readonly UiLanguage[]): LocalizedText => {
  const kept: LocalizedText = { de: text.de };
  for (const language of written) kept[language] = text[language];
  return kept;
};

/** What an association tells its visitors; one in seven tells nothing. */
export const chooseVisiting = (
  random: Random,
  { organization, title }: Pick<AssociationPost, "organization" | "title">,
  languages: readonly LanguageTag[],
  basis: Audienced<unknown>["basis"],
): StoredContact["visiting"] => {
  if (isChance(random, 0.14)) return undefined;
  const spoken = languages.filter((_, i) => i === 0 || isChance(random, 0.85));
  const written = UI_LANGUAGES.filter((language) => spoken.includes(language) && isChance(random, TRANSLATED));
  const isMosque = organization.kind === "mosque-association";
  // An imam's own entry does not send visitors to somebody who speaks better German.
  const refersToOthers = isMosque && title.role !== "imam";
  const avoid = keepWritten(pick(random, isMosque ? timesToAvoidInMosques : visitingTexts.avoid), written);
  const askFor = keepWritten(pick(random, refersToOthers ? whomToAskForInMosques : visitingTexts.askFor), written);
  const value = {
    languages: spoken,
    ...(isChance(random, 0.9) && { avoid }),
    ...(isChance(random, 0.75) && { askFor }),
  };
  return { value, audience: pickWeighted(random, audiences), basis };
};
