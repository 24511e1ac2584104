import type { EnquiryReceipt } from "../../contract/enquiry/enquiry-receipt.ts";
import { useKeptValues } from "../form/use-kept-values.ts";
import { createIdempotencyKey } from "../http/send.ts";
import { type Draft, drafts, type NamedEntry, readReceiptKey, type Slot } from "./drafts.ts";
import type { FormValues } from "./form-values.ts";
import { isSameVersion } from "./send-enquiry.ts";

const createDraft = (values: FormValues, about: NamedEntry | null): Draft => {
  const now = Date.now();
  return {
    version: 2,
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
        version: 2,
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
