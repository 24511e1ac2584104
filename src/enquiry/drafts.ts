import { z } from "zod/mini";
import { CORRECTABLE_FIELDS } from "../../contract/enquiry/correctable-fields.ts";
import { ENQUIRY_KINDS, type EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import { IDEMPOTENCY_KEY_PATTERN } from "../../contract/enquiry/enquiry-rules.ts";
import { enquiryReceiptSchema } from "../../contract/enquiry/enquiry-receipt.ts";
import { createKeptStore, type KeptPlace, type KeptStoreOptions } from "../form/kept-values.ts";
import { FIELD_NAMES } from "./form-fields.ts";

/** Counted up when the form of what is kept changes: another version's drafts are dropped, not guessed at. */
const VERSION = 2;
const PREFIX = "enquiry-draft:";

const valuesSchema = z.strictObject({
  fields: z.partialRecord(z.enum(FIELD_NAMES), z.string()),
  wanted: z.partialRecord(z.enum(CORRECTABLE_FIELDS), z.readonly(z.array(z.string()))),
});

/** The entry it is about, by its name at the time of writing, so that two of a kind can be told apart. */
const namedEntrySchema = z.strictObject({ name: z.string(), path: z.string() });
export type NamedEntry = z.infer<typeof namedEntrySchema>;

/** `savedAt`: of the last change, in milliseconds since 1970; `subject`: what it is about. */
const common = { version: z.literal(VERSION), savedAt: z.int(), subject: z.nullable(namedEntrySchema) };

/** What is being written. */
const draftSchema = z.strictObject({
  ...common,
  stage: z.literal("writing"),
  /** When the form was first seen, in milliseconds since 1970. */
  openedAt: z.int(),
  /** By which the backend recognises a repetition. */
  key: z.string().check(z.regex(IDEMPOTENCY_KEY_PATTERN)),
  values: valuesSchema,
  /** What was sent with this key and may have arrived, the newest last. */
  attempts: z.array(z.unknown()),
  /** When the first of them was sent, in milliseconds since 1970. */
  triedAt: z.optional(z.int()),
  /** Whether the backend has said that one of the attempts has arrived: nothing new is taken under this key. */
  isTaken: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;

/** What came back when it had arrived. */
const keptReceiptSchema = z.strictObject({
  ...common,
  stage: z.literal("sent"),
  receipt: enquiryReceiptSchema,
  /** An earlier version than the last one written: that one is a draft of its own. */
  isEarlier: z.boolean(),
});
export type KeptReceipt = z.infer<typeof keptReceiptSchema>;

const keptSchema = z.discriminatedUnion("stage", [draftSchema, keptReceiptSchema]);
type Kept = z.infer<typeof keptSchema>;

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

/** A draft or a receipt, with the slot it belongs to. */
export type KeptInSlot = Slot & { readonly kept: Kept };

type DraftStore = {
  /** Where the draft of a slot is kept; it reads as `null` where there is none, or none that may still be used. */
  readonly draftOf: (slot: Slot) => KeptPlace<Draft>;
  readonly readReceipt: (slot: Slot, reference: string) => KeptReceipt | null;
  readonly writeReceipt: (slot: Slot, receipt: KeptReceipt) => void;
  readonly removeReceipt: (slot: Slot, reference: string) => void;
  /** All there are, the newest first; what is too old or unreadable is removed. */
  readonly list: () => readonly KeptInSlot[];
};

/** Drafts and receipts, each for a day. */
export const createDraftStore = (options: Pick<KeptStoreOptions<Kept>, "storage" | "now">): DraftStore => {
  const store = createKeptStore<Kept>({
    ...options,
    prefix: PREFIX,
    parse: (stored) => {
      const read = keptSchema.safeParse(stored);
      return read.success ? read.data : null;
    },
  });
  return {
    draftOf: (slot) => {
      const place = store.placeOf(toStorageKey(slot));
      const read = (): Draft | null => {
        const kept = place.read();
        return kept?.stage === "writing" ? kept : null;
      };
      return { ...place, read };
    },
    readReceipt: (slot, reference) => {
      const kept = store.read(toReceiptKey(slot, reference));
      return kept?.stage === "sent" ? kept : null;
    },
    writeReceipt: (slot, receipt) => void store.write(toReceiptKey(slot, receipt.receipt.reference), receipt),
    removeReceipt: (slot, reference) => store.remove(toReceiptKey(slot, reference)),
    list: () =>
      store
        .list()
        .flatMap(({ key, kept }) => {
          const slot = readSlot(key);
          return slot === null ? [] : [{ ...slot, kept }];
        })
        .toSorted((one, other) => other.kept.savedAt - one.kept.savedAt),
  };
};

/** The drafts and receipts of this browser. */
export const drafts = createDraftStore({ storage: () => localStorage, now: () => Date.now() });
