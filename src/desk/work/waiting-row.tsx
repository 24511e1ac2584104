import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { toEntryKey } from "../../../contract/desk/desk-entry.ts";
import type { WaitingEntry } from "../../../contract/desk/work.ts";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { formatDate, joinNames } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";

/** What somebody has proposed for an entry: it waits for a second person, who decides it there. */
export const WaitingRow = ({ waiting }: { readonly waiting: WaitingEntry }) => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const { entry, name, lands, act, at, proposer } = waiting;
  const profile = entry.kind === "land-profile" ? LAND_CODES.find((code) => code === entry.id) : undefined;
  const who = proposer?.name ?? t`ein gelöschtes Konto`;
  return (
    <tr>
      <td>{act === "put-back" ? <Trans>Wieder einblenden</Trans> : <Trans>Zurücknehmen</Trans>}</td>
      <th scope="row">
        <Link to={`/desk/entries/${toEntryKey(entry)}`}>
          <bdi>{profile === undefined ? (name ?? entry.id) : terms.lands[profile]}</bdi>
        </Link>
        <div className="muted">
          <Trans>wartet auf eine zweite Person</Trans>
          {" · "}
          {proposer?.isMe === true ? <Trans>von Ihnen vorgeschlagen</Trans> : <Trans>vorgeschlagen von {who}</Trans>}
        </div>
      </th>
      <td data-label={t`Land`}>
        {lands.length === 0
          ? "–"
          : joinNames(
              lands.map((land) => terms.lands[land]),
              language,
            )}
      </td>
      <td data-label={t`Vorgeschlagen`}>{formatDate(at.slice(0, 10), language)}</td>
      <td data-label={t`Wer`}>–</td>
    </tr>
  );
};
