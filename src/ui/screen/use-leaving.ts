import { useEffect, useState } from "react";

const ENDS = ["mouseup", "keyup", "dragend"] as const;

/** Whether the keyboard is in a field, or was. `leaving`: the press that has led away from it is not over yet. */
type Stay = "here" | "leaving" | "left";

/**
 * Follows whether a field is left, so that what then appears below it does not move away what is being pressed: a field
 * is left when the press begins, and the press counts where it ends.
 */
export const useLeaving = (startsHere: boolean) => {
  const [stay, setStay] = useState<Stay>(startsHere ? "here" : "left");
  useEffect(
    function waitForEndOfPress() {
      if (stay !== "leaving") return undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const end = (): void => {
        // Behind the click that follows.
        timer = setTimeout(() => setStay((now) => (now === "leaving" ? "left" : now)));
      };
      for (const kind of ENDS) addEventListener(kind, end);
      return function stopWaiting() {
        clearTimeout(timer);
        for (const kind of ENDS) removeEventListener(kind, end);
      };
    },
    [stay],
  );
  return { stay, onEnter: () => setStay("here"), onExit: () => setStay("leaving") } as const;
};
