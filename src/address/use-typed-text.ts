import { useEffect, useEffectEvent, useRef, useState } from "react";
import { cutText } from "./codec.ts";

/** Browsers refuse addresses that change with every keystroke; this pause is too short to be noticed. */
const PAUSE_MS = 120;

/**
 * How long a text is held back besides, as a timer takes it (below 2^31). `unsure`: it would empty the list, and its next
 * letters may still be on their way. `unknown`: so would this, and what it may mean is on its way: it is judged again soon.
 * `understood`: it waits for Enter, or for somebody who after so long has taken no suggestion. `asked`: for an answer.
 */
const HELD_MS = { no: 0, unknown: 0, unsure: 900, understood: 10_000, asked: 2e9 } as const;
export type Hold = keyof typeof HELD_MS;

/**
 * What is typed, as typed; the address, which holds `text`, follows after a pause, and later where `judge` holds a text
 * back. A change of the address from elsewhere is followed.
 */
export const useTypedText = (
  text: string,
  onChange: (text: string, options: { readonly replace: boolean }) => void,
  judge: (text: string) => Hold = () => "no",
) => {
  const [typed, setTyped] = useState(text);
  const written = useRef(text);

  const follow = useEffectEvent(() => {
    // Only a change that did not come from this field replaces what stands in it.
    if (text !== written.current) setTyped(text);
    written.current = text;
  });
  useEffect(
    function followAddress() {
      follow();
    },
    [text],
  );

  // The first word is a step one can go back from; the letters after it are not.
  const write = useEffectEvent((value: string, replace = text !== "" && value !== "") => {
    if (value === text) return;
    written.current = value;
    onChange(value, { replace });
  });
  const hold = useEffectEvent((value: string): Hold => {
    const held = value === text ? "no" : judge(value);
    // Held longer than `unsure`, what of it was asked for letter by letter is a piece of a word: nobody has asked for that.
    if (HELD_MS[held] > HELD_MS.unsure) write("", true);
    return held;
  });
  useEffect(
    function writeAddress() {
      const value = cutText(typed);
      // Asked again when the time is over: what it may mean is known when the places have come.
      const waitAfter = (waited: number): void => {
        const held = hold(value);
        const delay = HELD_MS[held];
        if (held === "unknown") timer = setTimeout(waitAfter, PAUSE_MS, waited);
        else if (delay > waited) timer = setTimeout(waitAfter, delay - waited, delay);
        else write(value);
      };
      let timer = setTimeout(waitAfter, PAUSE_MS, 0);
      return function stopWaiting() {
        clearTimeout(timer);
      };
    },
    [typed],
  );
  return [typed, setTyped] as const;
};
