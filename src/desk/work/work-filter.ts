import type { WaitingEntry, WorkItem } from "../../../contract/desk/work.ts";
import {
  CORRECTION_WISHES,
  type CorrectionWish,
  ENQUIRY_KINDS,
  type EnquiryKind,
} from "../../../contract/enquiry/enquiry-kind.ts";
import type { FailedLetter } from "../../../contract/desk/letter.ts";
import { LAND_CODES, type LandCode } from "../../../contract/lists/land.ts";

const VIEWS = ["overdue", "mine", "free", "second", "letters"] as const;
/** What of the list is meant: what is late, what one has taken, what nobody has, what waits for a second person, which letters fail. */
export type WorkViewName = (typeof VIEWS)[number];

/** What is asked for: a wish that an entry be there no longer is looked for by itself, not among the corrections. */
export const WORK_KINDS = [...ENQUIRY_KINDS, ...CORRECTION_WISHES] as const;

/** What of the work list is shown; `null`: all of it. */
export type WorkFilter = {
  readonly view: WorkViewName | null;
  readonly kind: (typeof WORK_KINDS)[number] | null;
  readonly land: LandCode | null;
};

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((each) => each === value) ?? null;

/** What the address says; what it cannot say is left out. */
export const readWorkFilter = (search: URLSearchParams): WorkFilter => ({
  view: oneOf(VIEWS, search.get("view")),
  kind: oneOf(WORK_KINDS, search.get("kind")),
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
  return view === "mine" ? taker?.isMe === true : taker === null && proposer?.isMe !== true;
};

const isOfKind = (
  { kind, wish }: { readonly kind: EnquiryKind; readonly wish: CorrectionWish | null },
  wanted: WorkFilter["kind"],
): boolean => wanted === null || (wish ?? kind) === wanted;

export const filterWork = (items: readonly WorkItem[], { view, kind, land }: WorkFilter): readonly WorkItem[] =>
  items.filter(
    (item) => (view === null || isInView(item, view)) && isOfKind(item, kind) && (land === null || item.land === land),
  );

/** Letters are nobody's, and late by nature: they stand among everything, and by themselves. */
export const filterLetters = (
  letters: readonly FailedLetter[],
  { view, kind, land }: WorkFilter,
): readonly FailedLetter[] =>
  letters.filter(
    (letter) =>
      (view === null || view === "letters") && isOfKind(letter, kind) && (land === null || letter.land === land),
  );

/** What waits for a second person is nobody's enquiry: it stands among everything, and where one may agree. */
export const filterWaiting = (
  waiting: readonly WaitingEntry[],
  { view, kind, land }: WorkFilter,
): readonly WaitingEntry[] =>
  waiting.filter(
    ({ lands, proposer }) =>
      (view === null || (view === "second" && proposer?.isMe !== true)) &&
      kind === null &&
      (land === null || lands.includes(land)),
  );
