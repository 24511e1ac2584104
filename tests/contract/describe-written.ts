import { beforeEach, describe, expect, it } from "vitest";
import { receivedEnquirySchema } from "../../contract/enquiry/enquiry-status.ts";
import type { ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import { problemSchema } from "../../contract/problem.ts";
import type { TestedApi } from "./backend-host.ts";
import { readJson, readProblem } from "./read-answer.ts";
import {
  answerReceived,
  createOutbox,
  introduction,
  newKey,
  question,
  readReceived,
  replyTo,
  submissions,
  submit,
  submitted,
} from "./sample-enquiry.ts";
import { mailCases, phoneCases, plainCases, webCases } from "./written-cases.ts";

const [, suggestion, correction, expertRequest, , barrier] = submissions;

/** What became of what was sent: accepted, or the fault of the one field that was refused. */
const outcomeOf = async (response: Response): Promise<string | null> => {
  if (response.ok) return null;
  expect(response.status).toBe(422);
  const { errors = [] } = await readJson(response, problemSchema);
  expect(new Set(errors.map(({ pointer }) => pointer)).size).toBe(1);
  return errors[0]?.fault ?? "";
};

const change = (field: string, to: string) => ({ ...correction, changes: [{ field, from: [], to: [to] }] });

export const describeWritten = ({ send, use }: TestedApi): void => {
  const outbox = createOutbox();
  const useOutbox = () => use({ notify: outbox.notify });

  /** What its receiver sees of an enquiry; null where it is refused. */
  const receive = async (submission: unknown) => {
    const response = await submit(send, submission);
    if (response.status === 422) return null;
    expect(response.status).toBe(201);
    return readJson(await readReceived(send, outbox.lastToken()), receivedEnquirySchema);
  };

  /** An enquiry that can be answered, and the answer to what its receiver asks back. */
  const begin = async (submission: typeof question | typeof introduction) => {
    const { token } = await submitted(send, submission);
    const link = outbox.lastToken();
    return {
      answer: (answer: ReceiverAnswer) => answerReceived(send, link, answer),
      reply: (text: string) => replyTo(send, token, text),
    };
  };

  describe("a channel that was sent", () => {
    beforeEach(useOutbox);

    it("as reply address is kept as it is understood, or refused", async () => {
      for (const [typed, kept] of [...mailCases, ...phoneCases]) {
        const view = await receive({ ...question, replyAddress: typed });
        expect(view === null ? null : view.replyAddress, JSON.stringify(typed)).toBe(kept);
      }
    });

    it.each(["replyAddress", "url"])("is refused at once where nobody types so much: %s", async (field) => {
      for (const sign of [".", " ", "0", "(", "a.", "/"]) {
        const typed = `${sign.repeat(15_000 / sign.length)}x`;
        expect(await outcomeOf(await submit(send, { ...suggestion, [field]: typed })), sign).toBe("too-long");
      }
    });

    it("as web address is kept as it is understood, or refused", async () => {
      for (const [typed, kept] of webCases) {
        const view = await receive({ ...suggestion, url: typed });
        expect(view === null ? null : view.request?.url, JSON.stringify(typed)).toBe(kept);
      }
    });

    it.each([
      ["email", mailCases],
      ["phones", phoneCases],
      ["url", webCases],
    ] as const)("in a correction is taken as it is understood, or refused: %s", async (field, cases) => {
      for (const [typed, kept] of cases) {
        const response = await submit(send, change(field, typed));
        const { errors = [] } = response.ok ? {} : await readJson(response, problemSchema);
        const isRefused = errors.some(({ pointer }) => pointer === "#/changes/0/to/0");
        expect(isRefused, JSON.stringify(typed)).toBe(kept === null);
      }
    });

    it("in a correction is shown to its receiver as it is understood", async () => {
      const sent = {
        ...correction,
        changes: [{ field: "email", from: ["kmi@polizei.example"], to: ["neu@b.example, "] }],
      };
      expect((await receive(sent))?.request?.changes).toEqual([
        { field: "email", from: ["kmi@polizei.example"], to: ["neu@b.example"] },
      ]);
    });

    it("by who accepts an introduction is kept as it is understood, or refused", async () => {
      for (const [typed, kept] of [...mailCases, ...phoneCases]) {
        const { answer } = await begin(introduction);
        const response = await answer({ action: "accept", replyAddress: typed });
        expect(response.ok, JSON.stringify(typed)).toBe(kept !== null);
      }
    });
  });

  describe("what was written", () => {
    beforeEach(useOutbox);

    it.each([
      ["the name of a suggestion", (typed: string) => ({ ...suggestion, name: `x ${typed}` })],
      ["the times of an introduction", (typed: string) => ({ ...introduction, times: `x ${typed}` })],
      ["the times for an expert", (typed: string) => ({ ...expertRequest, times: `x ${typed}` })],
      ["the page of a barrier", (typed: string) => ({ ...barrier, page: `/x ${typed}` })],
      ["an organisation", (typed: string) => change("organization", `x ${typed}`)],
      ["a title", (typed: string) => change("title", `x ${typed}`)],
      ["an address", (typed: string) => change("address", `x ${typed}`)],
      ["a place", (typed: string) => change("municipality", `x ${typed}`)],
    ])("on one line is one that can be read: %s", async (_, toSubmission) => {
      for (const [typed, inLine] of plainCases.filter((each) => each[1] !== "too-short")) {
        const response = await submit(send, toSubmission(typed));
        const { errors = [] } = response.ok ? {} : await readJson(response, problemSchema);
        // A correction is also refused for what it begins with, which is not the question here.
        const found = errors.filter(({ fault }) => fault !== "outdated").map(({ fault }) => fault);
        expect(found, JSON.stringify(typed)).toEqual(inLine === null ? [] : [inLine]);
      }
    });

    it("is more than signs that leave nothing to be seen", async () => {
      for (const [typed] of plainCases.filter((each) => each[1] === "too-short")) {
        expect(await outcomeOf(await submit(send, { ...suggestion, name: typed }))).toBe("too-short");
      }
    });

    it.each(submissions)("to the Clearing Point as text can be read: $kind", async (submission) => {
      for (const [typed, , inText] of plainCases) {
        const outcome = await outcomeOf(await submit(send, { ...submission, text: typed }));
        const isRemark = submission.kind === "correction" && typed.trim() === "";
        expect(outcome, JSON.stringify(typed)).toBe(isRemark ? null : inText);
      }
    });

    it.each([
      ["an answer", question, (text: string) => ({ action: "answer", text })],
      ["a reason to decline", question, (message: string) => ({ action: "decline", message })],
      ["a question back", introduction, (asked: string) => ({ action: "ask-back", question: asked })],
      [
        "a message with a yes",
        introduction,
        (message: string) => ({ action: "accept", replyAddress: "a@verein.example", message }),
      ],
    ] as const)("by who answers can be read: %s", async (_, submission, toAnswer) => {
      for (const [typed, , inText] of plainCases.filter((each) => each[2] !== "too-short" && each[2] !== null)) {
        const { answer } = await begin(submission);
        expect(await outcomeOf(await answer(toAnswer(typed) as ReceiverAnswer)), JSON.stringify(typed)).toBe(inText);
      }
    });

    it("by who was asked back can be read", async () => {
      const { answer, reply } = await begin(introduction);
      await answer({ action: "ask-back", question: "Worum geht es genau?" });
      for (const [typed, , inText] of plainCases.filter((each) => each[2] !== null)) {
        expect(await outcomeOf(await reply(typed)), JSON.stringify(typed)).toBe(inText);
      }
      expect((await reply("Um den\nTag der offenen Moschee.")).status).toBe(200);
    });
  });

  describe("a body that is not UTF-8", () => {
    const encode = (text: string): Uint8Array<ArrayBuffer> =>
      new Uint8Array(Array.from(text, (sign) => sign.charCodeAt(0)));
    const sendBytes = (body: Uint8Array<ArrayBuffer>): Promise<Response> =>
      send("/api/v1/enquiries", {
        method: "POST",
        headers: { "Content-Type": "application/json", "Idempotency-Key": newKey() },
        body,
      });

    it.each([
      ["Latin 1", encode(JSON.stringify({ ...question, text: "Wer ist zuständig für uns?" }))],
      ["half a character", encode(JSON.stringify(question).replace("Wer", "\u00f0\u009f"))],
      ["a surrogate", encode(JSON.stringify(question).replace("Wer", "\u00ed\u00a0\u0080"))],
      ["cut off within a character", new Uint8Array([...encode('"Wer'), 0xc3])],
    ])("is refused, and nothing in it replaced: %s", async (_, bytes) => {
      const problem = await readProblem(await sendBytes(bytes), "malformed-json");
      expect(problem.detail).toContain("UTF-8");
    });

    it("is told from one that has every sign there is", async () => {
      const text = "ä ß İ ş العربية 👩‍👧 \u{10ffff}";
      expect((await sendBytes(new TextEncoder().encode(JSON.stringify({ ...question, text })))).status).toBe(201);
    });
  });
};
