import { Plural, Trans } from "@lingui/react/macro";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { formatNumber } from "../../i18n/formatters.ts";
import { PAGE_HEADING_ID } from "../../ui/page-heading.tsx";
import { CopyLink } from "../../ui/copy-link.tsx";

/** Where the keyboard goes on when what it was on has gone. */
export const LIST_HEAD_ID = "list-head";
/** The same while the contacts may still be on their way. */
export const NEXT_IDS: readonly string[] = [LIST_HEAD_ID, PAGE_HEADING_ID];

type ListHeadProps = {
  readonly count: number;
  readonly isPaged: boolean;
  readonly onPagedChange: (isPaged: boolean) => void;
};

/** The number of contacts found, said aloud when it changes; how the list is shown; and the link to exactly this. */
export const ListHead = ({ count, isPaged, onPagedChange }: ListHeadProps) => {
  const { language } = useLanguage();
  const shown = formatNumber(count, language);
  return (
    <div className="list-head">
      <div role="status">
        <h2 className="list-head__count" id={LIST_HEAD_ID} tabIndex={-1}>
          <Plural value={count} _0="Keine Kontakte" one={`${shown} Kontakt`} other={`${shown} Kontakte`} />
        </h2>
      </div>
      <div className="list-head__actions">
        <button
          type="button"
          className="link-button link-button--minor"
          aria-pressed={isPaged}
          onClick={() => onPagedChange(!isPaged)}
        >
          <Trans>Seitenweise</Trans>
        </button>
        <CopyLink />
      </div>
    </div>
  );
};
