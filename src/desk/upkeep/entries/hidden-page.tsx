import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { type HiddenEntry, toEntryKey } from "../../../../contract/desk/desk-entry.ts";
import { LAND_CODES } from "../../../../contract/lists/land.ts";
import { deskHiddenQuery } from "../../../http/queries/desk-queries.ts";
import { formatMoment, formatReference, joinNames } from "../../../i18n/format/formatters.ts";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { ListSkeleton } from "../../../ui/list-skeleton.tsx";
import { PageHeading } from "../../../ui/screen/page-heading.tsx";
import { DeskFailure } from "../../desk-failure.tsx";
import { DeskTable } from "../../desk-table.tsx";
import { wishNames } from "../../../../contract/names/name-enquiry.ts";

type RowProps = { readonly hidden: HiddenEntry };

const WhoHid = ({ hidden: { act, by } }: RowProps) => {
  if (act === "take-down") return <Trans>über den eigenen Link</Trans>;
  return by === null ? <Trans>ein gelöschtes Konto</Trans> : <bdi>{by}</bdi>;
};

const WhyHidden = ({ hidden: { act, reason, wish } }: RowProps) => {
  const { language } = useLanguage();
  return (
    <>
      {act === "undo" && <Trans>Das Anlegen wurde zurückgenommen.</Trans>}
      {wish !== null && (
        <>
          {wishNames[language].removal} <bdi dir="ltr">{formatReference(wish)}</bdi>
        </>
      )}{" "}
      <bdi>{reason}</bdi>
    </>
  );
};

const HiddenRow = ({ hidden }: RowProps) => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const { entry, name, lands, at, isWaiting } = hidden;
  const profile = entry.kind === "land-profile" ? LAND_CODES.find((code) => code === entry.id) : undefined;
  const named = lands.map((land) => terms.lands[land]);
  return (
    <tr>
      <td>{terms.enquiry.aboutKinds[entry.kind]}</td>
      <th scope="row">
        <Link to={`/desk/entries/${toEntryKey(entry)}`}>
          <bdi>{profile === undefined ? (name ?? entry.id) : terms.lands[profile]}</bdi>
        </Link>
        <div className="muted">
          <WhyHidden hidden={hidden} />
          {isWaiting && (
            <div>
              <Trans>Wieder einblenden wartet auf eine zweite Person.</Trans>
            </div>
          )}
        </div>
      </th>
      <td data-label={t`Land`}>
        {named.length === 0 || named.length === LAND_CODES.length ? t`alle Länder` : joinNames(named, language)}
      </td>
      <td data-label={t`Ausgeblendet`}>{formatMoment(at, language)}</td>
      <td data-label={t`Wer`}>
        <WhoHid hidden={hidden} />
      </td>
    </tr>
  );
};

/** Everything that is out of sight, with who hid it and why; each leads to where it is put back. */
export const HiddenPage = () => {
  const { t } = useLingui();
  const { data, error, isFetching, refetch } = useQuery(deskHiddenQuery);
  return (
    <>
      <PageHeading title={t`Ausgeblendete Einträge`} />
      <p className="screen__intro">
        <Trans>
          Das zeigt zurzeit keine Seite und keine Suche. Wieder einblenden geht beim Eintrag, und nur zu zweit.
        </Trans>{" "}
        <Link to="/desk/entries">
          <Trans>Alle anderen Einträge</Trans>
        </Link>
      </p>
      <DeskFailure error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
      {data === undefined && error === null && <ListSkeleton />}
      {data?.hidden.length === 0 && (
        <p role="status">
          <Trans>Es ist nichts ausgeblendet.</Trans>
        </p>
      )}
      {data !== undefined && data.hidden.length > 0 && (
        <DeskTable heads={[t`Was`, t`Name und Grund`, t`Land`, t`Ausgeblendet`, t`Wer`]}>
          {data.hidden.map((each) => (
            <HiddenRow key={toEntryKey(each.entry)} hidden={each} />
          ))}
        </DeskTable>
      )}
    </>
  );
};
