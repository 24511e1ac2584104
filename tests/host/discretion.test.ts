import { expect, it } from "vitest";
import { answerReceived, introduction, question, submit, submitted, withLink } from "../contract/sample-enquiry.ts";
import { hostSampleLines } from "./host-sample.ts";
import { readText } from "./mail-host.ts";
import { startMailHost } from "./start-mail-host.ts";
import { makeFolder, readBytes, startTestHost } from "./start-test-host.ts";

const CANARY = "kanarienvogel";
const FORWARDED = "203.0.113.77";

it("writes nothing of who asks, what they look for and what they send into its log", async () => {
  const mailHost = await startMailHost();
  mailHost.behave(451);
  const host = await startTestHost({
    environment: {
      SMTP_URL: mailHost.url.replace("smtp://", `smtp://post:${CANARY}@`),
      MAIL_FROM: "post@network.example",
      TRUSTED_PROXIES: "127.0.0.1",
    },
    sample: hostSampleLines,
  });
  const headers = {
    "User-Agent": `${CANARY}-agent`,
    "X-Forwarded-For": FORWARDED,
    Cookie: `${CANARY}=1`,
    Referer: `https://${CANARY}.example/`,
    "Accept-Language": CANARY,
  };
  const send: typeof host.send = (path, init = {}) =>
    host.send(path, { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } });
  await send(`/${CANARY}?q=${CANARY}`);
  await send(`/assets/${CANARY}.js`);
  await send(`/api/v1/contacts?q=${CANARY}&${CANARY}=1`);
  await send(`/api/v1/contacts/${CANARY}`);
  await send(`/api/v1/${CANARY}`);
  await send("/api/v1/enquiries/mine", { headers: withLink(`${CANARY}${"x".repeat(32 - CANARY.length)}`) });
  await submit(send, `{"${CANARY}": ${CANARY}`);
  const text = `Ein ${CANARY} im Text.`;
  const { token, reference } = await submitted(send, { ...question, text, replyAddress: `${CANARY}@verein.example` });
  await answerReceived(send, token, { action: "answer", message: CANARY } as never);
  await host.stop();
  const logged = host.logged();
  expect(logged).toContain("/api/v1/enquiries");
  for (const secret of [CANARY, FORWARDED, token, "127.0.0.1", "clearingstelle@"]) expect(logged).not.toContain(secret);
  // Of a letter that fails the log says which, so that somebody can be called.
  expect(reference).toMatch(/^[A-Z2-9]{8}$/);
});

it("keeps nothing readable of an enquiry in its files, and nothing at all of one that was withdrawn", async () => {
  const mailHost = await startMailHost();
  const dataFolder = makeFolder();
  const host = await startTestHost({
    dataFolder,
    environment: { SMTP_URL: mailHost.url, MAIL_FROM: "post@network.example" },
    sample: hostSampleLines,
  });
  const readAll = (): string => readBytes(dataFolder);
  const contact = (JSON.parse(hostSampleLines.split("\n")[0] ?? "") as { entry: { id: string } }).entry.id;
  const sent = [
    { ...question, text: `Frage mit ${CANARY}.`, replyAddress: `${CANARY}@verein.example` },
    { ...introduction, contact, text: `Bitte mit ${CANARY}.`, replyAddress: `${CANARY}@polizei.example` },
  ];
  for (const submission of sent) {
    const { token } = await submitted(host.send, submission);
    expect(readAll()).not.toContain(CANARY);
    expect(readAll()).not.toContain(token);
  }
  await expect.poll(() => mailHost.received).toHaveLength(2);
  for (const { raw } of mailHost.received) expect(readText(raw)).not.toContain(CANARY);
  expect(readAll()).not.toContain(CANARY);
});
