import { Plural, Trans } from "@lingui/react/macro";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import { toFailure } from "../../http/request-error.ts";
import { formatMoment } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { FailurePanel } from "../../ui/failure/failure-panel.tsx";
import { LoadFailure } from "../../ui/failure/load-failure.tsx";
import { LIST_HEAD_ID } from "./list-head.tsx";

type DataNoticesProps = {
  readonly index: ContactIndex;
  readonly staleBecause: Error | null;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

/** What must be said about the data themselves: records that could not be read, and data that could not be renewed. */
export const DataNotices = ({ index, staleBecause, isRetrying, onRetry }: DataNoticesProps) => {
  const { language } = useLanguage();
  const { unreadable, asOf } = index;
  return (
    <>
      {staleBecause !== null && (
        <FailurePanel
          title={<Trans>Die Kontakte konnten nicht erneuert werden; Stand {formatMoment(asOf, language)}</Trans>}
          failure={toFailure(staleBecause)}
          isRetrying={isRetrying}
          onRetry={onRetry}
          nextId={LIST_HEAD_ID}
        />
      )}
      {unreadable > 0 && (
        <p className="notice" role="status">
          <Plural
            value={unreadable}
            one="# Eintrag war nicht lesbar und fehlt in der Liste. Die anderen sind vollständig."
            other="# Einträge waren nicht lesbar und fehlen in der Liste. Die anderen sind vollständig."
          />
        </p>
      )}
    </>
  );
};

type DirectoryFailureProps = {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

/** In place of the list when there is nothing to show. */
export const DirectoryFailure = ({ error, isRetrying, onRetry }: DirectoryFailureProps) => (
  <LoadFailure
    title={<Trans>Die Kontakte konnten nicht geladen werden</Trans>}
    failure={toFailure(error)}
    isRetrying={isRetrying}
    onRetry={onRetry}
    nextId={LIST_HEAD_ID}
  />
);
