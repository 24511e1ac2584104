import { wishOf } from "./enquiry-views.ts";
import { bucketOfHash, drawInBucket } from "./bucket.ts";
import type { Claimed } from "./enquiry-store.ts";
import type { EnquiryContext } from "./enquiry-context.ts";
import type { LetterFailure } from "../../contract/desk/letter.ts";
import { type Notice, NoticeFailedError, NoticeRefusedError, type Notify } from "./notice.ts";
import { createToken } from "./secrets.ts";

/** Notices taken at once; they are sent beside each other. */
const MOST_AT_ONCE = 20;
/** Within this a notice is sent, or has failed. */
const SENDING_LIMIT_MS = 30_000;
/** Longer than a try can take: whoever has not settled it by then has died. */
const LEASE_MS = 4 * SENDING_LIMIT_MS;
/** Tries until a notice is given up: with these pauses some three days. */
export const MOST_TRIES = 16;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/** Somebody has to find another way to tell it. */
class NoticeGivenUpError extends Error {
  override readonly name = "NoticeGivenUpError";
}

/** Whoever throws anything else has heard nothing from a mail host. */
const failureOf = (error: unknown): LetterFailure =>
  error instanceof NoticeFailedError ? error.failure : { fault: "unreachable", said: null };

const pauseAfter = (tries: number): number => Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);

/** What is sent: what waited, with what is looked up only now. `null` where there is nobody (any more) to send it to. */
const toNotice = ({ row: { notice }, enquiry }: Claimed, token: string | null): Notice | null => {
  const { reference, kind, submission, replyAddress } = enquiry;
  const { state, occasion } = notice;
  const told = { reference, kind, ...wishOf(enquiry), state, occasion };
  const link = token === null ? {} : { token };
  switch (notice.to) {
    case "clearing-point":
      return { ...told, to: "clearing-point", ...link };
    case "entry":
      return { ...told, to: "entry", contact: notice.contact };
    case "receiver":
      return { ...told, to: "receiver", contact: notice.contact, rank: notice.rank, ...link };
    case "sender":
      if (replyAddress === null || submission === null) return null;
      return { ...told, to: "sender", replyAddress, language: submission.language };
  }
};

/** Also a host that hangs comes to an end. */
const notifyInTime = async (notify: Notify, notice: Notice, limitMs: number): Promise<void> => {
  const signal = AbortSignal.timeout(limitMs);
  const tooLong = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
  await Promise.race([notify(notice, signal), tooLong]);
};

/** One try. Whether the notice was sent. */
const tryOne = async (
  { enquiries, reportError }: EnquiryContext,
  { notify, now, limitMs }: { readonly notify: Notify; readonly now: Date; readonly limitMs: number },
  claimed: Claimed,
): Promise<boolean> => {
  const { row, enquiry } = claimed;
  const giveUp = async (failure: LetterFailure | null): Promise<false> => {
    await enquiries.settleOutbox(claimed, { outcome: "given-up", now, failure });
    reportError(
      new NoticeGivenUpError(`notice ${row.id} to the ${row.notice.to} was given up after ${row.tries} tries`),
    );
    return false;
  };
  // Tries that ended with the process count as well.
  if (row.tries > MOST_TRIES) return giveUp(null);
  const link =
    "hasLink" in row.notice && row.notice.hasLink
      ? await drawInBucket(bucketOfHash(enquiry.keyHash), createToken)
      : null;
  const notice = toNotice(claimed, link?.drawn ?? null);
  try {
    // The link is there before anybody can open it.
    if (link !== null && !(await enquiries.issueLink(claimed, link.hash))) return false;
    if (notice !== null) await notifyInTime(notify, notice, limitMs);
  } catch (error) {
    reportError(error);
    const failure = failureOf(error);
    if (row.tries === MOST_TRIES || error instanceof NoticeRefusedError) return giveUp(failure);
    const at = new Date(now.getTime() + pauseAfter(row.tries));
    await enquiries.settleOutbox(claimed, { outcome: "retry", at, failure });
    return false;
  }
  await enquiries.settleOutbox(claimed, { outcome: "sent", now });
  return notice !== null;
};

/**
 * Sends what waits in the outbox and is due. What fails is tried again later, ever more rarely, and given up aloud. Safe
 * to be called as often and by as many as like: a notice is one caller's at a time. `limitMs`: how long sending one may
 * take. How many were sent.
 */
export const deliverNotices = async (
  context: EnquiryContext,
  now: Date,
  limitMs = SENDING_LIMIT_MS,
): Promise<number> => {
  const { enquiries, notify, reportError } = context;
  if (notify === null) return 0;
  const claimed = await enquiries.claimOutbox({ now, leaseMs: LEASE_MS, most: MOST_AT_ONCE });
  const outcomes = await Promise.allSettled(claimed.map((each) => tryOne(context, { notify, now, limitMs }, each)));
  for (const outcome of outcomes) if (outcome.status === "rejected") reportError(outcome.reason);
  const sent = outcomes.filter((outcome) => outcome.status === "fulfilled" && outcome.value).length;
  return claimed.length < MOST_AT_ONCE ? sent : sent + (await deliverNotices(context, now, limitMs));
};
