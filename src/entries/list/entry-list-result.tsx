import { Plural } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { CopyLink } from "../../ui/copy-link.tsx";
import { PrintButton } from "../../address/print-button.tsx";

/** The element id of the heading that says how much was found. */
export const RESULT_HEAD_ID = "result-head";

type EntryListResultProps = {
  readonly found: readonly object[];
  /** How many entries of the answer were left out. */
  readonly unreadable: number;
  readonly countText: (count: number) => string;
  /** The way to suggest what is missing. */
  readonly suggestion: ReactNode;
  readonly actions: ReactNode;
  readonly children: ReactNode;
};

/** What was found: how much, said aloud when it changes, what can be done with it, and the entries. */
export const EntryListResult = ({
  found,
  unreadable,
  countText,
  suggestion,
  actions,
  children,
}: EntryListResultProps) => (
  <>
    <div className="list-head">
      <div role="status">
        <h2 className="list-head__count" id={RESULT_HEAD_ID} tabIndex={-1}>
          {countText(found.length)}
        </h2>
      </div>
      <div className="list-head__actions">
        {suggestion}
        {actions}
        <PrintButton />
        <CopyLink />
      </div>
    </div>
    {unreadable > 0 && (
      <p className="screen__note" role="status">
        <Plural
          value={unreadable}
          one="# Eintrag war nicht lesbar und fehlt hier."
          other="# Einträge waren nicht lesbar und fehlen hier."
        />
      </p>
    )}
    {children}
  </>
);
