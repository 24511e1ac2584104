import type { UiLanguage } from "../../../contract/language-tag.ts";
import type { SearchableSide } from "../../../contract/side.ts";
import type { Topic } from "../../../contract/topic.ts";

type Text = Record<UiLanguage, string>;

/** One path as it is written here: full in all languages of the interface, short enough for one printed page. */
export type GuidancePath = {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly keywords: readonly string[];
  readonly isUrgent: boolean;
  /** The first is the one its materials are chosen by. */
  readonly topics: readonly [Topic, ...Topic[]];
  readonly side: SearchableSide;
  readonly steps: readonly { readonly title: Text; readonly text: Text }[];
  readonly avoid: readonly Text[];
};
