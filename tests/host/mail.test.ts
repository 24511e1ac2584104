import { describe, expect, it } from "vitest";
import { z } from "zod/mini";
import { createMailer } from "../../host/mail/mailer.ts";
import { hostileTexts } from "../../mocks/sample/hostile-texts.ts";
import { introduction, readReceived, answerReceived, question, submit, submitted } from "../contract/sample-enquiry.ts";
import { findReceiver, hostSampleLines } from "./host-sample.ts";
import { readHead, readText } from "./mail-host.ts";
import { startMailHost } from "./start-mail-host.ts";
import { startTestHost } from "./start-test-host.ts";

const FROM = "post@network.example";
const never = new AbortController().signal;
const letter = { subject: "Betreff", text: "Text\n" };
const LINK = /enquiry\/received#([\w-]{32})/;

const start = async () => {
  const mailHost = await startMailHost();
  const environment = { SMTP_URL: mailHost.url, MAIL_FROM: FROM, SITE_URL: "https://network.example/" };
  const host = await startTestHost({ environment, sample: hostSampleLines });
  return { mailHost, host };
};

describe("an enquiry", () => {
  it("goes by mail from writing to answer", async () => {
    const { mailHost, host } = await start();
    const { id, mailbox } = findReceiver();
    await submitted(host.send, { ...introduction, contact: id });
    await expect.poll(() => mailHost.received).toHaveLength(1);
    const [first] = mailHost.received;
    expect(first).toMatchObject({ from: FROM, to: [mailbox] });
    const token = LINK.exec(readText(first?.raw ?? ""))?.[1] ?? "";
    expect((await readReceived(host.send, token)).status).toBe(200);
    const accepted = await answerReceived(host.send, token, {
      action: "accept",
      replyAddress: "vorstand@verein.example",
    });
    expect(accepted.status).toBe(200);
    await expect.poll(() => mailHost.received).toHaveLength(2);
    const [, second] = mailHost.received;
    expect(second?.to).toEqual([introduction.replyAddress]);
    expect(readText(second?.raw ?? "")).not.toContain("#");
  });

  it("is told to the Clearing Point, and to no second address however it is written", async () => {
    const { mailHost, host } = await start();
    const statuses = await Promise.all(
      [
        "a@b.example, c@d.example",
        "a@b.example\r\nBcc: c@d.example",
        '"x" <c@d.example>',
        "a@b.example;c@d.example",
      ].map(async (replyAddress) => (await submit(host.send, { ...question, replyAddress })).status),
    );
    expect(new Set(statuses)).toEqual(new Set([422]));
    await submitted(host.send, question);
    await expect.poll(() => mailHost.received).toHaveLength(1);
    expect(mailHost.received[0]?.to).toEqual(["clearingstelle@clearingstelle.example"]);
  });
});

describe("the mail host", () => {
  const mailerFor = (url: string) => createMailer({ url, from: FROM });

  it("gets one letter for one address, as plain text that says it is automatic", async () => {
    const mailHost = await startMailHost();
    const text = "Grüße, güle güle, مع السلامة\n.\nEine Zeile mit einem Punkt davor\n";
    await mailerFor(mailHost.url).send("vorstand@verein.example", { subject: "Anfrage – ÄÖÜ ﷺ", text }, never);
    const [{ raw, to } = { raw: "", to: [] }] = mailHost.received;
    expect(to).toEqual(["vorstand@verein.example"]);
    expect(readText(raw)).toBe(text);
    const head = readHead(raw);
    expect(head).toContain("Auto-Submitted: auto-generated");
    expect(head.some((line) => /^Content-Type: text\/plain; charset=utf-8/i.test(line))).toBe(true);
    expect(head.filter((line) => /^(to|cc|bcc|reply-to):/i.test(line))).toEqual(["To: vorstand@verein.example"]);
  });

  it.each([
    [451, "LetterError"],
    [550, "NoticeRefusedError"],
  ] as const)("that answers %i makes it come again or not: %s", async (code, name) => {
    const mailHost = await startMailHost();
    mailHost.behave(code);
    const sending = mailerFor(mailHost.url).send("vorstand@verein.example", letter, never);
    await expect(sending).rejects.toMatchObject({
      name,
      failure: { fault: "refused", said: `${code} Refused for a test: …` },
    });
    // What the host answered names who was written to.
    await expect(sending).rejects.not.toThrow(/verein/);
    expect(mailHost.received).toEqual([]);
  });

  it("that never answers is left when the time is over", async () => {
    const mailHost = await startMailHost();
    mailHost.behave("hang");
    await expect(
      mailerFor(mailHost.url).send("vorstand@verein.example", letter, AbortSignal.timeout(100)),
    ).rejects.toMatchObject({ name: "LetterError" });
    mailHost.behave("take");
    await mailerFor(mailHost.url).send("vorstand@verein.example", letter, never);
    expect(mailHost.received).toHaveLength(1);
  });

  it("that is not there makes the letter come again", async () => {
    await expect(mailerFor("smtp://127.0.0.1:1").send("vorstand@verein.example", letter, never)).rejects.toMatchObject({
      name: "LetterError",
    });
  });
});

