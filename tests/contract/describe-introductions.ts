import { describe, expect, it } from "vitest";
import { enquiryStatusSchema, receivedEnquirySchema } from "../../contract/enquiry/enquiry-status.ts";
import type { ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import type { TestedApi } from "./backend-host.ts";
import { readJson, readProblem } from "./read-answer.ts";
import { contactId, publicTask, sampleContacts } from "./sample-contacts.ts";
import {
  answerReceived,
  createOutbox,
  introduction,
  newKey,
  readReceived,
  readStatus,
  replyTo,
  submitted,
  type Terms,
  withdraw as withdrawBy,
} from "./sample-enquiry.ts";

const accept: ReceiverAnswer = { action: "accept", replyAddress: "vorstand.privat@verein.example" };

export const describeIntroductions = ({ send, use }: TestedApi): void => {
  /** An introduction that has just been asked for, seen from both sides. */
  const begin = async () => {
    let now = new Date("2026-06-15T10:00:00Z");
    const outbox = createOutbox();
    await use({ notify: outbox.notify, now: () => now });
    const { token } = await submitted(send, introduction);
    return {
      outbox,
      token,
      goTo: (day: string) => {
        now = new Date(`${day}T10:00:00Z`);
      },
      status: async () => readJson(await readStatus(send, token), enquiryStatusSchema),
      view: async (link = outbox.lastToken()) => readJson(await readReceived(send, link), receivedEnquirySchema),
      answer: (answer: ReceiverAnswer, link = outbox.lastToken(), terms: Terms = {}) =>
        answerReceived(send, link, answer, terms),
      reply: (text: string, terms: Terms = {}) => replyTo(send, token, text, terms),
      withdraw: (terms: Terms = {}) => withdrawBy(send, token, terms),
    };
  };

  describe("an introduction", () => {
    it("comes to the receiver with side, purpose, topic, language and times, and without an address", async () => {
      const { view, outbox } = await begin();
      expect(outbox.notices).toEqual([
        expect.objectContaining({ to: "receiver", contact: "nwmos1", rank: "addressee", state: "received" }),
      ]);
      const { side, topic, preferredLanguage, times, text, contact } = introduction;
      expect(await view()).toMatchObject({
        state: "received",
        isYours: true,
        actions: ["accept", "decline", "ask-back", "pass-on"],
        dueOn: "2026-06-29",
        request: { side, topic, preferredLanguage, times, text, contact },
        exchanges: [],
      });
      expect(await view()).not.toHaveProperty("replyAddress");
    });

    it("that is accepted gives each side the other's address", async () => {
      const { answer, view, status, outbox } = await begin();
      expect((await answer({ ...accept, message: "Gerne am Dienstag." })).status).toBe(200);
      expect(await view()).toMatchObject({ state: "accepted", actions: [], replyAddress: introduction.replyAddress });
      expect((await status()).introduction).toMatchObject({
        holder: { contact: "nwmos1", name: "Moscheegemeinde Bottrop" },
        replyAddress: accept.replyAddress,
        message: "Gerne am Dienstag.",
      });
      expect(outbox.notices.at(-1)).toMatchObject({ to: "sender", replyAddress: introduction.replyAddress });
    });

    it("that is declined gives neither side an address", async () => {
      const { answer, view, status } = await begin();
      await answer({ action: "decline", message: "Derzeit nicht möglich." });
      expect(await status()).toMatchObject({
        state: "declined",
        introduction: { message: "Derzeit nicht möglich." },
      });
      expect(JSON.stringify([await view(), await status()])).not.toMatch(/replyAddress|@/);
    });

    it("goes back to the receiver when the sender replies to a question, with a new time for an answer", async () => {
      const { answer, reply, view, status, goTo } = await begin();
      const question = "Worum geht es bei dem Besuch genau?";
      await answer({ action: "ask-back", question });
      expect(await status()).toMatchObject({ state: "asked-back", introduction: { exchanges: [{ question }] } });
      expect((await status()).introduction).not.toHaveProperty("dueOn");
      goTo("2026-08-03");
      expect((await reply("Um das Sommerfest.")).status).toBe(200);
      expect(await view()).toMatchObject({
        state: "received",
        dueOn: "2026-08-17",
        exchanges: [{ question, reply: "Um das Sommerfest." }],
      });
    });

    it("that is passed on leaves nothing but its state to who had it", async () => {
      const { answer, view, status, outbox } = await begin();
      const firstLink = outbox.lastToken();
      const passedOn = await answer({ action: "pass-on", contact: contactId("nwmos2") });
      expect(await readJson(passedOn, receivedEnquirySchema)).toMatchObject({
        state: "passed-on",
        isYours: false,
        passedOnTo: "nwmos2",
      });
      expect(await view(firstLink)).not.toHaveProperty("request");
      expect((await status()).introduction?.holder).toMatchObject({ rank: "passed-to", contact: "nwmos2" });
      await readProblem(await answer(accept, firstLink), "not-possible-now");
      await answer(accept);
      expect(await view()).toMatchObject({
        state: "accepted",
        holder: "nwmos2",
        replyAddress: introduction.replyAddress,
      });
      expect(await view(firstLink)).not.toHaveProperty("holder");
      expect(await view(firstLink)).toMatchObject({ passedOnTo: "nwmos2" });
      expect(await view(firstLink)).not.toHaveProperty("replyAddress");
    });

    it.each([
      ["nobody1", "no contact"],
      ["nwmos1", "already"],
      ["bymos2", "not staffed"],
      ["bysta1", "only when asked"],
    ])("is not passed on to %s", async (contact, reason) => {
      const { answer, status } = await begin();
      const problem = await readProblem(
        await answer({ action: "pass-on", contact: contactId(contact) }),
        "invalid-body",
      );
      expect(problem.errors).toEqual([
        { pointer: "#/contact", fault: "malformed", detail: expect.stringContaining(reason) },
      ]);
      expect((await status()).state).toBe("received");
    });

    it("asked for at a vacant contact goes to its deputy at once", async () => {
      const outbox = createOutbox();
      const contacts = sampleContacts.map((contact) =>
        contact.id === "bymos1"
          ? {
              ...contact,
              email: { value: "post@aerzte.example", audience: "coordinators", basis: publicTask } as const,
            }
          : contact,
      );
      await use({ notify: outbox.notify, contacts });
      await submitted(send, { ...introduction, contact: contactId("bymos2") });
      expect(outbox.notices).toEqual([expect.objectContaining({ contact: "bymos1", rank: "deputy" })]);
    });

    it("that is withdrawn shows the receiver no text and no address any more", async () => {
      const { answer, withdraw, view, status, outbox } = await begin();
      await answer(accept);
      await withdraw();
      expect(await view()).toMatchObject({ state: "withdrawn", actions: [] });
      expect(JSON.stringify([await view(), await status()])).not.toMatch(/@|request|Vorstand/);
      expect(outbox.notices.at(-1)).toMatchObject({ to: "receiver", state: "withdrawn" });
      await readProblem(await answer({ action: "decline" }), "not-possible-now");
    });

    it("that is answered twice under one key is answered once", async () => {
      const { answer, status, outbox } = await begin();
      const question = "Wie viele Personen kommen mit?";
      const link = outbox.lastToken();
      const [asking, passing] = [
        { key: newKey(), version: 1 },
        { key: newKey(), version: 2 },
      ];
      await answer({ action: "ask-back", question }, link, asking);
      expect((await answer({ action: "ask-back", question }, link, asking)).status).toBe(200);
      expect((await status()).introduction?.exchanges).toHaveLength(1);
      await answer({ action: "pass-on", contact: contactId("nwmos2") }, link, passing);
      expect((await answer({ action: "pass-on", contact: contactId("nwmos2") }, link, passing)).status).toBe(200);
      expect(outbox.notices.filter(({ state }) => state === "passed-on")).toHaveLength(2);
    });

    it("that is answered cannot be answered in another way", async () => {
      const { answer } = await begin();
      await answer({ action: "decline" });
      await readProblem(await answer(accept), "not-possible-now");
    });

    it("without an answer goes to the coordinator after ten working days, and stays there", async () => {
      const { goTo, status, view, outbox, answer } = await begin();
      const firstLink = outbox.lastToken();
      goTo("2026-06-29");
      expect(await view()).toMatchObject({ state: "received", isYours: true, next: "coordinator" });
      expect((await status()).introduction?.next).toBe("coordinator");
      goTo("2026-06-30");
      expect(await status()).toMatchObject({
        state: "no-answer",
        introduction: { holder: { rank: "coordinator", contact: "clear1" } },
      });
      expect(await view(firstLink)).toMatchObject({ isYours: false, actions: [] });
      expect(await view(firstLink)).not.toHaveProperty("passedOnTo");
      expect((await status()).introduction).not.toHaveProperty("next");
      goTo("2027-06-30");
      expect((await status()).introduction?.holder.rank).toBe("coordinator");
      await answer(accept);
      expect((await status()).state).toBe("accepted");
    });
  });
};
