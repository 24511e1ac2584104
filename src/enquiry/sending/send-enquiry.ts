import { useMemo, useState } from "react";
import { MILLISECONDS_A_DAY } from "../../../contract/day.ts";
import { endpointPaths } from "../../../contract/endpoint-paths.ts";
import type { EnquirySubmission } from "../../../contract/enquiry/enquiry.ts";
import { type EnquiryReceipt, enquiryReceiptSchema } from "../../../contract/enquiry/enquiry-receipt.ts";
import { SHORTEST_ELAPSED_MS } from "../../../contract/enquiry/enquiry-rules.ts";
import type { RequestFailure } from "../../../contract/request-failure.ts";
import { useSubmit } from "../../form/use-submit.ts";
import { readWith } from "../../http/queries/read-with.ts";
import { RequestError, toFailure } from "../../http/request-error.ts";
import { problemKindOf, send } from "../../http/send.ts";
import { wait } from "../../http/wait.ts";
import { type Faults, toFaults } from "../check-form.ts";
import { type DraftAndActions, isSameVersion } from "./drafts.ts";

/**
 * `submission` with its key. `attempts`: what was sent with that key before and may have arrived, the newest last;
 * `isTaken`: one of them has. `onRuledOut` hears of each version that has not, because another one has: what is known
 * then is still known when the next answer gets lost.
 */
type Sending = {
  readonly submission: unknown;
  readonly key: string;
  readonly attempts: readonly unknown[];
  readonly isTaken: boolean;
  readonly onRuledOut: (version: unknown) => void;
};

/** `isEarlier`: an earlier version had arrived already; the one sent now was not taken. */
type Sent = { readonly receipt: EnquiryReceipt; readonly isEarlier: boolean };

type Post = (submission: unknown, key: string, signal: AbortSignal) => Promise<EnquiryReceipt>;

const postEnquiry: Post = (body, idempotencyKey, signal) =>
  send(endpointPaths.enquiries, { method: "POST", body, idempotencyKey, read: readWith(enquiryReceiptSchema) }, signal);

/**
 * Sends an enquiry so that it exists once, whatever happened to an earlier try: where an earlier version has arrived
 * under the key, its receipt is fetched by sending that version again. Every answer brings it nearer to its end: it is the receipt, or leaves one version fewer to ask for.
 *
 * @throws RequestError where nothing is known to have arrived
 */
export const sendEnquiry = async (
  { submission, key, attempts, isTaken, onRuledOut }: Sending,
  signal: AbortSignal,
  post = postEnquiry,
): Promise<Sent> => {
  const askFor = async (versions: readonly unknown[], refusal: unknown): Promise<Sent> => {
    const version = versions.at(-1);
    if (version === undefined) throw refusal;
    try {
      return { receipt: await post(version, key, signal), isEarlier: !isSameVersion(version, submission) };
    } catch (error) {
      if (problemKindOf(error) !== "idempotency-key-reused") throw error;
      onRuledOut(version);
      return askFor(versions.slice(0, -1), error);
    }
  };
  const others = attempts.filter((each) => !isSameVersion(each, submission));
  const isAmongThem = others.length < attempts.length;
  // What is not among them is refused for certain.
  return askFor(isTaken && !isAmongThem && others.length > 0 ? others : [...others, submission], null);
};

/**
 * Why nothing is known to have arrived. `unanswered`: it may have arrived, a repetition
 * does not double it. `refused`: it was not taken. `suspected`: it looked like a program's work. `taken-before`: some
 * earlier version has arrived whose link is lost. `withdrawn`: it had arrived, and was withdrawn. `too-late`: it was sent
 * first so long ago that nobody can say whether it arrived; it has another key now.
 */
export type SendFailure =
  | { readonly kind: "suspected" | "taken-before" | "withdrawn" | "too-late" }
  | { readonly kind: "unanswered" | "refused"; readonly failure: RequestFailure };

/**
 * The backend knows a key for seven days from the first try, and sent again afterwards the same would be another enquiry.
 * A day before that this browser takes a new key and says so.
 */
