import { SMTPServer } from "smtp-server";

type Received = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

/** What the mail host does with a letter: takes it, refuses it with a code, or never answers. */
type Behaviour = "take" | "hang" | 451 | 550;

/** Whoever begins like this never had a mailbox here. */
export const NO_MAILBOX = "no-such-mailbox@";

const refusal = (code: number): Error =>
  Object.assign(new Error("Refused for a test: <somebody@verein.example>"), { responseCode: code });

/** A real mail host on a port of its own. */
export const openMailHost = async () => {
  const received: Received[] = [];
  const state: { behaviour: Behaviour } = { behaviour: "take" };
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, callback) => {
      if (state.behaviour === "hang") return;
      if (address.startsWith(NO_MAILBOX)) {
        callback(Object.assign(new Error(`5.1.1 <${address}>: Recipient address rejected`), { responseCode: 550 }));
        return;
      }
      callback(typeof state.behaviour === "number" ? refusal(state.behaviour) : undefined);
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString("utf8"),
        });
        callback();
      });
    },
  });
  // Whoever hangs up in the middle must not end the test.
  server.on("error", () => {});
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    received,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
    behave: (behaviour: Behaviour): void => {
      state.behaviour = behaviour;
    },
    url: `smtp://127.0.0.1:${port}`,
  };
};

/** The text of a letter, as a mail program shows it. */
export const readText = (raw: string): string => {
  const [head = "", ...body] = raw.replaceAll("\r\n", "\n").split("\n\n");
  const text = body.join("\n\n");
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(text, "base64").toString("utf8");
  const bytes = text
    .replaceAll("=\n", "")
    .replaceAll(/=([\dA-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
};

/** The lines of the head, those that go on in the next one joined. */
export const readHead = (raw: string): readonly string[] =>
  (raw.replaceAll("\r\n", "\n").split("\n\n")[0] ?? "").replaceAll(/\n[ \t]+/g, " ").split("\n");
