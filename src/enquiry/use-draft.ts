import { useRef, useState } from "react";
import type { EnquiryReceipt } from "../../contract/enquiry/enquiry-receipt.ts";
import { DRAFT_LIFETIME_MS } from "./aged-store.ts";
import { type DraftSubject, type Slot, type WritingDraft } from "./draft-store.ts";
import { drafts } from "./drafts.ts";
import type { FormValues } from "./form-values.ts";
import { isSameVersion } from "./is-same-version.ts";
import { useDraftEvents } from "./use-draft-events.ts";

/** 128 random bits, so that nobody guesses another's key. */
const createKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const begin = (values: FormValues, subject: DraftSubject | null): WritingDraft => {
  const now = Date.now();
  return {
    version: 2,
    stage: "writing",
    savedAt: now,
    openedAt: now,
    subject,
    key: createKey(),
    values,
    attempts: [],
    isTaken: false,
  };
};

/**
 * Where a draft is: `nowhere` before anything was typed, `browser` for a day, `page` where the browser stores nothing,
 * `elsewhere` while another tab is at it. `isRestored`: it was there when the form was opened. `ended`: why there is
 * none although there was one.
 */
type Keeping = {
  readonly place: "nowhere" | "browser" | "page" | "elsewhere";
  readonly isRestored: boolean;
  readonly ended: "expired" | "deleted" | null;
};

type State = { readonly draft: WritingDraft; readonly keeping: Keeping };

type DraftOptions = {
  readonly slot: Slot;
  /** Where nothing is kept. */
  readonly initial: FormValues;
  readonly subject: DraftSubject | null;
  /** Another tab has sent it. */
  readonly onSentElsewhere: (reference: string) => void;
};

/** What is typed into one form, kept at every letter. To be used under a React key of the slot. */
export const useDraft = ({ slot, initial, subject, onSentElsewhere }: DraftOptions) => {
  const createFresh = (ended: Keeping["ended"]): State => ({
    draft: begin(initial, subject),
    keeping: { place: "nowhere", isRestored: false, ended },
  });
  const restore = (): State | null => {
    const kept = drafts.read(slot);
    return kept === null ? null : { draft: kept, keeping: { place: "browser", isRestored: true, ended: null } };
  };
  const [state, setState] = useState(() => restore() ?? createFresh(null));
  // Whoever waits for an answer has to go on from what was typed meanwhile.
  const current = useRef(state);
  const show = (next: State): void => {
    current.current = next;
    setState(next);
  };
  const save = (next: WritingDraft, keeping: Keeping): void => {
    const draft = { ...next, savedAt: Date.now() };
    show({ draft, keeping: { ...keeping, ended: null, place: drafts.write(slot, draft) ? "browser" : "page" } });
  };
  const change = (toNext: (draft: WritingDraft) => WritingDraft): void => {
    const { draft, keeping } = current.current;
    // What another tab is at is not to be written over.
    if (keeping.place !== "elsewhere") save(toNext(draft), keeping);
  };

  useDraftEvents(slot, {
    onWritten: () => {
      const theirs = restore();
      if (theirs !== null) show({ ...theirs, keeping: { ...theirs.keeping, place: "elsewhere" } });
    },
    onRemoved: () => {
      if (current.current.keeping.place !== "nowhere" && drafts.read(slot) === null) show(createFresh("deleted"));
    },
    onSent: onSentElsewhere,
    onTick: () => {
      const { draft, keeping } = current.current;
      if (keeping.place === "nowhere" || Date.now() - draft.savedAt <= DRAFT_LIFETIME_MS) return;
      drafts.remove(slot);
      show(createFresh("expired"));
    },
  });

  return {
    draft: state.draft,
    keeping: state.keeping,
    /** The draft as it is at this moment, also for who has waited. */
    readLatest: (): WritingDraft => current.current.draft,
    changeValues: (toNext: (values: FormValues) => FormValues): void =>
      change((writing) => ({ ...writing, values: toNext(writing.values) })),
    /** Remembers what is about to be sent, so that its answer can still be had when it gets lost; whether it is new. */
    addAttempt: (submission: unknown): boolean => {
      const { attempts } = current.current.draft;
      if (attempts.some((each) => isSameVersion(each, submission))) return false;
      change((writing) => ({ ...writing, attempts: [...attempts, submission] }));
      return true;
    },
    /** That version has certainly not arrived; `isTaken`: because another one has. */
    dropAttempt: (submission: unknown, isTaken: boolean): void =>
      change((writing) => ({
        ...writing,
        isTaken: writing.isTaken || isTaken,
        attempts: writing.attempts.filter((each) => !isSameVersion(each, submission)),
      })),
    renewKey: (): void => change((writing) => ({ ...writing, key: createKey(), attempts: [], isTaken: false })),
    /** Keeps the receipt; where an earlier version has arrived, what was written since stays a draft of its own. */
    finish: (receipt: EnquiryReceipt, isEarlier: boolean): void => {
      drafts.writeReceipt(slot, { version: 2, stage: "sent", savedAt: Date.now(), subject, receipt, isEarlier });
      if (isEarlier) {
        const { consentVersion: _given, ...fields } = current.current.draft.values.fields;
        change(({ values }) => begin({ ...values, fields }, subject));
      } else {
        drafts.remove(slot);
      }
    },
    /** Goes on here with what another tab has written; that one is told to leave it alone. */
    takeOver: (): void => {
      const { draft, keeping } = restore() ?? createFresh(null);
      save(draft, keeping);
    },
    /** Begins anew and forgets what was kept. */
    restart: (): void => {
      drafts.remove(slot);
      show(createFresh(null));
    },
  };
};
export type DraftAndActions = ReturnType<typeof useDraft>;
