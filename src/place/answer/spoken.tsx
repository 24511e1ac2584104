import { Trans } from "@lingui/react/macro";
import { type ContactIndex, type ContactPosition, languagesAt } from "../../../contract/contact/contact-index.ts";
import { formatList, formatMonth } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";

/** Which languages somebody speaks, and when that was last confirmed. */
export const Spoken = ({ index, position }: { readonly index: ContactIndex; readonly position: ContactPosition }) => {
  const { terms, language } = useLanguage();
  const names = formatList(
    languagesAt(index, position).map((tag) => terms.languages[tag]),
    language,
  );
  const day = index.assured[position] ?? -1;
  const month = <bdi>{day < 0 ? null : formatMonth(day, language)}</bdi>;
  return (
    <>
      {names !== "" && (
        <span>
          <Trans>spricht {names}</Trans>
        </span>
      )}
      {day >= 0 && (
        <span>
          <Trans>bestätigt {month}</Trans>
        </span>
      )}
    </>
  );
};
