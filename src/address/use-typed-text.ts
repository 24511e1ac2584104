import { useEffect, useEffectEvent, useRef, useState } from "react";
import { cutText } from "./codec.ts";

/** Browsers refuse addresses that change with every keystroke; this pause is too short to be noticed. */
const PAUSE_MS = 120;

/**
 * What is typed, as typed; the address, which holds `text`, follows after a pause, and `heldFor` milliseconds later where a
 * text is to be held back. A change of the address from elsewhere is followed.
 */
export const useTypedText = (
  text: string,
  onChange: (text: string, options: { readonly replace: boolean }) => void,
  heldFor: (text: string) => number = () => 0,
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

  const write = useEffectEvent((value: string) => {
    if (value === text) return;
    written.current = value;
    // The first word is a step one can go back from; the letters after it are not.
    onChange(value, { replace: text !== "" && value !== "" });
  });
  const findDelay = useEffectEvent((value: string) => (value === text ? 0 : heldFor(value)));
  useEffect(
    function writeAddress() {
      const value = cutText(typed);
      let timer = setTimeout(() => {
        const delay = findDelay(value);
        if (delay > 0) timer = setTimeout(() => write(value), delay);
        else write(value);
      }, PAUSE_MS);
      return function stopWaiting() {
        clearTimeout(timer);
      };
    },
    [typed],
  );
  return [typed, setTyped] as const;
};
