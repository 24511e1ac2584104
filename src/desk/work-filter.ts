import type { WorkItem } from "../../contract/desk/work.ts";
import { ENQUIRY_KINDS, type EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { FailedLetter } from "../../contract/desk/letter.ts";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";

const VIEWS = ["overdue", "mine", "free", "second", "letters"] as const;
/** What of the list is meant: what is late, what one has taken, what nobody has, what waits for a second person, which letters fail. */
export type WorkViewName = (typeof VIEWS)[number];

/** What of the work list is shown; `null`: all of it. */
export type WorkFilter = {
  readonly view: WorkViewName | null;
  readonly kind: EnquiryKind | null;
  readonly land: LandCode | null;
};

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((each) => each === value) ?? null;

/** What the address says; what it cannot say is left out. */
export const readWorkFilter = (search: URLSearchParams): WorkFilter => ({
  view: oneOf(VIEWS, search.get("view")),
  kind: oneOf(ENQUIRY_KINDS, search.get("kind")),
  land: oneOf(LAND_CODES, search.get("land")),
});

export const writeWorkFilter = (filter: WorkFilter): URLSearchParams => {
  const given = Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return new URLSearchParams(given);
};

const isInView = ({ isOverdue, taker, proposer }: WorkItem, view: WorkViewName): boolean => {
  if (view === "overdue") return isOverdue;
  if (view === "second") return proposer?.isMe === false;
  if (view === "letters") return false;
  return view === "mine" ? taker?.isMe === true : taker === null;
};

export const filterWork = (items: readonly WorkItem[], { view, kind, land }: WorkFilter): readonly WorkItem[] =>
  items.filter(
    (item) =>
      (view === null || isInView(item, view)) &&
      (kind === null || item.kind === kind) &&
      (land === null || item.land === land),
  );

/** Letters are nobody's, and late by nature: they stand among everything, and by themselves. */
export const filterLetters = (
  letters: readonly FailedLetter[],
  { view, kind, land }: WorkFilter,
): readonly FailedLetter[] =>
  letters.filter(
    (letter) =>
      (view === null || view === "letters") &&
      (kind === null || letter.kind === kind) &&
      (land === null || letter.land === land),
  );
