/** A mail address; two dots in a row are a slip of the finger. */
export const EMAIL_PATTERN = /^[^\s@.]+(?:\.[^\s@.]+)*@[^\s@.]+(?:\.[^\s@.]+)+$/;
/** A phone number in E.164, e.g. `+493023125000`. */
export const PHONE_PATTERN = /^\+[1-9]\d{6,14}$/;
/** A phone number as people write it. */
const WRITTEN_PHONE_PATTERN = /^\+?\d[\d\s()/.-]{4,24}$/;
/** Only web addresses become links; `javascript:` and the like are refused at the edge. */
export const WEB_ADDRESS_PATTERN = /^https?:\/\/\S+$/i;

const ARABIC_ZERO = 0x06_60;
const PERSIAN_ZERO = 0x06_f0;

/** Digits as phones have them: people write those of their keyboard. */
const toAsciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO));
  });

/** A mail address without what a copied link has before and behind it. */
export const tidyEmail = (text: string): string => text.trim().replace(/^mailto:([^?]*).*$/i, "$1");

/** A phone number in E.164, a German one where no country is given; any other text as it is. */
export const toE164 = (text: string): string => {
  const digits = toAsciiDigits(text)
    .replace(/^\s*tel:/i, "")
    .replace(/\(0\)/, (trunk, start: number) => (start > 0 ? "" : trunk))
    .replace(/[\s()/.\u2066\u2069-]/g, "")
    .replace(/^00/, "+")
    .replace(/^0/, "+49");
  return PHONE_PATTERN.test(digits) ? digits : text.trim();
};

/** A web address; people leave out how it begins. */
export const completeWebAddress = (text: string): string => {
  const trimmed = text.trim();
  return trimmed === "" || /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
};

/** Where an answer is to go, in one way of writing; a number keeps its blanks. */
export const tidyReplyAddress = (text: string): string =>
  text.includes("@")
    ? tidyEmail(text)
    : toAsciiDigits(text)
        .replace(/^\s*tel:/i, "")
        .trim();

export const isReplyAddress = (text: string): boolean => EMAIL_PATTERN.test(text) || WRITTEN_PHONE_PATTERN.test(text);
