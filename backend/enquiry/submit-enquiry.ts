import { isStaffed } from "../../contract/lists/contact-state.ts";
import type { EnquirySubmission, IntroductionRequest } from "../../contract/enquiry/enquiry.ts";
import { SHORTEST_ELAPSED_MS } from "../../contract/enquiry/enquiry-rules.ts";
import { type EnquiryReceipt, enquiryReceiptSchema } from "../../contract/enquiry/enquiry-receipt.ts";
import { bucketOfHash, drawInBucket } from "./bucket.ts";
import { checkAbout } from "./check-about.ts";
import { tellReceiver } from "./enquiry-changes.ts";
import { dayOf, type EnquiryContext, type Moment } from "./enquiry-context.ts";
import { findSuccessor, isReceiver } from "./find-successor.ts";
import { clockFrom, introductionClock } from "./introduction-steps.ts";
import { ProblemError } from "../problem-error.ts";
import { invalidBody } from "../read-sent.ts";
import { createReference, createToken, hashOf, seal, unseal } from "./secrets.ts";
import type { Holder, StoredEnquiry, StoredIntroduction, StoredSubmission } from "./stored-enquiry.ts";

/** Draws until a reference is free; with a million enquiries one in a million is taken, in every bucket alike. */
const MOST_DRAWS = 10;

const checkForAutomation = ({ website = "", elapsedMs }: EnquirySubmission): void => {
  const errors = [
    ...(website === "" ? [] : [{ pointer: "#/website", detail: "#/website has to stay empty." }]),
    ...(elapsedMs >= SHORTEST_ELAPSED_MS
      ? []
      : [{ pointer: "#/elapsedMs", detail: `#/elapsedMs is below ${SHORTEST_ELAPSED_MS}: wait, then send it again.` }]),
  ];
  if (errors.length === 0) return;
  throw new ProblemError("suspected-automation", { detail: errors.map(({ detail }) => detail).join(" "), errors });
};

const strip = (submission: EnquirySubmission): StoredSubmission => {
  const { replyAddress: _address, website: _website, elapsedMs: _elapsedMs, ...kept } = submission;
  return kept;
};

const beginIntroduction = async (
  { contacts }: EnquiryContext,
  { contact }: IntroductionRequest,
  { today }: Moment,
): Promise<StoredIntroduction> => {
  const found = await contacts.findContact(contact);
  if (found === null) {
    throw invalidBody([{ path: ["contact"], fault: "malformed", detail: "is no contact of the directory" }]);
  }
  const asked = { side: found.side, role: found.role };
  const self: Holder = { contact, rank: found.side === "clearing-point" ? "coordinator" : "addressee" };
  const introduction = { asked, holder: self, former: [], exchanges: [], message: null, replyAddress: null };
  // Nobody answers at a vacant post, or where nothing can be sent; waiting ten days to find out helps nobody either.
  if (isStaffed(found.state) && isReceiver(found)) return introduction;
  return { ...introduction, holder: (await findSuccessor(contacts, introduction, today)) ?? self };
};

/** What is stored of a submission; only the reference is still missing. */
const draftEnquiry = async (
  context: EnquiryContext,
  submission: EnquirySubmission,
  hashes: { readonly tokenHash: string; readonly keyHash: string },
  moment: Moment,
): Promise<(reference: string) => StoredEnquiry> => {
  const day = dayOf(moment);
  const common = {
    ...hashes,
    version: 1,
    consentVersion: submission.consentVersion,
    receivedOn: day,
    changedOn: day,
    submission: strip(submission),
    replyAddress: submission.replyAddress ?? null,
    acts: [],
    state: "received",
  } as const;
  const { kind } = submission;
  if (kind === "introduction") {
    const introduction = await beginIntroduction(context, submission, moment);
    const clock = introductionClock("received", introduction.holder.rank, day);
    return (reference) => ({ ...common, reference, kind, clock, introduction });
  }
  await checkAbout(context, submission, moment);
  return (reference) => ({ ...common, reference, kind, clock: clockFrom(day, "overdue"), answer: null });
};

/**
 * Stores a submission once, however often it is sent with the same key: its repetition gets the first answer again. Key,
 * enquiry and notices are one step of the store, so that a crash leaves all of it or nothing.
 *
 * The first answer holds the secret of the status link, which is not to be stored: it is kept sealed with the key, so
 * that only who sent it can have it again, and goes with the withdrawal. `elapsedMs` does not count as another payload,
 * because it grows while somebody tries again.
 *
 * @throws ProblemError `suspected-automation`, `idempotency-key-reused`, `enquiry-withdrawn`, `invalid-body`
 */
export const submitEnquiry = async (
  context: EnquiryContext,
  submission: EnquirySubmission,
  idempotencyKey: string,
  moment: Moment,
): Promise<EnquiryReceipt> => {
  const { enquiries } = context;
  const { now } = moment;
  checkForAutomation(submission);
  const key = await hashOf(idempotencyKey);
  const payload = await hashOf(`${idempotencyKey}\n${JSON.stringify({ ...submission, elapsedMs: 0 })}`);
  const findReceipt = async (): Promise<EnquiryReceipt | null> => {
    const known = await enquiries.findKey(key, now);
    if (known === null) return null;
    if (known.payload !== payload) {
      throw new ProblemError("idempotency-key-reused", { detail: "Send another enquiry under a key of its own." });
    }
    if (known.sealed === null) throw new ProblemError("enquiry-withdrawn");
    return enquiryReceiptSchema.parse(JSON.parse(await unseal(known.sealed, idempotencyKey)));
  };

  // Before anything is checked that may have changed since.
  const earlier = await findReceipt();
  if (earlier !== null) return earlier;
  const bucket = bucketOfHash(key);
  const { drawn: token, hash: tokenHash } = await drawInBucket(bucket, createToken);
  const toEnquiry = await draftEnquiry(context, submission, { tokenHash, keyHash: key }, moment);
  const store = async (drawsLeft: number): Promise<EnquiryReceipt> => {
    if (drawsLeft === 0) throw new Error(`no free reference in ${MOST_DRAWS} draws`);
    const receipt = { reference: (await drawInBucket(bucket, createReference)).drawn, token };
    const enquiry = toEnquiry(receipt.reference);
    const sealed = await seal(JSON.stringify(receipt), idempotencyKey);
    const notices = tellReceiver(enquiry, { hasLink: true });
    const outcome = await enquiries.submit({ enquiry, key: { key, payload, sealed }, notices, now });
    if (outcome === "stored") return receipt;
    // Known since just now: the same was sent twice at once.
    return (outcome === "key-known" ? await findReceipt() : null) ?? store(drawsLeft - 1);
  };
  return store(MOST_DRAWS);
};
