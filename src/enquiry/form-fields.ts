import type { EnquiryKind } from "../../contract/enquiry-kind.ts";

/** Every field of the form but those of a correction, which has one for each value of the contact. */
export const FIELD_NAMES = [
  "subject",
  "name",
  "land",
  "topic",
  "format",
  "times",
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
    matter: ["subject", "name", "text", "land", "topic", "url"],
    sender,
    optional: ["land", "topic", "url", "replyAddress"],
  },
  correction: { matter: ["text"], sender, optional: ["replyAddress"] },
  "expert-request": {
    matter: ["topic", "text", "format", "land", "times"],
    sender,
    optional: ["format", "land", "times", "replyAddress"],
  },
  introduction: {
    matter: ["topic", "text", "preferredLanguage", "times"],
    sender,
    optional: ["times"],
  },
  barrier: { matter: ["page", "text"], sender, optional: ["page", "replyAddress"] },
} as const satisfies Record<EnquiryKind, KindFields>;

/** The fields of a kind in the order they stand in the form. */
export const fieldsOf = (kind: EnquiryKind): readonly FieldName[] => [
  ...kindFields[kind].matter,
  ...kindFields[kind].sender,
  "consentVersion",
];
