import { z } from "zod/mini";
import { CORRECTABLE_FIELDS } from "../../../contract/enquiry/correctable-fields.ts";
import { ENQUIRY_KINDS, type EnquiryKind } from "../../../contract/enquiry/enquiry-kind.ts";
import { IDEMPOTENCY_KEY_PATTERN } from "../../../contract/enquiry/enquiry-rules.ts";
import { renameOlderWords } from "../../../contract/enquiry/older-words.ts";
import { type EnquiryReceipt, enquiryReceiptSchema } from "../../../contract/enquiry/enquiry-receipt.ts";
import { KEPT_IN_BROWSER } from "../../ui/keeping/kept-in-browser.ts";
import { createKeptStore, type Keeper, type KeptStoreOptions } from "../../form/kept-values.ts";
import { useKeptValues } from "../../form/use-kept-values.ts";
import { createIdempotencyKey } from "../../http/send.ts";
import { FIELD_NAMES } from "../fields/form-fields.ts";
import type { FormValues } from "../form-values.ts";

/** Counted up when the form of what is kept changes: another version's drafts are dropped, not guessed at. */
const VERSION = 2;
const PREFIX = KEPT_IN_BROWSER.drafts.start;
const RECEIPT_PREFIX = KEPT_IN_BROWSER.receipts.start;

const valuesSchema = z.strictObject({
  fields: z.partialRecord(z.enum(FIELD_NAMES), z.string()),
  wanted: z.partialRecord(z.enum(CORRECTABLE_FIELDS), z.readonly(z.array(z.string()))),
});

/** The entry it is about, by its name at the time of writing, so that two of a kind can be told apart. */
const namedEntrySchema = z.strictObject({ name: z.string(), path: z.string() });
type NamedEntry = z.infer<typeof namedEntrySchema>;

/** `savedAt`: of the last change, in milliseconds since 1970; `about`: what it is about. */
const common = { version: z.literal(VERSION), savedAt: z.int(), about: z.nullable(namedEntrySchema) };

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

type Kept = Draft | KeptReceipt;

/** One draft for each kind and what it is about (`null`: nothing). */
export type Slot = { readonly kind: EnquiryKind; readonly about: string | null };

/** The key a draft is kept under. */
export const toStorageKey = ({ kind, about }: Slot): string => `${PREFIX}${kind}:${about ?? ""}`;
/** The key a receipt is kept under: there may be several of a slot, besides its draft. */
const toReceiptKey = ({ kind, about }: Slot, reference: string): string =>
  `${RECEIPT_PREFIX}${kind}:${about ?? ""}:${reference}`;

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
  readonly draftOf: (slot: Slot) => Keeper<Draft>;
  readonly readReceipt: (slot: Slot, reference: string) => KeptReceipt | null;
  readonly writeReceipt: (slot: Slot, receipt: KeptReceipt) => void;
  /** Keeps it in this page alone: the computer is somebody else's. */
  readonly holdReceipt: (slot: Slot, receipt: KeptReceipt) => void;
  readonly removeReceipt: (slot: Slot, reference: string) => void;
  /** All there are, the newest first; what is too old or unreadable is removed. */
  readonly list: () => readonly KeptInSlot[];
};

const parseWith =
  <Schema extends z.ZodMiniType>(schema: Schema) =>
  (stored: unknown): z.infer<Schema> | null => {
    const read = schema.safeParse(renameOlderWords(stored));
    return read.success ? read.data : null;
  };

/** Drafts and receipts, each for its time. */
export const createDraftStore = (options: Pick<KeptStoreOptions<Kept>, "storage" | "now">): DraftStore => {
  const store = createKeptStore<Draft>({ ...options, prefix: PREFIX, parse: parseWith(draftSchema) });
  const receipts = createKeptStore<KeptReceipt>({
    ...options,
    prefix: RECEIPT_PREFIX,
    parse: parseWith(keptReceiptSchema),
  });
  return {
    draftOf: (slot) => store.keeperOf(toStorageKey(slot)),
    readReceipt: (slot, reference) => receipts.read(toReceiptKey(slot, reference)),
    writeReceipt: (slot, receipt) => void receipts.write(toReceiptKey(slot, receipt.receipt.reference), receipt),
    holdReceipt: (slot, receipt) => receipts.hold(toReceiptKey(slot, receipt.receipt.reference), receipt),
    removeReceipt: (slot, reference) => receipts.remove(toReceiptKey(slot, reference)),
    list: () =>
      [...store.list(), ...receipts.list()]
        .flatMap(({ key, kept }) => {
          const slot = readSlot(key);
          return slot === null ? [] : [{ ...slot, kept }];
        })
        .toSorted((one, other) => other.kept.savedAt - one.kept.savedAt),
  };
};

