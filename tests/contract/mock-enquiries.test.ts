import { afterEach, describe, expect, it } from "vitest";
import { DEMO_OUTBOX_PATH, demoOutboxSchema } from "../../contract/enquiry/demo-outbox.ts";
import { enquiryReceiptSchema } from "../../contract/enquiry/enquiry-receipt.ts";
import { enquiryStatusSchema, receivedEnquirySchema } from "../../contract/enquiry/enquiry-status.ts";
import { createPageStorage, type DemoStorage } from "../../mocks/demo-storage.ts";
import type { MockOptions } from "../../mocks/handlers.ts";
import { createMockServer } from "../../mocks/node.ts";
import type { SendRequest } from "./backend-host.ts";
import { readJson, readProblem } from "./read-answer.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";
import {
  introduction,
  newKey,
  question,
  readReceived,
  readStatus,
  submit,
  submitted,
  withdrawBy,
} from "./sample-enquiry.ts";

let server: ReturnType<typeof createMockServer> | null = null;
const stop = (): void => {
  server?.close();
  server = null;
};
afterEach(stop);

/** Starts the mock, in the place of the one that ran before: a reload of the page. */
const start = (options: MockOptions = {}): void => {
  stop();
  server = createMockServer({ now: () => SAMPLE_NOW, loadContacts: async () => sampleContacts, ...options });
  server.listen({ onUnhandledFrame: "error" });
};
const send: SendRequest = (path, init) => fetch(new URL(path, "http://localhost"), init);
const readOutbox = async () => readJson(await send(DEMO_OUTBOX_PATH), demoOutboxSchema);

describe("the demo", () => {
  it("shows what would be mailed, the receiver's link with it", async () => {
    start();
    expect(await readOutbox()).toEqual({ messages: [] });
    const { reference } = await submitted(send, introduction);
    const [message] = (await readOutbox()).messages;
    expect(message).toMatchObject({ to: "receiver", contact: "nwmos1", reference, sentAt: SAMPLE_NOW.toISOString() });
    const view = await readJson(await readReceived(send, message?.token ?? ""), receivedEnquirySchema);
    expect(view).toMatchObject({ reference, isYours: true });
  });

  it("still knows an enquiry, its key and its mail after a reload", async () => {
    const storage = createPageStorage();
    start({ storage });
    const key = newKey();
    const receipt = await readJson(await submit(send, introduction, key), enquiryReceiptSchema);
    const outbox = await readOutbox();
    start({ storage });
    const status = await readJson(await readStatus(send, receipt.token), enquiryStatusSchema);
    expect(status).toMatchObject({ reference: receipt.reference, state: "received" });
    expect(await readJson(await submit(send, introduction, key), enquiryReceiptSchema)).toEqual(receipt);
    expect(await readOutbox()).toEqual(outbox);
  });

  it.each([
    ["holds something else", createPageStorage({ version: 1 })],
    [
      "is full",
      {
        update: async (change) => {
          change(null);
          throw new DOMException("full", "QuotaExceededError");
        },
      },
    ],
  ] satisfies [string, DemoStorage][])("takes enquiries although its storage %s", async (_, storage) => {
    start({ storage });
    const { token } = await submitted(send, question);
    expect((await readStatus(send, token)).status).toBe(200);
  });
});

describe("a scenario applies to what is sent, too:", () => {
  it("`500` and `flaky` fail", async () => {
    start({ scenario: "500" });
    await readProblem(await submit(send, question), "internal-error");
    start({ scenario: "flaky" });
    const statuses = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await submit(send, question)).status);
    expect(statuses).toEqual([500, 500, 201]);
  });

  it("`offline` breaks the connection", async () => {
    start({ scenario: "offline" });
    await expect(submit(send, question)).rejects.toThrow(TypeError);
  });

  it("`malformed` leaves an answer without content alone", async () => {
    const storage = createPageStorage();
    start({ storage });
    const { token } = await submitted(send, question);
    start({ storage, scenario: "malformed" });
    expect((await withdrawBy(send, token, { version: 1 })).status).toBe(204);
  });

  it("`lost-answer` does what is sent and loses every second answer, and reading works", async () => {
    start({ scenario: "lost-answer" });
    const key = newKey();
    await expect(submit(send, introduction, key)).rejects.toThrow(TypeError);
    expect((await readOutbox()).messages).toHaveLength(1);
    const { token } = await readJson(await submit(send, introduction, key), enquiryReceiptSchema);
    expect((await readOutbox()).messages).toHaveLength(1);
    expect((await readStatus(send, token)).status).toBe(200);
  });
});

it("200 submissions through a line that loses every second answer leave exactly 200 enquiries", async () => {
  start({ scenario: "lost-answer" });
  const sendUntilAnswered = async (text: string): Promise<string> => {
    const key = newKey();
    const attempt = () => submit(send, { ...question, text }, key);
    const response = await attempt().catch(attempt);
    return (await readJson(response, enquiryReceiptSchema)).reference;
  };
  const references: string[] = [];
  for (let nth = 0; nth < 200; nth += 1) references.push(await sendUntilAnswered(`Anliegen Nummer ${nth}`));
  const told = (await readOutbox()).messages.map(({ reference }) => reference);
  expect(told).toEqual(references);
  expect(new Set(references).size).toBe(200);
});
