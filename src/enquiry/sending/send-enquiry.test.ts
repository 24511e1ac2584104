import { describe, expect, it } from "vitest";
import { createBackend } from "../../../backend/app.ts";
import { createMemoryStore } from "../../../backend/contacts/contact-store.ts";
import { type EnquiryReceipt, enquiryReceiptSchema } from "../../../contract/enquiry/enquiry-receipt.ts";
import { problemSchema, problemType } from "../../../contract/problem.ts";
import type { SendRequest } from "../../../tests/contract/backend-host.ts";
import { question, submit, withdrawBy } from "../../../tests/contract/sample-enquiry.ts";
import { RequestError } from "../../http/request-error.ts";
import { sendEnquiry } from "./send-enquiry.ts";

const never = new AbortController().signal;
const KEY = "0123456789abcdef0123456789abcdef";
const lost = (): RequestError => new RequestError("offline", "no connection to the backend");

type Post = (submission: unknown, key: string) => Promise<EnquiryReceipt>;

/** A backend of its own, asked as the form asks it. */
const createDesk = () => {
  const backend = createBackend({ store: createMemoryStore([]), now: () => new Date("2026-06-15T10:00:00Z") });
  const send: SendRequest = async (path, init) => backend.fetch(new Request(`http://host${path}`, init));
  const post = async (submission: unknown, key: string): Promise<EnquiryReceipt> => {
    const response = await submit(send, submission, key);
    const body: unknown = await response.json();
    if (response.ok) return enquiryReceiptSchema.parse(body);
    throw new RequestError("problem", "refused", { status: response.status, problem: problemSchema.parse(body) });
  };
  return { post, send };
};

const fresh = { isTaken: false, onRuledOut: () => {} };

describe("sending an enquiry", () => {
  it("creates exactly one, however many answers get lost: 200 submissions, half of the answers dropped", async () => {
    const { post } = createDesk();
    let count = 0;
    const unsure = async (submission: unknown, key: string): Promise<EnquiryReceipt> => {
      const receipt = await post(submission, key);
      count += 1;
      if (count % 2 === 1) throw lost();
      return receipt;
    };
    const references = new Set<string>();
    for (let i = 0; i < 200; i += 1) {
      const key = `key-of-a-draft-${String(i).padStart(6, "0")}`;
      const sending = { submission: { ...question, text: `Frage Nummer ${i}?` }, key, attempts: [], ...fresh };
      await expect(sendEnquiry(sending, never, unsure)).rejects.toMatchObject({ kind: "offline" });
      const { receipt } = await sendEnquiry(sending, never, unsure);
      references.add(receipt.reference);
    }
    expect(references.size).toBe(200);
    expect(count).toBe(400);
  });

  it("finds the receipt of an earlier version that had arrived, and says so", async () => {
    const { post } = createDesk();
    const first = await post(question, KEY);
    const changed = { ...question, text: "Eine andere Frage, später geschrieben." };
    const neverArrived = { ...question, text: "Diese Fassung kam nie an." };
    const sending = { submission: changed, key: KEY, attempts: [question, neverArrived], ...fresh };
    expect(await sendEnquiry(sending, never, post)).toEqual({ receipt: first, isEarlier: true });
  });

  it("takes the new version where no earlier one has arrived", async () => {
    const { post } = createDesk();
    const changed = { ...question, text: "Eine andere Frage, später geschrieben." };
    const { isEarlier } = await sendEnquiry(
      { submission: changed, key: KEY, attempts: [question], ...fresh },
      never,
      post,
    );
    expect(isEarlier).toBe(false);
  });

  it("fails where something has arrived that this browser no longer knows", async () => {
    const { post } = createDesk();
    await post(question, KEY);
    const changed = { ...question, text: "Eine andere Frage, später geschrieben." };
    const sending = sendEnquiry({ submission: changed, key: KEY, attempts: [], ...fresh }, never, post);
    await expect(sending).rejects.toMatchObject({ problem: { type: problemType("idempotency-key-reused") } });
  });

  /** What a draft does: it remembers what may have arrived, and what has not. */
  const sendUntilAnswered = async (submission: unknown, unsure: Post, attempts: readonly unknown[]) => {
    let known = { attempts, isTaken: false };
    for (let tries = 1; tries <= 10; tries += 1) {
      const onRuledOut = (version: unknown): void => {
        known = { attempts: known.attempts.filter((each) => each !== version), isTaken: true };
      };
      try {
        // One try after the other.
        const sent = await sendEnquiry({ submission, key: KEY, ...known, onRuledOut }, never, unsure);
        return { ...sent, tries };
      } catch {
        if (!known.isTaken) known = { ...known, attempts: [...known.attempts, submission] };
      }
    }
    throw new Error("it does not end");
  };

  it.each([
    ["the first of two", (nth: number) => nth % 2 === 1],
    ["the second of two", (nth: number) => nth % 2 === 0],
    ["two of three", (nth: number) => nth % 3 !== 0],
    ["the other two of three", (nth: number) => nth % 3 !== 1],
    ["every one of the first five", (nth: number) => nth <= 5],
  ])("comes to an end with an edited text, whichever answers get lost: %s", async (_, isLost) => {
    const { post } = createDesk();
    const first = await post(question, KEY);
    let count = 0;
    const unsure = async (submission: unknown, key: string): Promise<EnquiryReceipt> => {
      count += 1;
      const nth = count;
      const answer = await post(submission, key).catch((error: unknown) => error);
      if (isLost(nth)) throw lost();
      if (answer instanceof Error) throw answer;
      return answer as EnquiryReceipt;
    };
    const changed = { ...question, text: "Eine andere Frage, später geschrieben." };
    const neverArrived = { ...question, text: "Diese Fassung kam nie an." };
    const { receipt, isEarlier } = await sendUntilAnswered(changed, unsure, [question, neverArrived]);
    expect({ receipt, isEarlier }).toEqual({ receipt: first, isEarlier: true });
  });

  it("does not call a version earlier that is the one sent now", async () => {
    const { post } = createDesk();
    const first = await post(question, KEY);
    const sending = { submission: { ...question, elapsedMs: 60_000 }, key: KEY, attempts: [question], isTaken: true };
    expect(await sendEnquiry({ ...sending, onRuledOut: () => {} }, never, post)).toEqual({
      receipt: first,
      isEarlier: false,
    });
  });

  it("that was withdrawn meanwhile is not sent again", async () => {
    const { post, send } = createDesk();
    const { token } = await post(question, KEY);
    await withdrawBy(send, token);
    const sending = sendEnquiry({ submission: question, key: KEY, attempts: [question], ...fresh }, never, post);
    await expect(sending).rejects.toMatchObject({ problem: { type: problemType("enquiry-withdrawn") } });
  });
});
