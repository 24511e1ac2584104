import { z } from "zod/mini";
import { CORRECTABLE_FIELDS } from "../../contract/enquiry/correctable-fields.ts";
import { ENQUIRY_KINDS, type EnquiryKind, IDEMPOTENCY_KEY_PATTERN } from "../../contract/enquiry/enquiry-kind.ts";
import { enquiryReceiptSchema } from "../../contract/enquiry/enquiry-receipt.ts";
import { type AgedStoreOptions, createAgedStore } from "./aged-store.ts";
import { FIELD_NAMES } from "./form-fields.ts";

/** Counted up when the form of what is kept changes: another version's drafts are dropped, not guessed at. */
const VERSION = 2;
const PREFIX = "enquiry-draft:";

const valuesSchema = z.strictObject({
  fields: z.partialRecord(z.enum(FIELD_NAMES), z.string()),
  wanted: z.partialRecord(z.enum(CORRECTABLE_FIELDS), z.readonly(z.array(z.string()))),
});

/** What a draft is about, by its name at the time of writing, so that two of a kind can be told apart. */
const draftSubjectSchema = z.strictObject({ name: z.string(), path: z.string() });
export type DraftSubject = z.infer<typeof draftSubjectSchema>;

/** `savedAt`: of the last change, in milliseconds since 1970. */
const common = { version: z.literal(VERSION), savedAt: z.int(), subject: z.nullable(draftSubjectSchema) };

const writingSchema = z.strictObject({
  ...common,
  stage: z.literal("writing"),
  /** When the form was first seen, in milliseconds since 1970. */
  openedAt: z.int(),
  /** By which the backend recognises a repetition. */
  key: z.string().check(z.regex(IDEMPOTENCY_KEY_PATTERN)),
  values: valuesSchema,
  /** What was sent with this key and may have arrived, the newest last. */
  attempts: z.array(z.unknown()),
  /** Whether the backend has said that one of the attempts has arrived: nothing new is taken under this key. */
  isTaken: z.boolean(),
});
export type WritingDraft = z.infer<typeof writingSchema>;

const sentSchema = z.strictObject({
  ...common,
  stage: z.literal("sent"),
  receipt: enquiryReceiptSchema,
  /** An earlier version than the last one written: that one is a draft of its own. */
  isEarlier: z.boolean(),
});
export type SentDraft = z.infer<typeof sentSchema>;

const draftSchema = z.discriminatedUnion("stage", [writingSchema, sentSchema]);
type Draft = z.infer<typeof draftSchema>;

/** One draft for each kind and what it is about (`null`: nothing). */
export type Slot = { readonly kind: EnquiryKind; readonly about: string | null };

/** The key a draft is kept under. */
export const toStorageKey = ({ kind, about }: Slot): string => `${PREFIX}${kind}:${about ?? ""}`;
/** The key a receipt is kept under: there may be several of a slot, besides its draft. */
const toReceiptKey = (slot: Slot, reference: string): string => `${toStorageKey(slot)}:${reference}`;

/** The receipt a key of the storage is for, where it is one of this slot. */
export const readReceiptKey = (slot: Slot, key: string): string | null => {
  const start = toReceiptKey(slot, "");
  return key.startsWith(start) ? key.slice(start.length) : null;
};

const readSlot = (key: string): Slot | null => {
  const [, kind, about = ""] = key.split(":");
  const known = ENQUIRY_KINDS.find((each) => each === kind);
  return known === undefined ? null : { kind: known, about: about === "" ? null : about };
};

export type KeptDraft = Slot & { readonly draft: Draft };

type DraftStore = {
  /** `null` where there is none, or none that may still be used. */
  readonly read: (slot: Slot) => WritingDraft | null;
  /** Whether it will be there after the page is closed; in this page it is there in any case. */
  readonly write: (slot: Slot, draft: WritingDraft) => boolean;
  readonly remove: (slot: Slot) => void;
  readonly readReceipt: (slot: Slot, reference: string) => SentDraft | null;
  readonly writeReceipt: (slot: Slot, draft: SentDraft) => void;
  readonly removeReceipt: (slot: Slot, reference: string) => void;
  /** All there are, the newest first; what is too old or unreadable is removed. */
  readonly list: () => readonly KeptDraft[];
};

/** Drafts and receipts, each for a day. */
export const createDraftStore = (options: Pick<AgedStoreOptions<Draft>, "storage" | "now">): DraftStore => {
  const store = createAgedStore<Draft>({
    ...options,
    prefix: PREFIX,
    parse: (stored) => {
      const read = draftSchema.safeParse(stored);
      return read.success ? read.data : null;
    },
  });
  return {
    read: (slot) => {
      const draft = store.read(toStorageKey(slot));
      return draft?.stage === "writing" ? draft : null;
    },
    write: (slot, draft) => store.write(toStorageKey(slot), draft),
    remove: (slot) => store.remove(toStorageKey(slot)),
    readReceipt: (slot, reference) => {
      const draft = store.read(toReceiptKey(slot, reference));
      return draft?.stage === "sent" ? draft : null;
    },
    writeReceipt: (slot, draft) => void store.write(toReceiptKey(slot, draft.receipt.reference), draft),
    removeReceipt: (slot, reference) => store.remove(toReceiptKey(slot, reference)),
    list: () =>
      store
        .list()
        .flatMap(({ key, kept: draft }) => {
          const slot = readSlot(key);
          return slot === null ? [] : [{ ...slot, draft }];
        })
        .toSorted((one, other) => other.draft.savedAt - one.draft.savedAt),
  };
};
