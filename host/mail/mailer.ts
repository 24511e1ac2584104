import { createTransport } from "nodemailer";
import { EMAIL_PATTERN } from "../../contract/contact/channel.ts";
import { NoticeFailedError, NoticeRefusedError } from "../../backend/enquiry/notice.ts";
import { cleanReply } from "./clean-reply.ts";
import type { Letter } from "./write-letter.ts";

/** Why a letter was not taken: what the mail host answers quotes addresses, so only its code is kept. */
class LetterError extends NoticeFailedError {
  override readonly name = "LetterError";
}

export type Mailer = {
  /**
   * Hands one letter to the mail host, for one address.
   *
   * @throws NoticeRefusedError where it will never be taken; LetterError where it may be later
   */
  readonly send: (to: string, letter: Letter, signal: AbortSignal) => Promise<void>;
  readonly close: () => void;
};

const CONNECTING_LIMIT_MS = 10_000;
const ANSWER_LIMIT_MS = 20_000;

/** The replies that say never (RFC 5321, 4.2.1). */
const MOST_PERMANENT = 599;
const FEWEST_PERMANENT = 500;

/** Of the host's own refusals these say that the address or the letter is at fault, not the way to it. */
const isPermanent = (code: unknown, responseCode: unknown): boolean =>
  typeof responseCode === "number" &&
  responseCode >= FEWEST_PERMANENT &&
  responseCode <= MOST_PERMANENT &&
  // Who the host is, it may learn again: wrong credentials are mended by the operator.
  code !== "EAUTH";

const translate = (error: unknown, letter: Letter, addresses: readonly string[]): Error => {
  const { code, responseCode, response } = Object(error) as Record<"code" | "responseCode" | "response", unknown>;
  const why = [code, responseCode].filter((each) => typeof each === "string" || typeof each === "number").join(" ");
  const failure =
    typeof response === "string" && response !== ""
      ? ({ fault: "refused", said: cleanReply(response, letter, addresses) } as const)
      : ({ fault: "unreachable", said: null } as const);
  return isPermanent(code, responseCode)
    ? new NoticeRefusedError(`the mail host refuses the letter (${why})`, failure)
    : new LetterError(`the mail host did not take the letter (${why || "no answer"})`, failure);
};

/** Sends by the mail host at `url`, always from the same address; nothing a letter holds is ever fetched or read. */
export const createMailer = ({ url, from }: { readonly url: string; readonly from: string }): Mailer => {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECTING_LIMIT_MS,
    greetingTimeout: CONNECTING_LIMIT_MS,
    socketTimeout: ANSWER_LIMIT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (to, { subject, text }, signal) => {
      // One address and nothing else: whatever could be read as a second one, or as a header, is none.
      if (!EMAIL_PATTERN.test(to)) {
        throw new NoticeRefusedError("what stands where the address belongs is none", {
          fault: "no-mailbox",
          said: null,
        });
      }
      try {
        await transport.sendMail({
          from: { name: "", address: from },
          to: { name: "", address: to },
          subject,
          text,
          textEncoding: "quoted-printable",
          // No answer by a machine, and none to a machine (RFC 3834).
          headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
          disableFileAccess: true,
          disableUrlAccess: true,
          signal,
        });
      } catch (error) {
        throw translate(error, { subject, text }, [to, from]);
      }
    },
    close: () => transport.close(),
  };
};
