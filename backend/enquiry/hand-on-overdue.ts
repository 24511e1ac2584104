import { changeEnquiry } from "./change-enquiry.ts";
import { doWhatIsDue } from "./enquiry-changes.ts";
import { dayOf, type EnquiryContext, type Moment } from "./enquiry-context.ts";
import type { StoredEnquiry } from "./stored-enquiry.ts";

/** Enquiries that are in memory at once. */
const MOST_AT_ONCE = 100;

/**
 * Does what is due for every enquiry whose time is over: hands on, reminds, closes, calls the Clearing Point. One that
 * cannot be moved is reported and stops no other. How many were moved.
 */
export const handOnOverdue = async (context: EnquiryContext, moment: Moment): Promise<number> => {
  const { enquiries, reportError } = context;
  const move = async ({ tokenHash, version }: StoredEnquiry): Promise<boolean> => {
    try {
      const find = () => enquiries.findByToken(tokenHash);
      const moved = await changeEnquiry(context, find, moment, (enquiry) => doWhatIsDue(context, enquiry, moment));
      return moved.version !== version;
    } catch (error) {
      reportError(error);
      return false;
    }
  };
  const moveFrom = async (after: string | null): Promise<number> => {
    const overdue = await enquiries.listOverdue(dayOf(moment), { after, most: MOST_AT_ONCE });
    const moved = (await Promise.all(overdue.map(move))).filter(Boolean).length;
    const last = overdue.at(-1);
    return last === undefined || overdue.length < MOST_AT_ONCE ? moved : moved + (await moveFrom(last.reference));
  };
  return moveFrom(null);
};
