import type { ContactStore } from "../../backend/contacts/contact-store.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { type Notice, NoticeFailedError, NoticeRefusedError, type Notify } from "../../backend/enquiry/notice.ts";
import { type Sign, signTakedown } from "../../backend/desk/takedown.ts";
import { type UiLanguage, UI_LANGUAGES } from "../../contract/lists/language-tag.ts";
import type { Mailer } from "./mailer.ts";
import type { SenderMailLimit } from "./sender-mail-limit.ts";
import { writeLetter } from "./write-letter.ts";

type MailNotifying = {
  readonly contacts: Pick<ContactStore, "findContact" | "findCoordinator">;
  readonly mailer: Pick<Mailer, "send">;
  readonly limit: SenderMailLimit;
  /** Ends in `/`. */
  readonly siteUrl: string;
  readonly sign: Sign;
};

const NO_MAILBOX = { fault: "no-mailbox", said: null } as const;

/** The first language of the interface they speak; most offices list German first. */
const languageOf = ({ languages }: StoredContact): UiLanguage =>
  UI_LANGUAGES.find((language) => languages.includes(language)) ?? "de";

/** Where a notice goes is looked up when it is sent, so that a corrected mailbox counts. */
const findMailbox = async (
  notice: Exclude<Notice, { to: "sender" }>,
  { findContact, findCoordinator }: MailNotifying["contacts"],
): Promise<StoredContact> => {
  const contact = notice.to !== "clearing-point" ? await findContact(notice.contact) : await findCoordinator();
  if (contact?.email !== undefined) return contact;
  throw notice.to !== "clearing-point"
    ? new NoticeRefusedError("the receiver has no mailbox any more", NO_MAILBOX)
    : // Set it in the settings, and the letter goes with the next try.
      new NoticeFailedError("the Clearing Point has no mailbox", NO_MAILBOX);
};

/** Tells by mail, in the language of who is told. A sender who left a phone number is not mailed, but called. */
export const createNotifyByMail =
  ({ contacts, mailer, limit, siteUrl, sign }: MailNotifying): Notify =>
  async (notice, signal) => {
    if (notice.to === "sender") {
      const { replyAddress, language } = notice;
      if (!replyAddress.includes("@")) return;
      await limit.within(replyAddress, () => mailer.send(replyAddress, writeLetter(notice, language, siteUrl), signal));
      return;
    }
    const contact = await findMailbox(notice, contacts);
    const mailbox = contact.email?.value ?? "";
    const secret = notice.to === "clearing-point" ? null : await signTakedown(sign, contact);
    const takedownUrl = secret === null ? null : `${siteUrl}enquiry/takedown/${contact.id}#${secret}`;
    const letter = writeLetter(notice, languageOf(contact), siteUrl, takedownUrl);
    await mailer.send(mailbox, letter, signal);
  };
