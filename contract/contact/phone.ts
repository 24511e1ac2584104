import { EXTENDED_PHONE_PATTERN, PHONE_PATTERN, toPlainSigns } from "./channel.ts";

/** A number that begins with `+` or the trunk `0`, and digits only, in E.164; null where nobody can dial it. */
type ReadNumber = (digits: string) => string | null;

/** Without the numbering plans: as far as the form of a number tells. */
const readByForm: ReadNumber = (digits) => {
  const number = digits
    .replace(/^00/, "+")
    .replace(/^0/, "+49")
    .replace(/^\+490/, "+49");
  return PHONE_PATTERN.test(number) ? number : null;
};

let readNumber = readByForm;

// Taken apart at once, so that a build leaves out what is not used.
const loadParser = async () => {
  const { parsePhoneNumberFromString } = await import("libphonenumber-js/core");
  return parsePhoneNumberFromString;
};
const loadPlans = async () => (await import("libphonenumber-js/min/metadata")).default;

/**
 * Loads the numbering plans of all countries, once. They are too heavy to be there before somebody types a number; until
 * then, and where they cannot be had, numbers are read by their form alone. The backend always waits for them.
 */
export const loadPhoneRules = async (): Promise<void> => {
  const [parse, plans] = await Promise.all([loadParser(), loadPlans()]);
  readNumber = (digits) => {
    const parsed = parse(digits, { defaultCountry: "DE", extract: false }, plans);
    return parsed?.isValid() === true ? parsed.number : null;
  };
};

/** What people write before a number, in the four languages. */
const NAME =
  /^(?:(?:tel(?:efon)?(?:nr|nummer| no)?|(?:tele)?phone|fon|mobil(?:e|funk|telefon)?|handy|cep|[tm](?=\s?[.:])|(?:رقم )?(?:ال)?هاتف|جوال|☎|📞)[\s.:]*)+/iu;

/** The extension, by the words that introduce it. */
const EXTENSION =
  /(?:;ext=|(?<![\s,;(/-])[\s,;(/-]*(?:ext(?:ension)?|x|#|durchwahl|dw|app(?:arat)?|nebenstelle|nst|dah[iİîÎ]l[iİîÎ]|تحويلة|داخلي)[\s.:]*)(\d{1,7})\)?$/iu;

/** A second number behind the first. */
const SECOND_NUMBER = /(?:\d[^\d/]*){6}\/[ ]*[+0]/;

const readPhone = (text: string): string | null => {
  const named = text.replace(/(?<![\s.,;:!?…،؛])[\s.,;:!?…،؛]+$/u, "").replace(NAME, "");
  const extension = EXTENSION.exec(named)?.[1];
  const number = named.replace(EXTENSION, "").replaceAll(/[\p{Pd}\u2212·]/gu, "-");
  if (!/^[ ([{]*(?:\+|0)[\d ()[\]{}/.-]*$/.test(number) || SECOND_NUMBER.test(number)) return null;
  const isAbroad = /^[ ([{]*(?:\+|00)/.test(number);
  const digits = (isAbroad ? number.replace(/[([{] *0 *[)\]}]/, "") : number).replaceAll(/[^\d+]/g, "");
  const read = readNumber(digits);
  return read === null || extension === undefined ? read : `${read};ext=${extension}`;
};

/** A phone number in E.164, with its extension, a German one where no country is given; any other text in plain signs. */
export const tidyPhone = (text: string): string => {
  const plain = toPlainSigns(text);
  return readPhone(plain) ?? plain;
};

/** The two parts of a tidied number; null for any other text. */
export const splitPhone = (
  text: string,
): { readonly number: string; readonly extension?: string | undefined } | null => {
  const { number, extension } = EXTENDED_PHONE_PATTERN.exec(text)?.groups ?? {};
  return number === undefined ? null : { number, extension };
};
