import { useEffect, useState } from "react";
import { toPlainSigns } from "../../contract/contact/channel.ts";
import { loadPhoneRules } from "../../contract/contact/phone.ts";

const isLikeNumber = (text: string): boolean => /^[^@]*\d[^@]*\d[^@]*\d[^@]*$/.test(toPlainSigns(text));

/**
 * Has the numbering plans loaded once a number is typed, and what depends on them drawn anew. Where they cannot be had
 * the number is read by its form, and the backend says what is wrong with it.
 */
export const usePhoneRules = (typed: readonly string[]): void => {
  const [, setIsLoaded] = useState(false);
  const isWanted = typed.some(isLikeNumber);
  useEffect(
    function loadRules() {
      let isOver = false;
      const noteLoaded = (): void => {
        if (!isOver) setIsLoaded(true);
      };
      if (isWanted) loadPhoneRules().then(noteLoaded, () => {});
      return function forgetLoading() {
        isOver = true;
      };
    },
    [isWanted],
  );
};
