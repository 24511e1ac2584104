import { Trans } from "@lingui/react/macro";
import { freshSince } from "../../../contract/contact/freshness.ts";
import { formatMonth } from "../../i18n/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";

/** When an entry was last confirmed, in words; `day` counts from 1 January 1970, -1: never. */
export const AssuranceNote = ({ day, today }: { readonly day: number; readonly today: Date }) => {
  const { language } = useLanguage();
  if (day < 0) {
    return (
      <span>
        <Trans>noch nicht bestätigt</Trans>
      </span>
    );
  }
  const month = <bdi>{formatMonth(day, language)}</bdi>;
  return day >= freshSince(today) ? (
    <span className="fact--confirmed">
      <Trans>bestätigt {month}</Trans>
    </span>
  ) : (
    <span>
      <Trans>zuletzt bestätigt {month}</Trans>
    </span>
  );
};
