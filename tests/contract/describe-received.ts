import { describe, expect, it } from "vitest";
import { toEventWish } from "../../contract/enquiry/event-wish.ts";
import { enquiryStatusSchema, receivedEnquirySchema } from "../../contract/enquiry/enquiry-status.ts";
import type { EnquirySubmission } from "../../contract/enquiry/enquiry.ts";
import type { TestedApi } from "./backend-host.ts";
import { readJson, readProblem } from "./read-answer.ts";
import {
  answerReceived,
  createOutbox,
  expertRequest,
  introduction,
  newKey,
  question,
  readReceived,
  readStatus,
  submissions,
  submitted,
  type Terms,
  withdraw as withdrawBy,
} from "./sample-enquiry.ts";

const toDesk = submissions.filter(({ kind }) => kind !== "introduction");
const decided = toDesk.filter(({ kind }) => ["suggestion", "correction", "expert-request"].includes(kind));
const onlyAnswered = toDesk.filter((sent) => !decided.includes(sent));

export const describeReceived = ({ send, use }: TestedApi): void => {
  /** An enquiry that was just sent, seen from both sides. */
  const begin = async (submission: EnquirySubmission) => {
    const outbox = createOutbox();
    await use({ notify: outbox.notify });
    const { token } = await submitted(send, submission);
    const link = outbox.lastToken();
    return {
      outbox,
      link,
      status: async () => readJson(await readStatus(send, token), enquiryStatusSchema),
      view: async () => readJson(await readReceived(send, link), receivedEnquirySchema),
      answer: (answer: Parameters<typeof answerReceived>[2], terms: Terms = {}) =>
        answerReceived(send, link, answer, terms),
      withdraw: () => withdrawBy(send, token),
    };
  };

  describe("an enquiry to the Clearing Point", () => {
    it.each(toDesk)("of the kind $kind comes with what was sent, by a link of its own", async (sent) => {
      const { view, outbox } = await begin(sent);
      const { consentVersion, elapsedMs, website, kind, replyAddress, ...request } = sent;
      expect(await view()).toMatchObject({ kind, state: "received", isYours: true, request });
      expect(await view()).toEqual(expect.objectContaining(replyAddress === undefined ? {} : { replyAddress }));
      expect(Object.keys((await view()).request ?? {}).toSorted()).toEqual(Object.keys(request).toSorted());
      expect(outbox.notices).toEqual([expect.objectContaining({ to: "clearing-point", kind })]);
      expect([consentVersion, elapsedMs, website].join("")).toBe("2026-119000");
    });

    it.each(toDesk)("of the kind $kind is taken up, then answered under the sender's link", async (sent) => {
      const { answer, view, status, outbox } = await begin(sent);
      expect((await answer({ action: "take-up" })).status).toBe(200);
      expect((await status()).state).toBe("in-progress");
      await answer({ action: "answer", text: "Die Beratungsstelle in Bottrop." });
      expect(await status()).toMatchObject({ state: "answered", answer: "Die Beratungsstelle in Bottrop." });
      expect(await view()).toMatchObject({ actions: [], answer: "Die Beratungsstelle in Bottrop." });
      const told = outbox.notices.filter(({ to }) => to === "sender").map(({ state }) => state);
      expect(told).toEqual(sent.replyAddress === undefined ? [] : ["in-progress", "answered"]);
    });

    it.each(decided)("of the kind $kind is accepted, or declined with a reason", async (sent) => {
      const accepted = await begin(sent);
      expect((await accepted.view()).actions).toEqual(["take-up", "answer", "accept", "decline"]);
      await accepted.answer({ action: "accept" });
      expect((await accepted.status()).state).toBe("accepted");
      const declined = await begin(sent);
      for (const message of [undefined, "", "  "]) {
        const problem = await readProblem(await declined.answer({ action: "decline", message }), "invalid-body");
        expect(problem.errors).toMatchObject([{ pointer: "#/message", fault: "missing" }]);
      }
      await declined.answer({ action: "decline", message: "Das führt schon jemand anderes." });
      expect(await declined.status()).toMatchObject({ state: "declined", answer: "Das führt schon jemand anderes." });
    });

    it.each(onlyAnswered)("of the kind $kind is nothing to decide", async (sent) => {
      const { answer, view, status } = await begin(sent);
      expect((await view()).actions).toEqual(["take-up", "answer"]);
      await readProblem(await answer({ action: "accept" }), "not-possible-now");
      await readProblem(await answer({ action: "decline", message: "Nein." }), "not-possible-now");
      expect((await status()).state).toBe("received");
    });

    it("knows nothing of an introduction's ways, nor the other way round", async () => {
      const asked = await begin(question);
      await readProblem(await asked.answer({ action: "ask-back", question: "Worum geht es?" }), "not-possible-now");
      const introduced = await begin(introduction);
      await readProblem(await introduced.answer({ action: "take-up" }), "not-possible-now");
      await readProblem(await introduced.answer({ action: "answer", text: "Ja." }), "not-possible-now");
    });

    it("is accepted without an address, an introduction with one", async () => {
      const suggested = await begin(decided[0] ?? question);
      const more = await suggested.answer({ action: "accept", replyAddress: "a@verein.example" });
      expect((await readProblem(more, "invalid-body")).errors).toMatchObject([
        { pointer: "#/replyAddress", fault: "unknown" },
      ]);
      const introduced = await begin(introduction);
      expect((await readProblem(await introduced.answer({ action: "accept" }), "invalid-body")).errors).toMatchObject([
        { pointer: "#/replyAddress", fault: "missing" },
      ]);
    });

    it("asks for an expert in the language of the evening, which its sender reads again, too, until it is withdrawn", async () => {
      const { view, status, withdraw } = await begin(expertRequest);
      const event = toEventWish(expertRequest);
      expect(event).toMatchObject({ eventLanguage: "tr", place: "Bottrop" });
      expect((await view()).request).toMatchObject({ ...event, language: "de" });
      expect((await status()).event).toEqual(event);
      await withdraw();
      expect(await status()).not.toHaveProperty("event");
    });

    it("answered twice under one key is answered once, in another way not at all", async () => {
      const { answer, outbox } = await begin(question);
      const terms = { key: newKey(), version: 1 };
      await answer({ action: "answer", text: "Ja." }, terms);
      expect((await answer({ action: "answer", text: "Ja." }, terms)).status).toBe(200);
      expect(outbox.notices.filter(({ state }) => state === "answered")).toHaveLength(1);
      await readProblem(await answer({ action: "answer", text: "Nein." }), "not-possible-now");
    });

    it("that is withdrawn shows neither side a text or an address, and the Clearing Point is told", async () => {
      const { answer, withdraw, view, status, outbox } = await begin(question);
      await answer({ action: "answer", text: "Die Beratungsstelle in Bottrop." });
      await withdraw();
      expect(await view()).toMatchObject({ state: "withdrawn", actions: [] });
      expect(JSON.stringify([await view(), await status()])).not.toMatch(/@|Bottrop|Einbruch/);
      expect(outbox.notices.at(-1)).toMatchObject({ to: "clearing-point", state: "withdrawn" });
      expect(outbox.notices.at(-1)).not.toHaveProperty("token");
    });

    it("shows the sender no more than its state and the answer", async () => {
      const { answer, status } = await begin(question);
      await answer({ action: "answer", text: "Ja." });
      const keys = ["actions", "answer", "changedOn", "kind", "receivedOn", "reference", "state", "version"];
      expect(Object.keys(await status()).toSorted()).toEqual(keys);
    });
  });
};
