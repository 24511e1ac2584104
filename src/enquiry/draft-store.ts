import { z } from "zod/mini";
import { CORRECTABLE_FIELDS } from "../../contract/correction.ts";
import { ENQUIRY_KINDS, type EnquiryKind, IDEMPOTENCY_KEY_PATTERN } from "../../contract/enquiry-kind.ts";
import { enquiryReceiptSchema } from "../../contract/enquiry-receipt.ts";
import { FIELD_NAMES } from "./form-fields.ts";

/** Counted up when the form of what is kept changes: another version's drafts are dropped, not guessed at. */
const VERSION = 1;
/** What is typed is kept in this browser no longer than a day after the last letter. */
export const DRAFT_LIFETIME_MS = 24 * 3_600_000;
const PREFIX = "enquiry-draft:";

const valuesSchema = z.strictObject({
  fields: z.partialRecord(z.enum(FIELD_NAMES), z.string()),
  wanted: z.partialRecord(z.enum(CORRECTABLE_FIELDS), z.readonly(z.array(z.string()))),
});

/** `savedAt`: of the last change, `openedAt`: when the form was first seen, both in milliseconds since 1970. */
const draftSchema = z.discriminatedUnion("stage", [
  z.strictObject({
    version: z.literal(VERSION),
    stage: z.literal("writing"),
    savedAt: z.int(),
    openedAt: z.int(),
    /** By which the backend recognises a repetition. */
    key: z.string().check(z.regex(IDEMPOTENCY_KEY_PATTERN)),
    values: valuesSchema,
    /** What was sent with this key and not answered, the newest last. */
    attempts: z.array(z.unknown()),
  }),
  z.strictObject({
    version: z.literal(VERSION),
    stage: z.literal("sent"),
    savedAt: z.int(),
    receipt: enquiryReceiptSchema,
    /** What was changed after an earlier version had arrived unnoticed: not sent. */
    unsent: z.nullable(valuesSchema),
  }),
]);
export type Draft = z.infer<typeof draftSchema>;
export type WritingDraft = Extract<Draft, { stage: "writing" }>;
export type SentDraft = Extract<Draft, { stage: "sent" }>;

/** One draft for each kind and what it is about (`null`: nothing). */
export type Slot = { readonly kind: EnquiryKind; readonly about: string | null };

/** The key a draft is kept under. */
export const toStorageKey = ({ kind, about }: Slot): string => `${PREFIX}${kind}:${about ?? ""}`;

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

export type DraftStore = {
  /** `null` where there is none, or none that may still be used. */
  readonly read: (slot: Slot) => Draft | null;
  /** Whether it will be there after the page is closed; in this page it is there in any case. */
  readonly write: (slot: Slot, draft: Draft) => boolean;
  readonly remove: (slot: Slot) => void;
  /** All there are, the newest first; what is too old or unreadable is removed. */
  readonly list: () => readonly (Slot & { readonly draft: Draft })[];
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

  return {
    read: (slot) => readKey(toStorageKey(slot)),
    write: (slot, draft) => {
      const key = toStorageKey(slot);
      const text = JSON.stringify(draft);
      memory.set(key, text);
      const isKept = quietly((own) => {
        own.setItem(key, text);
        return true;
      }, false);
      if (isKept) memory.delete(key);
      return isKept;
    },
    remove: (slot) => removeKey(toStorageKey(slot)),
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
