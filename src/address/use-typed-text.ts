import { useEffect, useEffectEvent, useRef, useState } from "react";
import { cutText } from "./codec.ts";

/** Browsers refuse addresses that change with every keystroke; this pause is too short to be noticed. */
const PAUSE_MS = 120;

/**
 * What is typed, as typed; the address, which holds `text`, follows after a pause, and a change of the address from
 * elsewhere is followed.
 */
export const useTypedText = (
  text: string,
  onChange: (text: string, options: { readonly replace: boolean }) => void,
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
  useEffect(
    function writeAddress() {
      const timer = setTimeout(() => write(cutText(typed)), PAUSE_MS);
      return function stopWaiting() {
        clearTimeout(timer);
      };
    },
    [typed],
  );
  return [typed, setTyped] as const;
};
