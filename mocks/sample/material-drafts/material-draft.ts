import type { LanguageTag } from "../../../contract/language-tag.ts";
import type { LocalizedText } from "../../../contract/localized-text.ts";
import type { MaterialKind } from "../../../contract/material-kind.ts";
import type { TargetGroup } from "../../../contract/target-group.ts";
import type { Topic } from "../../../contract/topic.ts";

/** Pages of ours in `public/materials/<name>/<language>.html`, dated as they say themselves. */
type MaterialFiles = { readonly name: string; readonly languages: readonly LanguageTag[]; readonly date: string };

/** What is written by hand about a material; without files it is invented, and its date and languages are drawn. */
export type MaterialDraft = {
  readonly kind: MaterialKind;
  /** Minutes of a film, else pages. */
  readonly length: number;
  readonly audience: readonly TargetGroup[];
  /** Topics beside the one it stands under. */
  readonly also?: readonly Topic[];
  readonly files?: MaterialFiles;
  readonly title: Required<LocalizedText>;
  readonly summary: Required<LocalizedText>;
};
