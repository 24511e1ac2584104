import { z } from "zod/mini";
import { CORRECTABLE_FIELDS } from "../../contract/correctable-fields.ts";
import { ENQUIRY_KINDS, type EnquiryKind, IDEMPOTENCY_KEY_PATTERN } from "../../contract/enquiry-kind.ts";
import { enquiryReceiptSchema } from "../../contract/enquiry-receipt.ts";
import { FIELD_NAMES } from "./form-fields.ts";

/** Counted up when the form of what is kept changes: another version's drafts are dropped, not guessed at. */
const VERSION = 2;
/** What is typed is kept in this browser no longer than a day after the last letter, and a receipt after it came. */
export const DRAFT_LIFETIME_MS = 24 * 3_600_000;
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

const parse = (text: string): Draft | null => {
  try {
    const read = draftSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

type DraftStoreOptions = {
  /** May throw, as `localStorage` does where the browser forbids it; so may its methods. */
  readonly storage: () => Storage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
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

/** Drafts in the browser's storage, or in this page's memory where the browser does not store. */
export const createDraftStore = ({ storage, now }: DraftStoreOptions): DraftStore => {
  const memory = new Map<string, string>();
  const quietly = <T>(act: (storage: Storage) => T, otherwise: T): T => {
    try {
      return act(storage());
    } catch {
      return otherwise;
    }
  };
  const removeKey = (key: string): void => {
    memory.delete(key);
    quietly((own) => own.removeItem(key), undefined);
  };
  const readKey = (key: string): Draft | null => {
    const text = memory.get(key) ?? quietly((own) => own.getItem(key), null);
    if (text === null) return null;
    const draft = parse(text);
    // A clock that was wrong counts as well: what seems to come from tomorrow is kept no longer than a day.
    if (draft !== null && Math.abs(now() - draft.savedAt) <= DRAFT_LIFETIME_MS) return draft;
    removeKey(key);
    return null;
  };
  const listKeys = (): string[] =>
    [...new Set([...memory.keys(), ...quietly((own) => Object.keys(own), [])])].filter((key) => key.startsWith(PREFIX));

  const writeKey = (key: string, draft: Draft): boolean => {
    const text = JSON.stringify(draft);
    memory.set(key, text);
    const isKept = quietly((own) => {
      own.setItem(key, text);
      return true;
    }, false);
    if (isKept) memory.delete(key);
    return isKept;
  };

  return {
    read: (slot) => {
      const draft = readKey(toStorageKey(slot));
      return draft?.stage === "writing" ? draft : null;
    },
    write: (slot, draft) => writeKey(toStorageKey(slot), draft),
    remove: (slot) => removeKey(toStorageKey(slot)),
    readReceipt: (slot, reference) => {
      const draft = readKey(toReceiptKey(slot, reference));
      return draft?.stage === "sent" ? draft : null;
    },
    writeReceipt: (slot, draft) => void writeKey(toReceiptKey(slot, draft.receipt.reference), draft),
    removeReceipt: (slot, reference) => removeKey(toReceiptKey(slot, reference)),
    list: () =>
      listKeys()
        .flatMap((key) => {
          const slot = readSlot(key);
          const draft = readKey(key);
          return slot === null || draft === null ? [] : [{ ...slot, draft }];
        })
        .toSorted((one, other) => other.draft.savedAt - one.draft.savedAt),
  };
};
