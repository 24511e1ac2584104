import type { EventWish } from "../../../contract/enquiry/event-wish.ts";
import type { EnquiryKind } from "../../../contract/enquiry/enquiry-kind.ts";

/** The event an expert is asked for, in the order it is asked. */
const eventWish = [
  "format",
  "eventLanguage",
  "audience",
  "date",
  "times",
  "attendance",
  "land",
  "place",
] as const satisfies readonly (keyof EventWish)[];

/** Every field of the form but those of a correction, which has one for each value of the entry. */
export const FIELD_NAMES = [
  "wish",
  "suggestedKind",
  "entrySide",
  "name",
  "precision",
  "topic",
  ...eventWish,
  "url",
  "page",
  "text",
  "preferredLanguage",
  "side",
  "replyAddress",
  "language",
  "consentVersion",
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

type KindFields = {
  /** About the matter, in the order they are asked. */
  readonly matter: readonly FieldName[];
  readonly sender: readonly FieldName[];
  /** Those one may leave empty. */
  readonly optional: readonly FieldName[];
};

const sender = ["side", "replyAddress", "language"] as const;

/** What each kind asks for. The consent follows under every one of them. */
export const kindFields = {
  question: { matter: ["topic", "text"], sender, optional: ["topic", "replyAddress"] },
  suggestion: {
    matter: ["suggestedKind", "entrySide", "name", "text", "land", "topic", "url"],
    sender,
    optional: ["entrySide", "land", "precision", "topic", "url", "replyAddress"],
  },
  correction: { matter: ["wish", "text"], sender, optional: ["wish", "replyAddress"] },
  "expert-request": {
    matter: ["topic", "text", ...eventWish],
    sender,
    optional: [...eventWish, "replyAddress"],
  },
  introduction: {
    matter: ["topic", "text", "preferredLanguage", "times"],
    // The language to speak is the one of the answer, too.
    sender: ["side", "replyAddress"],
    optional: ["times"],
  },
  barrier: { matter: ["page", "text"], sender, optional: ["page", "side", "replyAddress"] },
} as const satisfies Record<EnquiryKind, KindFields>;

/** Where a suggested contact is and how it is reached, in the order it is asked: fields of its entry, but for the wish. */
export const suggestionDetails = ["municipality", "precision", "phones", "email"] as const;
export type SuggestedDetail = Exclude<(typeof suggestionDetails)[number], "precision">;

/** What is typed and chosen, as texts; a field without an entry is empty. */
export type FieldValues = Readonly<Partial<Record<FieldName, string>>>;

const onlyOfContacts: ReadonlySet<FieldName> = new Set(["entrySide", "precision"]);

/** Whether a field belongs to what was chosen so far. */
export const isAsked = (name: FieldName, { suggestedKind }: FieldValues): boolean =>
  suggestedKind === "contact" || !onlyOfContacts.has(name);

/** Whether a contact is suggested, whose details are asked for. */
export const hasDetails = (kind: EnquiryKind, { suggestedKind }: FieldValues): boolean =>
  kind === "suggestion" && suggestedKind === "contact";

/** The fields of a kind in the order they stand in the form. */
export const fieldsOf = (kind: EnquiryKind, values: FieldValues): readonly FieldName[] => {
  const { matter, sender: own } = kindFields[kind];
  const details = hasDetails(kind, values) ? (["precision"] as const) : [];
  return [...matter, ...details, ...own, "consentVersion" as const].filter((name) => isAsked(name, values));
};
