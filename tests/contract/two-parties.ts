import * as fc from "fast-check";
import { expect } from "vitest";
import { enquiryReceiptSchema } from "../../contract/enquiry/enquiry-receipt.ts";
import { enquiryStatusSchema, receivedEnquirySchema } from "../../contract/enquiry/enquiry-status.ts";
import type { ReceiverAnswer } from "../../contract/enquiry/enquiry.ts";
import { problemSchema } from "../../contract/problem.ts";
import type { SendRequest } from "./backend-host.ts";
import { readJson } from "./read-answer.ts";
import { contactId } from "./sample-contacts.ts";
import {
  answerReceived,
  type createOutbox,
  introduction,
  newKey,
  readReceived,
  readStatus,
  replyTo,
  submit,
  withdrawBy,
} from "./sample-enquiry.ts";

/** What a party does next, on what it has seen last, that it looks again, or that an old message comes a second time. */
const move = fc.constantFrom(
  "ask",
  "reply",
  "ask",
  "reply",
  "pass-on",
  "accept",
  "decline",
  "withdraw",
  "look",
  "look-back",
  "echo",
);

/** Every answer that comes back or does not, in turn. */
const losses = fc.array(fc.boolean(), { minLength: 64, maxLength: 64 });

/** `seen`: the version that was known to who did it. */
type Entry = { readonly who: "sender" | "receiver"; readonly said: string; readonly seen: number };

/** Between two parties and the backend. `send` throws where the answer was lost on the way, as `lose` says in turn. */
export type Line = {
  readonly send: SendRequest;
  readonly outbox: ReturnType<typeof createOutbox>;
  readonly lose: (isLost: () => boolean) => void;
};

/** Two parties over a line that loses every answer `lost` says, and what they know to have happened. */
const play = async ({ send, outbox, lose }: Line, moves: readonly string[], lost: readonly boolean[]) => {
  const before = outbox.notices.length;
  let sent = 0;
  lose(() => {
    sent += 1;
    return lost[sent % lost.length] === true && sent % 7 !== 0;
  });
  /** Sends in the same words until an answer arrives. */
  const persist = async (attempt: () => Promise<Response>): Promise<Response> => {
    const response = await attempt().catch(() => null);
    return response ?? persist(attempt);
  };
  const key = newKey();
  const { token } = await readJson(await persist(() => submit(send, introduction, key)), enquiryReceiptSchema);

  const history: Entry[] = [];
  const seen = { sender: 1, receiver: 1 };
  let said = 0;
  const earlier: (() => Promise<Response>)[] = [];
  /** Does something once; whoever hears that it has changed sees what there is now, and does not do it. */
  const act = async (who: Entry["who"], text: string, attempt: (terms: Terms) => Promise<Response>): Promise<void> => {
    const terms = { key: newKey(), version: seen[who] };
    earlier.push(() => attempt(terms));
    const response = await persist(() => attempt(terms));
    if (response.ok) {
      history.push({ who, said: text, seen: terms.version });
      if (response.status !== 204) seen[who] = ((await response.json()) as { version: number }).version;
      return;
    }
    const problem = await readJson(response, problemSchema);
    if (response.status === 412) seen[who] = (problem.current as { version: number }).version;
    else expect([409, 422]).toContain(response.status);
  };
  type Terms = { readonly key: string; readonly version: number };
  const receive = (text: string, answer: ReceiverAnswer) =>
    act("receiver", text, (terms) => answerReceived(send, link, answer, terms));
  let link = outbox.lastToken();

  const doIt: Readonly<Record<string, () => Promise<unknown>>> = {
    // The same words each time: only the key tells one question from another.
    ask: () => receive("Worum geht es genau?", { action: "ask-back", question: "Worum geht es genau?" }),
    reply: () => act("sender", "Um einen Besuch.", (terms) => replyTo(send, token, "Um einen Besuch.", terms)),
    "pass-on": async () => {
      const target = said % 2 === 0 ? "nwmos2" : "nwmos1";
      const known = history.length;
      await receive(`to ${target}`, { action: "pass-on", contact: contactId(target) });
      if (history.length === known) return;
      said += 1;
      link = outbox.lastToken();
    },
    accept: () => receive("accept", { action: "accept", replyAddress: "vorstand@verein.example" }),
    decline: () => receive("decline", { action: "decline" }),
    withdraw: () => act("sender", "withdraw", (terms) => withdrawBy(send, token, terms)),
    echo: async () => earlier[said % Math.max(1, earlier.length)]?.().catch(() => null),
    look: async () => {
      seen.sender = (await readJson(await persist(() => readStatus(send, token)), enquiryStatusSchema)).version;
    },
    "look-back": async () => {
      seen.receiver = (await readJson(await persist(() => readReceived(send, link)), receivedEnquirySchema)).version;
    },
  };
  for (const next of moves) await doIt[next]?.();
  const status = await readJson(await persist(() => readStatus(send, token)), enquiryStatusSchema);
  return { history, status, notices: outbox.notices.slice(before) };
};

/** The exchanges that a history leads to. */
const toExchanges = (history: readonly Entry[]) => {
  const exchanges: { question: string; reply?: string }[] = [];
  for (const { who, said } of history) {
    const last = exchanges.at(-1);
    if (said.startsWith("Worum")) exchanges.push({ question: said });
    else if (who === "sender" && said.startsWith("Um") && last !== undefined) last.reply = said;
  }
  return exchanges;
};

/** Lets two parties act so many times, each time otherwise; how much was done. Throws where the history is not the model's. */
export const checkHistories = async (line: Line, runs: number): Promise<number> => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 24 }), losses, async (moves, lost) => {
      const { history, status, notices } = await play(line, moves, lost);
      done += history.length;
      const isWithdrawn = history.some(({ said }) => said === "withdraw");
      // Withdrawn again it stays as it is; everything else that was done is one change.
      const changes = history.filter(
        ({ said }, i) => said !== "withdraw" || history.findIndex((each) => each.said === "withdraw") === i,
      );
      expect(status.version).toBe(1 + changes.length);
      // Each was done upon what there was then.
      expect(changes.map(({ seen }) => seen)).toEqual(changes.map((_, i) => i + 1));
      expect(status.state === "withdrawn").toBe(isWithdrawn);
      // Nothing of what was said stays with a withdrawn one.
      expect(isWithdrawn ? [] : status.introduction?.exchanges).toEqual(isWithdrawn ? [] : toExchanges(history));
      const toldSender = notices.filter(({ to }) => to === "sender").length;
      expect(toldSender).toBe(history.filter(({ who }) => who === "receiver").length);
    }),
    { numRuns: runs },
  );
  return done;
};
