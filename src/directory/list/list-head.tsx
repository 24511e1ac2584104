import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { formatNumber } from "../../i18n/format/formatters.ts";
import { PAGE_HEADING_ID } from "../../ui/screen/page-heading.tsx";
import { CopyLink } from "../../ui/copy-link.tsx";
import { ShowOnMap } from "../../ui/show-on-map.tsx";
import { PrintButton } from "../../address/print-button.tsx";

/** Where the keyboard goes on when what it was on has gone. */
export const LIST_HEAD_ID = "list-head";
/** What shows all of them on the map. */
export const SHOW_ALL_ID = "show-all";
/** The same while the contacts may still be on their way. */
export const NEXT_IDS: readonly string[] = [LIST_HEAD_ID, PAGE_HEADING_ID];

type ListActionsProps = {
  readonly isPaged: boolean;
  readonly onPagedChange: (isPaged: boolean) => void;
  /** The details of a contact offer the link themselves. */
  readonly hasLink: boolean;
};

/** How the list is shown, and the link to exactly this. */
export const ListActions = ({ isPaged, onPagedChange, hasLink }: ListActionsProps) => (
  <div className="list-head__actions">
    <button
      type="button"
      className="link-button link-button--minor"
      aria-pressed={isPaged}
      onClick={() => onPagedChange(!isPaged)}
    >
      <Trans>Seitenweise</Trans>
    </button>
    <PrintButton />
    {hasLink && <CopyLink />}
  </div>
);

type ListHeadProps = {
  /** How many there are on the whole map: more, where the list is narrowed to a part of it. */
  readonly everywhere: number;
  readonly count: number;
  /** Of which parts the number is the sum. */
  readonly parts: ReactNode;
  readonly onShowOnMap: () => void;
  readonly children: ReactNode;
};

/** The number of contacts found, said aloud when it changes, and what can be done with them. */
export const ListHead = ({ count, everywhere, parts, onShowOnMap, children }: ListHeadProps) => {
  const { language } = useLanguage();
  const shown = formatNumber(count, language);
  const all = formatNumber(everywhere, language);
  return (
    <div className="list-head">
      <div role="status">
        <h2 className="list-head__count" id={LIST_HEAD_ID} tabIndex={-1}>
          {everywhere === count ? (
            <Plural value={count} _0="Keine Kontakte" one={`${shown} Kontakt`} other={`${shown} Kontakte`} />
          ) : (
            <Trans>
              {shown} von {all} Kontakten
            </Trans>
          )}
        </h2>
        {parts}
      </div>
      {count > 0 && <ShowOnMap id={SHOW_ALL_ID} name={shown} onPress={onShowOnMap} />}
      {children}
    </div>
  );
};
