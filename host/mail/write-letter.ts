import type { Notice } from "../../backend/enquiry/notice.ts";
import { nameEnquiry } from "../../contract/names/name-enquiry.ts";
import { termsByLanguage } from "../../contract/names/terms-by-language.ts";
import type { UiLanguage } from "../../contract/lists/language-tag.ts";
import { letterWords } from "./letter-words.ts";

/** Plain text: what mail programs make of HTML nobody can test, and nobody has to trust. */
export type Letter = { readonly subject: string; readonly text: string };

/** As it is read out and shown on the pages. */
const showReference = (reference: string): string => `${reference.slice(0, 4)} ${reference.slice(4)}`;

const RECEIVED_PATH = "enquiry/received#";

const listFacts = (notice: Notice, language: UiLanguage): string => {
  const words = letterWords[language];
  const { enquiry, receiver } = termsByLanguage[language];
  const states: Partial<Record<Notice["state"], string>> = notice.to === "sender" ? enquiry.states : receiver.states;
  return [
    `${words.reference}: ${showReference(notice.reference)}`,
    `${words.kind}: ${nameEnquiry(enquiry, notice, language)}`,
    `${words.state}: ${states[notice.state] ?? enquiry.states[notice.state]}`,
  ].join("\n");
};

const writeParts = (notice: Notice, language: UiLanguage, siteUrl: string): readonly string[] => {
  const { sender, receiver, entry } = letterWords[language];
  if (notice.to === "sender") {
    return [
      notice.occasion === "reminder" ? sender.reminder : sender.news,
      listFacts(notice, language),
      sender.ownLink,
    ];
  }
  if (notice.to === "entry") return [entry.news, entry.read];
  const news = [receiver.news, ...(notice.occasion === "overdue" ? [receiver.overdue] : [])];
  const link =
    notice.token === undefined
      ? [receiver.earlierLink]
      : [`${receiver.link}\n${siteUrl}${RECEIVED_PATH}${notice.token}`, receiver.keepLink];
  return [...news, listFacts(notice, language), ...link];
};

/**
 * What somebody is told of an enquiry: that there is something, what kind, how it stands, and how to read it. Never what
 * was written in it, nor by whom: a mailbox may have many readers. `takedownUrl`: by which a contact takes its own entry out
 * of sight.
 */
export const writeLetter = (
  notice: Notice,
  language: UiLanguage,
  siteUrl: string,
  takedownUrl: string | null = null,
): Letter => {
  const words = letterWords[language];
  const { subject } = words[notice.to === "clearing-point" ? "receiver" : notice.to];
  const parts = [
    words.greeting,
    ...writeParts(notice, language, siteUrl),
    ...(takedownUrl === null ? [] : [`${words.entry.takedown}\n${takedownUrl}`]),
    `-- \n${words.automatic}\n${siteUrl}`,
  ];
  return { subject: subject(showReference(notice.reference)), text: `${parts.join("\n\n")}\n` };
};