/** The drafts and receipts of this browser. */
export const drafts = createDraftStore({ storage: () => localStorage, now: () => Date.now() });

/** Whether two submissions are one for the backend: how long somebody took does not count. */
export const isSameVersion = (one: unknown, other: unknown): boolean => {
  const [first, second] = [one, other].map((each) => JSON.stringify({ ...(each as object), elapsedMs: 0 }));
  return first === second;
};

const createDraft = (values: FormValues, about: NamedEntry | null): Draft => {
  const now = Date.now();
  return {
    version: VERSION,
    stage: "writing",
    savedAt: now,
    openedAt: now,
    about,
    key: createIdempotencyKey(),
    values,
    attempts: [],
    isTaken: false,
  };
};

type DraftOptions = {
  readonly slot: Slot;
  /** Where nothing is kept. */
  readonly initial: FormValues;
  readonly about: NamedEntry | null;
  /** Another tab has sent it. */
  readonly onSentElsewhere: (reference: string) => void;
};

/** What is typed into the form of an enquiry. To be used under a React key of the slot. */
export const useDraft = ({ slot, initial, about, onSentElsewhere }: DraftOptions) => {
  const keeper = drafts.draftOf(slot);
  const { kept, keeping, readLatest, change, takeOver, restart } = useKeptValues({
    keeper,
    begin: () => createDraft(initial, about),
    onStorage: ({ key, newValue }) => {
      const reference = key === null || newValue === null ? null : readReceiptKey(slot, key);
      if (reference !== null) onSentElsewhere(reference);
    },
  });
  return {
    draft: kept,
    keeping,
    readLatest,
    takeOver,
    restart,
    changeValues: (toNext: (values: FormValues) => FormValues): void =>
      change((draft) => ({ ...draft, values: toNext(draft.values) })),
    /** Remembers what is about to be sent, so that its answer can still be had when it gets lost; whether it is new. */
    addAttempt: (submission: unknown): boolean => {
      const { attempts } = readLatest();
      if (attempts.some((each) => isSameVersion(each, submission))) return false;
      change((draft) => ({ ...draft, triedAt: draft.triedAt ?? Date.now(), attempts: [...attempts, submission] }));
      return true;
    },
    /** That version has certainly not arrived; `isTaken`: because another one has. */
    dropAttempt: (submission: unknown, isTaken: boolean): void =>
      change((draft) => ({
        ...draft,
        isTaken: draft.isTaken || isTaken,
        attempts: draft.attempts.filter((each) => !isSameVersion(each, submission)),
      })),
    /** What is sent from now on is another enquiry, whatever became of what was sent before. */
    renewKey: (): void =>
      change(({ triedAt: _triedAt, ...draft }) => ({
        ...draft,
        key: createIdempotencyKey(),
        attempts: [],
        isTaken: false,
      })),
    /** Keeps the receipt, in this page alone where the computer is somebody else's (`isForeign`); where an earlier version has arrived, what was written since stays a draft of its own. */
    finish: (receipt: EnquiryReceipt, isEarlier: boolean, isForeign: boolean): void => {
      const keep = isForeign ? drafts.holdReceipt : drafts.writeReceipt;
      keep(slot, {
        version: VERSION,
        stage: "sent",
        savedAt: Date.now(),
        about,
        receipt,
        isEarlier,
      });
      if (isEarlier) {
        const { consentVersion: _given, ...fields } = readLatest().values.fields;
        change(({ values }) => createDraft({ ...values, fields }, about));
      } else {
        keeper.remove();
      }
    },
  };
};
export type DraftAndActions = ReturnType<typeof useDraft>;
