import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { EnquiryReceipt } from "../../contract/enquiry-receipt.ts";
import { type Draft, type Slot, toStorageKey, type WritingDraft } from "./draft-store.ts";
import { drafts } from "./drafts.ts";
import type { FormValues } from "./form-values.ts";

/** 128 random bits, so that nobody guesses another's key. */
const createKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const begin = (values: FormValues): WritingDraft => {
  const now = Date.now();
  return { version: 1, stage: "writing", savedAt: now, openedAt: now, key: createKey(), values, attempts: [] };
};

/**
 * Where a draft is: `nowhere` before anything was typed, `browser` for a day, `page` where the browser stores nothing.
 * `isRestored`: it was there when the form was opened.
 */
type Keeping = { readonly place: "nowhere" | "browser" | "page"; readonly isRestored: boolean };

/**
 * What is typed into one form, kept at every letter. Begins with `initial` where nothing is kept. To be used under a
 * React key of the slot.
 */
export const useDraft = (slot: Slot, initial: FormValues) => {
  const [{ draft, keeping }, setState] = useState<{ draft: Draft; keeping: Keeping }>(() => {
    const kept = drafts.read(slot);
    return kept === null
      ? { draft: begin(initial), keeping: { place: "nowhere", isRestored: false } }
      : { draft: kept, keeping: { place: "browser", isRestored: true } };
  });
  // Whoever waits for an answer has to go on from what was typed meanwhile.
  const current = useRef(draft);

  const save = (next: Draft): void => {
    const saved = { ...next, savedAt: Date.now() };
    current.current = saved;
    const place = drafts.write(slot, saved) ? "browser" : "page";
    setState((state) => ({ draft: saved, keeping: { ...state.keeping, place } }));
  };
  const change = (toNext: (draft: WritingDraft) => WritingDraft): void => {
    if (current.current.stage === "writing") save(toNext(current.current));
  };
  const follow = useEffectEvent(({ key }: StorageEvent): void => {
    if (key !== toStorageKey(slot)) return;
    const theirs = drafts.read(slot);
    // What another tab types is its own; but what it has sent is not to be written over.
    if (theirs?.stage !== "sent") return;
    current.current = theirs;
    setState({ draft: theirs, keeping: { place: "browser", isRestored: true } });
  });
  useEffect(function followOtherTabs() {
    const listener = (event: StorageEvent): void => follow(event);
    addEventListener("storage", listener);
    return function stopFollowing() {
      removeEventListener("storage", listener);
    };
  }, []);

  return {
    draft,
    keeping,
    /** The draft as it is at this moment, also for who has waited. */
    readLatest: (): Draft => current.current,
    changeValues: (toNext: (values: FormValues) => FormValues): void =>
      change((writing) => ({ ...writing, values: toNext(writing.values) })),
    /** Remembers what is about to be sent, so that its answer can still be had when it gets lost. */
    addAttempt: (submission: unknown): void =>
      change((writing) => ({ ...writing, attempts: [...writing.attempts, submission] })),
    /** The last attempt was refused for certain: nothing has arrived. */
    dropAttempt: (): void => change((writing) => ({ ...writing, attempts: writing.attempts.slice(0, -1) })),
    renewKey: (): void => change((writing) => ({ ...writing, key: createKey(), attempts: [] })),
    finish: (receipt: EnquiryReceipt, isEarlier: boolean): void => {
      const writing = current.current;
      if (writing.stage !== "writing") return;
      save({ version: 1, stage: "sent", savedAt: 0, receipt, unsent: isEarlier ? writing.values : null });
    },
    /** Goes on with other values as a new draft, or, without, begins anew and forgets what was kept. */
    restart: (values?: FormValues): void => {
      drafts.remove(slot);
      const fresh = begin(values ?? initial);
      current.current = fresh;
      setState({ draft: fresh, keeping: { place: "nowhere", isRestored: false } });
      if (values !== undefined) save(fresh);
    },
  };
};
export type DraftAndActions = ReturnType<typeof useDraft>;
