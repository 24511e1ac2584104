import type { Format } from "../../../contract/format.ts";
import type { UiLanguage } from "../../../contract/language-tag.ts";
import type { TargetGroup } from "../../../contract/target-group.ts";
import type { Topic } from "../../../contract/topic.ts";

/** A text that no language lacks. */
export type WholeText = Readonly<Record<UiLanguage, string>>;

export const text = (de: string, en: string, tr: string, ar: string): WholeText => ({ de, en, tr, ar });

/**
 * One kind of project. `title`: without its place, which follows it; `also`: a second topic; `isLocal`: makes sense in a
 * town only, not in a whole Land. What it wants, how it goes and what came of it are those of its topic and form, where
 * it does not say otherwise.
 */
export type ProjectIdea = {
  readonly format: Format;
  readonly groups: readonly TargetGroup[];
  readonly also?: Topic;
  readonly isLocal?: true;
  readonly title: WholeText;
  readonly summary: WholeText;
  readonly goals?: readonly WholeText[];
  readonly steps?: readonly WholeText[];
  readonly result?: WholeText;
};

/** What projects on one topic are about, what they usually want, and what usually comes of it. */
export type ProjectTheme = {
  readonly ideas: readonly ProjectIdea[];
  readonly goals: readonly WholeText[];
  readonly result: WholeText;
};