/** What somebody may have written where one address belongs. */
const hostileAddresses: readonly string[] = [
  ...["\r\n", "\n", "\r", "\u0000", "\u2028", "\u0085"].flatMap((end) => [
    `a@b.example${end}Bcc: evil@evil.example`,
    `a@b.example${end}${end}body`,
    `${end}a@b.example`,
    `a${end}@b.example`,
    `a@b.example${end}`,
  ]),
  ...[",", ";", " ", "\t", "|", "/", "%"].flatMap((between) => [
    `a@b.example${between}evil@evil.example`,
    `a@b.example${between}<evil@evil.example>`,
    `evil@evil.example${between}`,
  ]),
  "<evil@evil.example>",
  '"a" <evil@evil.example>',
  "a <evil@evil.example>",
  "a (evil@evil.example) @b.example",
  '"a@b.example, evil"@evil.example',
  "a@b.example>evil@evil.example",
  "group: a@b.example, evil@evil.example;",
  "undisclosed-recipients:;",
  "a@[127.0.0.1]",
  "a@localhost",
  "a@b@evil.example",
  "@evil.example:a@b.example",
  "a@b.example\\r\\nRCPT TO:<evil@evil.example>",
  "=?utf-8?q?evil=40evil.example?= a@b.example",
  "a@b.example\u202eelpmaxe.live@live",
  `${"a".repeat(65)}@b.example`,
  `a@${"b".repeat(260)}.example`,
  "",
  "@",
  ...Object.values(hostileTexts)
    .flat()
    .filter((text) => typeof text === "string")
    .slice(0, 20),
];

it("takes none of what could be read as a second address or as a header", async () => {
  expect(hostileAddresses.length).toBeGreaterThanOrEqual(80);
  const mailHost = await startMailHost();
  const mailer = createMailer({ url: mailHost.url, from: FROM });
  const outcomes = await Promise.allSettled(hostileAddresses.map((address) => mailer.send(address, letter, never)));
  const taken = hostileAddresses.filter((_address, i) => outcomes[i]?.status === "fulfilled");
  // A sign that a mailbox may have in its name does not make two of it.
  for (const address of taken) expect(address).toMatch(/^[^\s,;<>"@]+@[^\s,;<>"@]+$/);
  expect(mailHost.received.every(({ to }) => to.length === 1 && taken.includes(to[0] ?? ""))).toBe(true);
  for (const { raw } of mailHost.received) {
    expect(readHead(raw).filter((line) => /^(to|cc|bcc):/i.test(line))).toHaveLength(1);
  }
});

it("mails one letter a day to an address that nobody has confirmed", async () => {
  const { mailHost, host } = await start();
  const { id } = findReceiver();
  const tokens: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    await submitted(host.send, { ...introduction, contact: id });
    await expect.poll(() => mailHost.received.length).toBeGreaterThan(i);
    tokens.push(LINK.exec(readText(mailHost.received.at(-1)?.raw ?? ""))?.[1] ?? "");
  }
  const declined = { action: "decline", message: "Leider nicht." } as const;
  for (const token of tokens) expect((await answerReceived(host.send, token, declined)).status).toBe(200);
  const toSender = () => mailHost.received.filter(({ to }) => to.includes(introduction.replyAddress));
  await expect.poll(toSender).toHaveLength(1);
  // The others wait: two tries have been refused by the limit, and the log says so without the address.
  await expect.poll(() => host.logged().split("LetterOfTheDayError").length - 1).toBeGreaterThanOrEqual(2);
  expect(toSender()).toHaveLength(1);
  expect(host.logged()).not.toContain("polizei.example");
});

it("says of letters without a mail host that they wait", async () => {
  const host = await startTestHost({ sample: hostSampleLines, environment: { MONITOR_PORT: "0" } });
  await submitted(host.send, question);
  const ready = await fetch(`http://127.0.0.1:${host.monitorPort}/ready`);
  const schema = z.object({
    isReady: z.boolean(),
    findings: z.array(z.object({ name: z.string(), says: z.string() })),
  });
  const { isReady, findings } = schema.parse(await ready.json());
  expect(isReady).toBe(true);
  expect(findings.find(({ name }) => name === "outbox")?.says).toContain("SMTP_URL");
});
