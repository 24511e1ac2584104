import { useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { cutText, LONGEST_TEXT } from "./directory-url.ts";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

/** Browsers refuse addresses that change with every keystroke; this pause is too short to be noticed. */
const PAUSE_MS = 120;

/** One field for names, places, roles and topics. What is typed stays as typed; the address follows after a pause. */
export const SearchField = ({ directory }: { readonly directory: DirectoryStateAndActions }) => {
  const { t } = useLingui();
  const { text } = directory.state.filter;
  const [typed, setTyped] = useState(text);
  const input = useRef<HTMLInputElement>(null);
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
    directory.changeFilter({ text: value }, { replace: text !== "" && value !== "" });
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

  return (
    <div className="search-field">
      <svg aria-hidden="true" className="search-field__icon" viewBox="0 0 20 20" width="18" height="18">
        <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="m13 13 4.5 4.5" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <input
        ref={input}
        type="search"
        className="search-field__input"
        aria-label={t`Name, Ort, Funktion oder Thema`}
        placeholder={t`Name, Ort, Funktion oder Thema`}
        maxLength={LONGEST_TEXT}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed !== "" && (
        <button
          type="button"
          className="icon-button search-field__clear"
          aria-label={t`Suchtext löschen`}
          onClick={() => {
            setTyped("");
            input.current?.focus();
          }}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </div>
  );
};
