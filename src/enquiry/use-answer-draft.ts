import { useRef, useState } from "react";
import { DRAFT_LIFETIME_MS } from "../form/kept-values.ts";
import { answerDrafts, type AnswerSlot, type AnswerTexts } from "../follow/answer-draft.ts";
import { useTick } from "./use-tick.ts";

/** `nowhere` before anything was typed, `browser` for a day, `page` where the browser stores nothing. */
type Kept = {
  readonly texts: AnswerTexts;
  readonly place: "nowhere" | "browser" | "page";
  /** Milliseconds since 1970. */
  readonly savedAt: number;
};
const NOTHING: Kept = { texts: {}, place: "nowhere", savedAt: 0 };

const restore = (slot: AnswerSlot): Kept => {
  const kept = answerDrafts.read(slot);
  return kept === null ? NOTHING : { texts: kept.texts, place: "browser", savedAt: kept.savedAt };
};

/** What is typed on the page behind a secret link, kept at every letter until it is sent or deleted. */
export const useAnswerDraft = (slot: AnswerSlot) => {
  const [kept, setKept] = useState(() => restore(slot));
  // Two changes may come before the page is drawn again.
  const current = useRef(kept);
  const show = (next: Kept): void => {
    current.current = next;
    setKept(next);
  };
  const remove = (): void => {
    answerDrafts.remove(slot);
    show(NOTHING);
  };
  useTick(() => {
    const { place, savedAt } = current.current;
    if (place !== "nowhere" && Date.now() - savedAt > DRAFT_LIFETIME_MS) remove();
  });
  return {
    ...kept,
    change: (changed: AnswerTexts): void => {
      const texts = { ...current.current.texts, ...changed };
      const savedAt = Date.now();
      show({ texts, savedAt, place: answerDrafts.write(slot, texts, savedAt) ? "browser" : "page" });
    },
    remove,
  };
};
export type AnswerDraft = ReturnType<typeof useAnswerDraft>;
