import { isStaffed } from "../../contract/lists/contact-state.ts";
import type { EnquirySubmission, IntroductionRequest } from "../../contract/enquiry/enquiry.ts";
import { SHORTEST_ELAPSED_MS } from "../../contract/enquiry/enquiry-kind.ts";
import { type EnquiryReceipt, enquiryReceiptSchema } from "../../contract/enquiry/enquiry-receipt.ts";
import { checkAbout } from "./check-about.ts";
import { dayOf, type EnquiryContext, type Moment, sendNotices } from "./enquiry-context.ts";
import { findSuccessor, type Successor } from "./find-successor.ts";
import { dueOnFor } from "./introduction-steps.ts";
import type { Notice } from "./notice.ts";
import { ProblemError } from "../problem-error.ts";
import { invalidBody } from "../read-body.ts";
import { createReference, createToken, hashOf, seal, unseal } from "./secrets.ts";
import type { StoredEnquiry, StoredSubmission } from "./stored-enquiry.ts";

/** What is stored of a submission and who is told; only the reference is still missing. */
type Draft = {
  readonly toEnquiry: (reference: string) => StoredEnquiry;
  readonly toNotice: (reference: string) => Notice;
};

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

const chooseHolder = async (
  { contacts }: EnquiryContext,
  { contact }: IntroductionRequest,
  { today }: Moment,
): Promise<Successor> => {
  const asked = await contacts.findContact(contact);
  if (asked === null) {
    throw invalidBody([{ path: ["contact"], fault: "malformed", detail: "is no contact of the directory" }]);
  }
  const isCoordinator = asked.side === "clearing-point";
  const self = { contact, rank: isCoordinator ? "coordinator" : "addressee", isNamed: true } as const;
  // A vacant post answers nobody; waiting ten days to find out helps nobody either.
  return isStaffed(asked.state) ? self : ((await findSuccessor(contacts, self, [], today)) ?? self);
};

const draftEnquiry = async (
  context: EnquiryContext,
  submission: EnquirySubmission,
  tokenHash: string,
  moment: Moment,
): Promise<Draft> => {
  const day = dayOf(moment);
  const common = {
    version: 1,
    tokenHash,
    consentVersion: submission.consentVersion,
    receivedOn: day,
    changedOn: day,
    submission: strip(submission),
    replyAddress: submission.replyAddress ?? null,
    lastAct: null,
    state: "received",
  } as const;
  const token = createToken();
  const receiverHash = await hashOf(token);
  const { kind } = submission;
  if (kind !== "introduction") {
    await checkAbout(context, submission, moment);
    return {
      toEnquiry: (reference) => ({ ...common, reference, kind, receiverHash, answer: null }),
      toNotice: (reference) => ({ to: "clearing-point", token, reference, kind, state: "received" }),
    };
  }
  const { contact, rank, isNamed } = await chooseHolder(context, submission, moment);
  const holder = { contact, rank, isNamed, tokenHash: receiverHash, dueOn: dueOnFor(rank, day) };
  const introduction = { holder, former: [], exchanges: [], message: null, replyAddress: null };
  return {
    toEnquiry: (reference) => ({ ...common, reference, kind, introduction }),
    toNotice: (reference) => ({ to: "receiver", contact, rank, token, reference, kind, state: "received" }),
  };
};

const store = async (
  context: EnquiryContext,
  submission: EnquirySubmission,
  idempotencyKey: string,
  keyHash: string,
  moment: Moment,
): Promise<EnquiryReceipt> => {
  const token = createToken();
  const { toEnquiry, toNotice } = await draftEnquiry(context, submission, await hashOf(token), moment);
  const tryAdding = async (): Promise<EnquiryReceipt> => {
    const receipt = { reference: createReference(), token };
    const sealed = await seal(JSON.stringify(receipt), idempotencyKey);
    return (await context.enquiries.add(toEnquiry(receipt.reference), keyHash, sealed)) ? receipt : tryAdding();
  };
  const receipt = await tryAdding();
  await sendNotices(context, [toNotice(receipt.reference)]);
  return receipt;
};

/**
 * Stores a submission once, however often it is sent with the same key: its repetition gets the first answer again.
 *
 * The first answer holds the secret of the status link, which is not to be stored: it is kept sealed with the key, so
 * that only who sent it can have it again. `elapsedMs` does not count as another payload, because it grows while
 * somebody tries again.
 *
 * @throws ProblemError `suspected-automation`, `idempotency-key-in-progress`, `idempotency-key-reused`, `invalid-body`
 */
export const submitEnquiry = async (
  context: EnquiryContext,
  submission: EnquirySubmission,
  idempotencyKey: string,
  moment: Moment,
): Promise<EnquiryReceipt> => {
  checkForAutomation(submission);
  const key = await hashOf(idempotencyKey);
  const payload = await hashOf(`${idempotencyKey}\n${JSON.stringify({ ...submission, elapsedMs: 0 })}`);
  const state = await context.enquiries.takeKey({ key, payload, now: moment.now });
  switch (state.outcome) {
    case "in-progress":
      throw new ProblemError("idempotency-key-in-progress", { headers: { "Retry-After": "1" } });
    case "other-payload":
      throw new ProblemError("idempotency-key-reused", { detail: "Send another enquiry under a key of its own." });
    case "answered":
      return enquiryReceiptSchema.parse(JSON.parse(await unseal(state.sealed, idempotencyKey)));
    case "taken":
      try {
        return await store(context, submission, idempotencyKey, key, moment);
      } catch (error) {
        await context.enquiries.freeKey(key);
        throw error;
      }
  }
};
