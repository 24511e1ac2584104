import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { type EnquiryReceipt, enquiryReceiptSchema } from "../../contract/enquiry/enquiry-receipt.ts";
import { readWith } from "../http/read-with.ts";
import { problemKindOf, send } from "../http/send.ts";

/** Whether two submissions are one for the backend: how long somebody took does not count. */
export const isSameVersion = (one: unknown, other: unknown): boolean => {
  const [first, second] = [one, other].map((each) => JSON.stringify({ ...(each as object), elapsedMs: 0 }));
  return first === second;
};

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
export type Sent = { readonly receipt: EnquiryReceipt; readonly isEarlier: boolean };

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
