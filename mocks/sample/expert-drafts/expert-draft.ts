import type { ExpertFormat, ExpertSide } from "../../../contract/expert-lists.ts";
import type { LocalizedText } from "../../../contract/localized-text.ts";
import type { Topic } from "../../../contract/topic.ts";

/** What is written by hand about an expert; languages, Länder and attendance are drawn. */
export type ExpertDraft = {
  readonly side: ExpertSide;
  readonly formats: readonly ExpertFormat[];
  /** Topics beside the one it stands under. */
  readonly also?: readonly Topic[];
  readonly field: Required<LocalizedText>;
  readonly profile: Required<LocalizedText>;
};
