/** What does not belong in a message to an office. */
type SecretKind = "iban" | "id-card" | "password";

/** Where in a text (UTF-16 positions, `end` excluded) something looks like a secret. */
export type FoundSecret = { readonly kind: SecretKind; readonly start: number; readonly end: number };

/** 0–9 are worth themselves, A–Z 10 to 35, as both check sums have it. */
const worthOf = (sign: string): number => Number.parseInt(sign, 36);

/** ISO 13616: the country and check digits go to the end, and the number leaves 1 when divided by 97. */
const isIban = (text: string): boolean => {
  const signs = text.replace(/[ -]/g, "").toUpperCase();
  if (signs.length < 15 || signs.length > 34) return false;
  let rest = 0;
  for (const digit of Array.from(signs.slice(4) + signs.slice(0, 4), worthOf).join("")) {
    rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
};

/** The check digit of machine-readable travel documents (ICAO 9303): weights 7, 3, 1. */
const checkDigitOf = (signs: string): number =>
  Array.from(signs, worthOf).reduce((sum, worth, position) => sum + worth * ([7, 3, 1][position % 3] ?? 0), 0) % 10;

/** Nine signs as printed on the card, where at least three are digits; a tenth must be the check digit. */
const isIdCard = (text: string): boolean => {
  const signs = text.toUpperCase();
  if ((signs.slice(0, 9).match(/\d/g) ?? []).length < 3) return false;
  return signs[9] === undefined || checkDigitOf(signs.slice(0, 9)) === Number(signs[9]);
};

type Pattern = { readonly kind: SecretKind; readonly pattern: RegExp; readonly isReal: (found: string) => boolean };

const patterns: readonly Pattern[] = [
  {
    kind: "iban",
    // Every shorter end is tried, too: the number may be followed by a word.
    pattern: /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z\d]){11,30}(?![\p{L}\p{N}])/giu,
    isReal: isIban,
  },
  {
    kind: "id-card",
    // Serial numbers of German identity cards and passports since 2010 have no vowels and begin with a letter.
    pattern: /(?<![\p{L}\p{N}])[cfghjklmnprtvwxyz][cfghjklmnprtvwxyz\d]{8}\d?(?![\p{L}\p{N}])/giu,
    isReal: isIdCard,
  },
  {
    kind: "password",
    pattern:
      /(?<!\p{L})(?:passwort|kennwort|password|passcode|pin|tan|şifre(?:m|niz|si)?|parola(?:m|nız|sı)?|كلمة (?:السر|المرور))(?!\p{L})\s*(?:[:=]|ist|lautet|is|هي)\s*\S{4,}/giu,
    isReal: () => true,
  },
];

/** The longest part of a match that begins where it begins, ends before a blank, and is real. */
const findReal = (text: string, isReal: Pattern["isReal"]): string | null => {
  for (let candidate = text; candidate !== ""; candidate = candidate.replace(/(?:^|[ -])[^ -]*$/u, "")) {
    if (isReal(candidate)) return candidate;
  }
  return null;
};

/**
 * Parts of a text that look like a bank account number, an identity card number or a password, in the order they stand.
 * A form warns of them before anything is sent; the backend refuses nothing for it, because it may be a false alarm.
 */
export const findSecrets = (text: string): readonly FoundSecret[] =>
  patterns
    .flatMap(({ kind, pattern, isReal }) =>
      Array.from(text.matchAll(pattern), (match) => {
        const real = findReal(match[0], isReal);
        return real === null ? null : { kind, start: match.index, end: match.index + real.length };
      }),
    )
    .filter((found) => found !== null)
    .toSorted((one, other) => one.start - other.start);
