import type { Attendance } from "../../contract/lists/attendance.ts";
import type { CorrectionWish, EnquiryKind, SuggestedKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { ExpertFormat } from "../../contract/lists/expert-lists.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import type { LanguageTag } from "../../contract/lists/language-tag.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import type { Topic } from "../../contract/lists/topic.ts";

/**
 * What the address says about an enquiry, e.g. `/enquiry?kind=introduction&about=k3x9&topic=youth&language=tr`. `about`
 * is the id of a contact or of another entry, or the code of a Land; what it names is looked up. `also`: topics
 * beside the one of the form; `language`: the one two would speak, or an expert is to speak, not the one of the answer;
 * `format`, `attendance` and `land`: of the event an expert is asked for; `suggestedKind`, `land` and `side` are those of what
 * is suggested, `page` is the one with the barrier; `wish`: that an entry is removed, not corrected. `sent` is the reference of an enquiry that has arrived, whose receipt
 * is shown.
 */
export type EnquiryAddress = {
  readonly kind: EnquiryKind | null;
  readonly about: string | null;
  readonly topic: Topic | null;
  readonly also: readonly Topic[];
  readonly language: LanguageTag | null;
  readonly format: ExpertFormat | null;
  readonly attendance: Attendance | null;
  readonly land: LandCode | null;
  readonly suggestedKind: SuggestedKind | null;
  readonly side: SearchableSide | null;
  readonly page: string | null;
  readonly wish: CorrectionWish | null;
  readonly sent: string | null;
};

/** The path of the form, or of a receipt, as the form's codec reads it. Whoever only leads there needs none of its lists. */
export const toEnquiryPath = (address: Partial<EnquiryAddress>): string => {
  const pairs = Object.entries(address).flatMap(([key, value]) => [value ?? []].flat().map((each) => [key, each]));
  return `/enquiry?${new URLSearchParams(pairs).toString()}`.replace(/\?$/, "");
};

/** The page on which an enquiry is followed, within the site; the secret stands behind the `#`. */
export const toStatusPath = (token: string): string => `/enquiry/status#${token}`;

/** The same, to be kept anywhere. */
export const toStatusAddress = (token: string): string =>
  new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}${toStatusPath(token)}`, location.origin).href;
