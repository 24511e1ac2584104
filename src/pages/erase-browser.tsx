import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { eraseKept } from "./erase-kept.ts";

/** In the address after everything was deleted. */
export const ERASED = "erased";

/** Deletes and begins anew: what only this page remembers, such as an open form, is gone with it. */
const eraseAndBeginAnew = async (): Promise<void> => {
  await eraseKept();
  location.assign(`${import.meta.env.BASE_URL}privacy?${ERASED}=1`);
};

/** The button that deletes all that this browser keeps, after one question. */
export const EraseBrowser = () => {
  const [isAsking, setIsAsking] = useState<boolean | null>(null);
  const answer = useRef<HTMLButtonElement>(null);
  useEffect(
    function leadFocusOn() {
      if (isAsking !== null) answer.current?.focus();
    },
    [isAsking],
  );
  if (isAsking !== true)
    return (
      <p className="erase-browser">
        <button type="button" className="link-button" ref={answer} onClick={() => setIsAsking(true)}>
          <Trans>Alles in diesem Browser löschen</Trans>
        </button>
      </p>
    );
  return (
    <div className="erase-browser">
      <p>
        <Trans>Auch Entwürfe und geheime Links werden gelöscht.</Trans>
      </p>
      <button type="button" className="button" ref={answer} onClick={() => void eraseAndBeginAnew()}>
        <Trans>Ja, löschen</Trans>
      </button>
      <button type="button" className="button button--quiet" onClick={() => setIsAsking(false)}>
        <Trans>Abbrechen</Trans>
      </button>
    </div>
  );
};
