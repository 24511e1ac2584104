import { describe, expect, it } from "vitest";
import { UI_LANGUAGES } from "../../contract/lists/language-tag.ts";
import { contactId } from "../../tests/contract/sample-contacts.ts";
import type { Notice } from "../../backend/enquiry/notice.ts";
import { writeLetter } from "./write-letter.ts";

const SITE = "https://network.example/";
const TOKEN = "t".repeat(32);
const told = { reference: "ABCDEFGH", kind: "introduction", state: "received", occasion: "change" } as const;
const toReceiver: Notice = {
  ...told,
  to: "receiver",
  contact: contactId("nwmos1"),
  rank: "addressee",
  token: TOKEN,
};
const toSender: Notice = {
  ...told,
  to: "sender",
  state: "accepted",
  replyAddress: "kmi@polizei.example",
  language: "de",
};

describe.each(UI_LANGUAGES)("a letter in %s", (language) => {
  it("leads the receiver to the enquiry, by a line of its own", () => {
    const { subject, text } = writeLetter(toReceiver, language, SITE);
    expect(text.split("\n")).toContain(`${SITE}enquiry/received#${TOKEN}`);
    expect([subject, text].join("\n")).toContain("ABCD EFGH");
    expect(subject).not.toContain(TOKEN);
  });

  it("tells a contact that something of it is public, and how to take it out of sight", () => {
    const url = `${SITE}enquiry/takedown/nwmos1#${TOKEN}`;
    const toEntry: Notice = { ...told, to: "entry", contact: contactId("nwmos1") };
    const { subject, text } = writeLetter(toEntry, language, SITE, url);
    expect(text.split("\n")).toContain(url);
    expect([subject, text].join("\n")).not.toContain("ABCD EFGH");
  });

  it("repeats no link to the sender, and no address to anybody", () => {
    const { text } = writeLetter(toSender, language, SITE);
    expect(text).not.toContain("#");
    expect(text).not.toContain("polizei.example");
  });

  it("says another thing for each occasion", () => {
    const letters = [
      toReceiver,
      { ...toReceiver, occasion: "overdue" as const },
      toSender,
      { ...toSender, occasion: "reminder" as const },
    ].map((notice) => writeLetter(notice, language, SITE).text);
    expect(new Set(letters).size).toBe(letters.length);
  });
});

it("is written in another language for each", () => {
  const letters = UI_LANGUAGES.map((language) => writeLetter(toReceiver, language, SITE).text.split("\n"));
  const [first = [], ...others] = letters;
  for (const other of others) {
    // What is the same in all of them is the link, the address of the site, and lines without a word.
    expect(other.filter((line) => first.includes(line)).toSorted()).toEqual(
      first.filter((line) => /^$|^https:|^-- $/.test(line)).toSorted(),
    );
  }
});