const LAST_TRY_AFTER_MS = 6 * MILLISECONDS_A_DAY;
class KeyTooOldError extends Error {}

/** A refusal that says for certain that nothing was stored; a failing backend says nothing about that. */
const isCertain = (error: unknown): boolean =>
  error instanceof RequestError && error.status !== undefined && error.status < 500 && error.status !== 409;

const explain = (error: Error): SendFailure => {
  if (error instanceof KeyTooOldError) return { kind: "too-late" };
  const kind = problemKindOf(error);
  if (kind === "enquiry-withdrawn") return { kind: "withdrawn" };
  if (kind === "suspected-automation") return { kind: "suspected" };
  if (kind === "idempotency-key-reused") return { kind: "taken-before" };
  return { kind: isCertain(error) ? "refused" : "unanswered", failure: toFailure(error) };
};

export type SendOptions = {
  readonly drafting: DraftAndActions;
  /** What is to be sent. */
  readonly submission: EnquirySubmission;
  /** The field nobody sees. */
  readonly website: string;
  /** Whether the computer is somebody else's, so that nothing is to stay in it. */
  readonly isForeign: boolean;
  /** It looked like a program's work: the field is to be emptied. */
  readonly onSuspected: () => void;
  readonly onFaults: (faults: Faults) => void;
  /** It has arrived, and its receipt is kept under this reference. */
  readonly onSent: (reference: string) => void;
};

/** Sends what was checked, once however often it is pressed, and says how far it is. */
export const useSendEnquiry = ({ drafting, submission: checked, website, isForeign, ...listeners }: SendOptions) => {
  const { onSuspected, onFaults, onSent } = listeners;
  /** Until it is sent; 0 while nothing is waited for. */
  const [secondsLeft, setSecondsLeft] = useState(0);

  /** Sent faster than people write it would be refused: the rest of the time is waited for, second by second. */
  const waitLongEnough = async (openedAt: number, signal: AbortSignal): Promise<number> => {
    const elapsed = Math.max(0, Date.now() - openedAt);
    const countDown = async (left: number): Promise<void> => {
      setSecondsLeft(Math.max(0, Math.ceil(left / 1000)));
      if (left <= 0) return;
      await wait(Math.min(left, 1000), signal);
      await countDown(left - 1000);
    };
    await countDown(SHORTEST_ELAPSED_MS - elapsed);
    return Math.max(elapsed, SHORTEST_ELAPSED_MS);
  };

  const { submit, isSending, error } = useSubmit(async (signal) => {
    const { readLatest, addAttempt, dropAttempt, renewKey, finish } = drafting;
    const draft = readLatest();
    if (draft.triedAt !== undefined && Date.now() - draft.triedAt > LAST_TRY_AFTER_MS) {
      renewKey();
      throw new KeyTooOldError();
    }
    const submission = {
      ...checked,
      elapsedMs: await waitLongEnough(draft.openedAt, signal),
      ...(website !== "" && { website }),
    };
    // Where an earlier version is known to have arrived, this one is not even sent.
    const isNew = !draft.isTaken && addAttempt(submission);
    try {
      const onRuledOut = (version: unknown): void => dropAttempt(version, true);
      const { receipt, isEarlier } = await sendEnquiry({ ...draft, submission, onRuledOut }, signal);
      finish(receipt, isEarlier, isForeign);
      // Who has left the screen meanwhile finds the receipt where drafts are listed.
      if (!signal.aborted) onSent(receipt.reference);
    } catch (refusal) {
      if (signal.aborted) throw refusal;
      // A version sent before may have arrived then, whatever is said of it now.
      if (isNew && isCertain(refusal)) dropAttempt(submission, false);
      if (problemKindOf(refusal) === "suspected-automation") onSuspected();
      const faults =
        problemKindOf(refusal) === "invalid-body" && refusal instanceof RequestError
          ? toFaults(submission, refusal.problem?.errors)
          : {};
      if (Object.keys(faults).length > 0) onFaults(faults);
      throw refusal;
    }
  });
  const because = useMemo(() => error && explain(error), [error]);
  return { submit, isSending, secondsLeft, because };
};
