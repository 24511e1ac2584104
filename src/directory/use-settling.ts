import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { PLACE_KINDS, type Suggestion, type Suggestions } from "../search/suggestion.ts";

type Settling = Pick<Suggestions, "groups" | "exact"> & {
  /** The list of places is still to come. */
  readonly isWaiting: boolean;
  readonly isOpen: boolean;
  /** Whether the list has nothing for what is typed. */
  readonly findsNothing: () => boolean;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onExact: (suggestion: Suggestion) => void;
  /** Points at the first suggestion. */
  readonly onFirst: () => void;
  readonly onClose: () => void;
};

/**
 * What Enter does while nothing is pointed at: takes what bears just the name that was typed; of places that may be meant,
 * or where the text finds nothing, it points at the first suggestion; else it closes the suggestions, so that the list
 * shows what the text finds. Pressed before the places have come, it waits for them; `forget` when something else is
 * typed meanwhile.
 */
export const useSettling = ({ groups, exact, isWaiting, isOpen, findsNothing, input, ...on }: Settling) => {
  const isWanted = useRef(false);
  const settle = (): void => {
    isWanted.current = isWaiting;
    if (isWaiting) return;
    const [first] = groups;
    if (exact !== null) on.onExact(exact);
    else if (isOpen && first !== undefined && (PLACE_KINDS.has(first.kind) || findsNothing())) on.onFirst();
    else on.onClose();
  };
  const settleLate = useEffectEvent(() => {
    if (isWanted.current && document.activeElement === input.current) settle();
  });
  useEffect(
    function settleWithPlaces() {
      if (!isWaiting) settleLate();
    },
    [isWaiting],
  );
  const forget = (): void => {
    isWanted.current = false;
  };
  return { settle, forget } as const;
};
