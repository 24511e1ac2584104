import { Trans, useLingui } from "@lingui/react/macro";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

const MOST_SHOWN = 5;
const LONGEST_SHOWN = 60;

const shorten = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** Says which parts of the address were not understood, so that nobody trusts a filter that is not there. */
export const DroppedNotice = ({ directory }: { readonly directory: DirectoryStateAndActions }) => {
  const { t } = useLingui();
  const { dropped, tidyUp } = directory;
  if (dropped.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>
        <Trans>Diese Angaben in der Adresse kennt die Seite nicht; sie wurden weggelassen:</Trans>{" "}
        {dropped.slice(0, MOST_SHOWN).map((part) => (
          <bdi key={part} className="notice__part">
            {shorten(part)}
          </bdi>
        ))}
      </p>
      <button type="button" className="icon-button" aria-label={t`Hinweis schließen`} onClick={tidyUp}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
};
