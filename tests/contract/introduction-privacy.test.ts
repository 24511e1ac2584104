import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { ProblemError } from "../../backend/problem-error.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { project } from "../../backend/visibility.ts";
import { arbitraryContact } from "./arbitrary-contact.ts";
import { contactId, sampleContacts } from "./sample-contacts.ts";
import { openService } from "./open-service.ts";
import { introduction, newKey } from "./sample-enquiry.ts";

const SENDER = "absender.geheim@polizei.example";
const RECEIVER = "empfang.geheim@verein.example";

/** What either side does next, or that `days` go by. */
const step = fc.oneof(
  fc.record({ do: fc.constantFrom("accept", "decline", "ask-back", "reply", "withdraw", "read") }),
  fc.record({ passOnTo: fc.constantFrom("first1", "second", "third3", "clear1") }),
  fc.record({ waitDays: fc.integer({ min: 1, max: 40 }) }),
);

const clearingPoint = sampleContacts.filter(({ side }) => side === "clearing-point");
const contacts = fc
  .tuple(arbitraryContact("first1"), arbitraryContact("second"), arbitraryContact("third3"))
  .map((made): readonly StoredContact[] => [...made, ...clearingPoint]);

/** Values of a contact that may leave the store, but not for the public. */
const hiddenChannels = (contact: StoredContact, today: Date): readonly string[] => {
  const shown = project(contact, "public", today);
  return [
    shown.email === undefined ? contact.email?.value : undefined,
    shown.phones === undefined ? contact.phones?.value[0]?.number : undefined,
    shown.url === undefined ? contact.url?.value : undefined,
  ].filter((value) => value !== undefined);
};

it("neither side learns an address of the other before acceptance, whatever happens in whatever order", async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(contacts, fc.array(step, { maxLength: 12 }), async (stored, steps) => {
      let now = new Date("2026-06-15T10:00:00Z");
      const moment = () => ({ now, today: new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`) });
      const { service, outbox } = openService({ contacts: createMemoryStore(stored) });
      const sent = { ...introduction, contact: contactId("first1"), replyAddress: SENDER };
      const { token } = await service.submit(sent, newKey(), moment());
      const links = () => outbox.notices.flatMap((notice) => ("token" in notice ? [notice.token ?? ""] : []));
      const hidden = stored.flatMap((contact) => hiddenChannels(contact, moment().today));

      const act = {
        accept: () => service.answer(outbox.lastToken(), { action: "accept", replyAddress: RECEIVER }, moment()),
        decline: () => service.answer(outbox.lastToken(), { action: "decline" }, moment()),
        "ask-back": () =>
          service.answer(outbox.lastToken(), { action: "ask-back", question: "Worum geht es?" }, moment()),
        reply: () => service.reply(token, "Um einen Besuch.", moment()),
        withdraw: () => service.withdraw(token, moment()),
        read: async () => {},
      } as const;
      const perform = async (next: (typeof steps)[number]): Promise<void> => {
        if ("waitDays" in next) now = new Date(now.getTime() + next.waitDays * 86_400_000);
        else if ("do" in next) await act[next.do]();
        else
          await service.answer(outbox.lastToken(), { action: "pass-on", contact: contactId(next.passOnTo) }, moment());
      };

      for (const next of steps) {
        await perform(next).catch((error: unknown) => {
          // What cannot happen now is refused; anything else fails the test.
          if (!(error instanceof ProblemError)) throw error;
        });
        const status = await service.readStatus(token, moment());
        const views = await Promise.all(links().map((link) => service.readReceived(link, moment())));
        const isAccepted = status.state === "accepted";
        accepted += isAccepted ? 1 : 0;
        const forSender = JSON.stringify([status, outbox.notices.filter(({ to }) => to === "sender")]);
        const forReceivers = JSON.stringify([views, outbox.notices.filter(({ to }) => to === "receiver")]);
        expect(forSender.includes(RECEIVER)).toBe(isAccepted);
        expect(forReceivers.includes(SENDER)).toBe(isAccepted);
        for (const value of hidden) expect(forSender).not.toContain(value);
        // Of all who ever had a link, only who has accepted sees the address.
        expect(views.filter((view) => view.replyAddress !== undefined)).toHaveLength(isAccepted ? 1 : 0);
      }
    }),
    { numRuns: 400 },
  );
  expect(accepted).toBeGreaterThan(0);
});
