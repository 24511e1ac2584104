import { type Change, lapse } from "./enquiry-changes.ts";
import { type EnquiryContext, type Moment, sendNotices } from "./enquiry-context.ts";
import { ProblemError } from "../problem-error.ts";
import { hashOf } from "./secrets.ts";
import type { StoredEnquiry } from "./stored-enquiry.ts";

/** Tries against others who change the same enquiry; each loses at most as often as another wins. */
const MOST_TRIES = 10;

export type Find = () => Promise<StoredEnquiry | null>;
/** `null` leaves the enquiry as it is. */
type Make = (enquiry: StoredEnquiry) => Promise<Change | null>;

/**
 * Changes what `find` finds, again from the start where somebody else was faster, and sends the notices.
 *
 * @throws ProblemError `link-not-found`
 */
export const changeEnquiry = async (
  context: EnquiryContext,
  find: Find,
  make: Make,
  triesLeft = MOST_TRIES,
): Promise<StoredEnquiry> => {
  const enquiry = await find();
  if (enquiry === null) throw new ProblemError("link-not-found");
  const made = await make(enquiry);
  if (made === null) return enquiry;
  if (await context.enquiries.replace(made.enquiry)) {
    await sendNotices(context, made.notices);
    return made.enquiry;
  }
  if (triesLeft === 0) throw new Error(`enquiry ${enquiry.reference} changed ${MOST_TRIES} times meanwhile`);
  return changeEnquiry(context, find, make, triesLeft - 1);
};

/** The enquiry as it stands at this moment: an introduction whose time is over is handed on first. */
export const readCurrent = (context: EnquiryContext, find: Find, moment: Moment): Promise<StoredEnquiry> =>
  changeEnquiry(context, find, async (enquiry) =>
    enquiry.kind === "introduction" ? lapse(context, enquiry, moment) : null,
  );

/**
 * What one party does with an enquiry. `act` says who does what: when it is repeated, because its first answer was
 * lost, nothing happens twice.
 */
export const actOnEnquiry = async (
  context: EnquiryContext,
  find: Find,
  { act, moment }: { readonly act: string; readonly moment: Moment },
  make: (enquiry: StoredEnquiry) => Promise<Change>,
): Promise<StoredEnquiry> => {
  const lastAct = await hashOf(act);
  await readCurrent(context, find, moment);
  return changeEnquiry(context, find, async (enquiry) => {
    if (enquiry.lastAct === lastAct) return null;
    const { enquiry: changed, notices } = await make(enquiry);
    return { enquiry: { ...changed, lastAct }, notices };
  });
};
