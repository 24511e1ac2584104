import type { UseComboboxReturnValue } from "downshift";
import {
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import type { Settlement } from "../search/places/settle-place.ts";
import type { Suggestion } from "../search/suggestion.ts";

/**
 * What Enter has led to, for the text `typed`. `waiting`: the list of places is still to come; `pointed`: a suggestion is
 * pointed at, which the next Enter takes; `open`: neither taken nor pointed at; `corrected`: `text` stands in its stead.
 */
export type EnterAnswer =
  | { readonly kind: "waiting" | "pointed" | "open"; readonly typed: string }
  | { readonly kind: "understood"; readonly typed: string; readonly suggestion: Suggestion }
  | { readonly kind: "corrected"; readonly typed: string; readonly text: string }
  | {
      readonly kind: "several";
      readonly typed: string;
      readonly name: string;
      readonly choices: readonly Suggestion[];
      readonly isGuess?: boolean;
    };

type Menu = Pick<
  UseComboboxReturnValue<Suggestion>,
  "openMenu" | "closeMenu" | "setHighlightedIndex" | "highlightedIndex"
>;

type Settling = {
  readonly typed: string;
  /** The list of places is still to come. */
  readonly isWaiting: boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  /** The suggestions; only asked for once they are there. */
  readonly menu: () => Menu;
  readonly settle: () => Settlement;
  /**
   * What is made of a whole phrase, where such are read: it was taken, or has to be told from itself first; null where
   * what was typed is none.
   */
  readonly settlePhrase?: () => "taken" | "held" | Extract<Settlement, { kind: "several" }> | null;
  readonly onTake: (suggestion: Suggestion) => void;
  /** Searches for the text in the stead of what was typed; only where texts are searched for. */
  readonly onCorrect?: (text: string) => void;
  /** Whether a suggestion is pointed at where no place is settled; `isText`: what was typed is a word for a text search. */
  readonly isPointed: (isText: boolean) => boolean;
};

/** Downshift takes what is pointed at when the event is over, unless it is told that this has been seen to. */
const keepFromDownshift = (event: SyntheticEvent): void => {
  Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
};

/**
 * What Enter does while nothing is pointed at: takes, asks, or points at a suggestion as the settlement says; else it
 * closes the suggestions. Pressed before the places have come, it waits for them; `forget` when something else is typed
 * or chosen meanwhile.
 */
export const useSettling = ({ typed, isWaiting, input, menu, settle, isPointed, ...on }: Settling) => {
  /** The text on which Enter is to be pressed as soon as it stands in the field and the places are there. */
  const wanted = useRef<string | null>(null);
  const [answer, setAnswer] = useState<EnterAnswer | null>(null);

  const pointAtFirst = (): void => {
    menu().openMenu();
    menu().setHighlightedIndex(0);
  };
  /** What is only a guess is taken by no second Enter. */
  const pointAtNone = (): void => {
    menu().openMenu();
    menu().setHighlightedIndex(-1);
  };
  const find = (): EnterAnswer | null => {
    if (isWaiting && typed.trim() !== "") return { kind: "waiting", typed };
    const phrase = on.settlePhrase?.() ?? null;
    if (phrase === "taken" || phrase === "held") {
      menu().closeMenu();
      return null;
    }
    const settled = phrase ?? settle();
    if (settled.kind === "several") {
      if (settled.isGuess === true) pointAtNone();
      else pointAtFirst();
      return { ...settled, typed };
    }
    if (settled.kind === "open" || settled.kind === "text") {
      const kind = isPointed(settled.kind === "text") ? "pointed" : "open";
      if (kind === "pointed") pointAtFirst();
      else menu().closeMenu();
      return { kind, typed };
    }
    menu().closeMenu();
    if (settled.kind === "corrected") {
      on.onCorrect?.(settled.text);
      return { ...settled, typed };
    }
    on.onTake(settled.suggestion);
    return settled.kind === "certain" ? null : { kind: settled.kind, suggestion: settled.suggestion, typed };
  };
  const enter = (): void => {
    const found = find();
    wanted.current = found?.kind === "waiting" ? typed : null;
    setAnswer(found);
  };
  const enterLate = useEffectEvent(() => {
    if (wanted.current === typed && document.activeElement === input.current) enter();
  });
  useEffect(
    function settleWithPlaces() {
      if (!isWaiting) enterLate();
    },
    [isWaiting, typed],
  );
  const forget = (): void => {
    wanted.current = null;
    setAnswer(null);
  };
  /** Takes a text that was offered and is now put into the field: whoever has chosen it needs no Enter. */
  const enterOffered = (text: string): void => {
    wanted.current = text;
    input.current?.focus();
  };
  const onEnterKey = (event: KeyboardEvent): void => {
    // A word that is still being composed is closed by Enter.
    if (event.key !== "Enter" || menu().highlightedIndex >= 0 || event.nativeEvent.isComposing) return;
    enter();
    keepFromDownshift(event);
  };
  /** Leaving the field takes nothing that only Enter has pointed at. */
  const onLeave = (event: SyntheticEvent): void => {
    if (answer === null) return;
    menu().closeMenu();
    keepFromDownshift(event);
  };
  // All but what was understood is about the text in the field.
  const isAbout = answer?.kind === "corrected" ? answer.text : answer?.typed;
  const isCurrent = answer?.kind === "understood" || isAbout === typed;
  return { enter, enterOffered, forget, onEnterKey, onLeave, answer: isCurrent ? answer : null } as const;
};
