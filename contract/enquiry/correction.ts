import { tidyEmail, tidyWebAddress } from "../contact/channel.ts";
import { CORRECTABLE_FIELDS, type CorrectableField } from "./correctable-fields.ts";
import { tidyPhone } from "../contact/phone.ts";

/**
 * The fields of an entry, each as a list of texts; an empty list says "nothing". The order within a list means nothing.
 */
export type CorrectableValues = Readonly<Partial<Record<CorrectableField, readonly string[]>>>;

/** One field that differs: what everyone sees now, and what it ought to be. */
export type FieldChange = {
  readonly field: CorrectableField;
  readonly from: readonly string[];
  readonly to: readonly string[];
};

/** How people's ways of writing a value become one. */
const tidiers: Partial<Record<CorrectableField, (text: string) => string>> = {
  email: tidyEmail,
  phones: tidyPhone,
  url: tidyWebAddress,
};

const normalise = (field: CorrectableField, texts: readonly string[] = []): string[] => {
  const tidy = tidiers[field] ?? ((text: string) => text);
  return [...new Set(texts.map((text) => tidy(text.trim().normalize("NFC"))).filter((text) => text !== ""))];
};

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text) => other.includes(text));

/** Whether two lists of texts say the same of a field. */
export const saysTheSame = (field: CorrectableField, one: readonly string[], other: readonly string[]): boolean =>
  isSame(normalise(field, one), normalise(field, other));

/** The fields of `shown` in which `wanted` differs. Outer blanks, repetitions and the order of a list do not count. */
export const findChanges = (shown: CorrectableValues, wanted: CorrectableValues): readonly FieldChange[] =>
  CORRECTABLE_FIELDS.flatMap((field) => {
    if (shown[field] === undefined) return [];
    const [from, to] = [normalise(field, shown[field]), normalise(field, wanted[field])];
    return isSame(from, to) ? [] : [{ field, from, to }];
  });

/** What everyone would see after the changes: the preview of a correction. */
export const applyChanges = (shown: CorrectableValues, changes: readonly FieldChange[]): CorrectableValues => ({
  ...shown,
  ...Object.fromEntries(changes.map(({ field, to }) => [field, to])),
});
