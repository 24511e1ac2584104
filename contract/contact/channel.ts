import { readUrl } from "../read-url.ts";

/** A character of a mailbox's name (RFC 5322, 3.2.3: `atext`). */
const ATEXT = "[\\w!#$%&'*+/=?^`{|}~\\-]";
/** A part of a domain's name, between two dots: letters and digits of any script, hyphens within. */
const LABEL = "[\\p{L}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd}\\-]{0,61}[\\p{L}\\p{M}\\p{Nd}])?";
const TOP_LABEL = "\\p{L}[\\p{L}\\p{M}\\p{Nd}\\-]{0,61}[\\p{L}\\p{M}\\p{Nd}]";

/**
 * A mail address: the `addr-spec` of RFC 5322 with a `dot-atom` before the `@` and a domain of at least two labels
 * after it, as long as RFC 5321 allows. No names, comments, quotes, lists and bare addresses of machines. Domains may be
 * written in any script, mailboxes in ASCII only: few servers deliver to others.
 */
export const EMAIL_PATTERN = new RegExp(
  `^(?=.{1,254}$)(?=.{1,64}@)${ATEXT}+(?:\\.${ATEXT}+)*@(?:${LABEL}\\.)+${TOP_LABEL}$`,
  "u",
);
/** A phone number in E.164, e.g. `+493023125000`. */
export const PHONE_PATTERN = /^\+[1-9]\d{6,14}$/;
/** The same, with its extension as RFC 3966 writes it where there is one: `+493023125000;ext=12`. */
export const EXTENDED_PHONE_PATTERN = /^(?<number>\+[1-9]\d{6,14})(?:;ext=(?<extension>\d{1,7}))?$/;
/**
 * Only web addresses become links; `javascript:` and the like are refused at the edge. Nothing stands before the host
 * (`https://good.example@evil.example`), and no backslash, which programs read in two ways.
 */
export const WEB_ADDRESS_PATTERN = /^https?:\/\/[^\s\p{C}\\/?#@]+(?:[/?#][^\s\p{C}\\]*)?$/iu;

const FULL_WIDTH = 0xfe_e0;
const ARABIC_ZERO = 0x06_60;
const PERSIAN_ZERO = 0x06_f0;

const toAscii = (sign: string): string => {
  const code = sign.charCodeAt(0);
  if (code > FULL_WIDTH) return String.fromCharCode(code - FULL_WIDTH);
  return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO));
};

/**
 * What was typed or pasted as a channel, in plain signs: digits and letters of every keyboard as ASCII, every dash a
 * hyphen, every blank the same, and without signs that only direct or format a text.
 */
export const toPlainSigns = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9]/g, toAscii)
    .replace(/[\p{Cf}\ufe0f]/gu, "")
    .replace(/[\p{Zs}\t]/gu, " ")
    .normalize("NFC")
    .trim();

/** A trailing full stop, comma or bracket belongs to the sentence an address was copied from. */
const END_OF_SENTENCE = /(?<![\s.,;:!?…،؛<>()[\]"“”„‘’'«»])[\s.,;:!?…،؛<>()[\]"“”„‘’'«»]+$/u;

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const unwrapEmail = (text: string): string =>
  toPlainSigns(text)
    .replace(/^[\s<([{"“„«]+/u, "")
    .replace(/^mailto:([^?]*).*$/i, (_, address: string) => decode(address))
    .replace(/^(?:e-?mail|mail|e-?posta|البريد(?: الإلكتروني)?)\s*:\s*/iu, "")
    .replace(END_OF_SENTENCE, "");

/** A mail address without what a copied link or sentence has before and behind it. */
export const tidyEmail = (text: string): string => {
  // One wrapping may lie in another.
  const unwrapped = unwrapEmail(text);
  return unwrapped === text ? text : tidyEmail(unwrapped);
};

/** A web address; people leave out how it begins, and copy the end of a sentence with it. */
export const tidyWebAddress = (text: string): string => {
  const tidy = text
    .replace(/\p{Cf}/gu, "")
    .trim()
    .replace(/(?<![\s.,;:!])[\s.,;:!]+$/, "");
  return tidy === "" || /^[a-z][a-z\d+.-]*:/i.test(tidy) ? tidy : `https://${tidy}`;
};

export const isWebAddress = (text: string): boolean => WEB_ADDRESS_PATTERN.test(text) && readUrl(text) !== null;
