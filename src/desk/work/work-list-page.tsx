import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useLocation, useNavigate } from "react-router";
import type { WorkItem, WorkList } from "../../../contract/desk/work.ts";
import { toEntryKey } from "../../../contract/desk/desk-entry.ts";
import type { FailedLetters } from "../../../contract/desk/letter.ts";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { SelectField } from "../../form/fields/fields.tsx";
import { deskLettersQuery, deskWorkQuery } from "../../http/queries/desk-queries.ts";
import { formatDate, formatMoment, formatReference } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ListSkeleton } from "../../ui/list-skeleton.tsx";
import { PageHeading } from "../../ui/screen/page-heading.tsx";
import type { DeskAccountView } from "../desk-account.ts";
import { DeskFailure } from "../desk-failure.tsx";
import { DeskTable } from "../desk-table.tsx";
import { SetupNote } from "../setup-note.tsx";
import { wishNames } from "../../../contract/names/name-enquiry.ts";
import { FindWork } from "./find-work.tsx";
import { LetterRow } from "./letter-row.tsx";
import { useWorkName } from "./use-work-name.ts";
import { WaitingRow } from "./waiting-row.tsx";
import {
  filterLetters,
  filterWaiting,
  filterWork,
  readWorkFilter,
  WORK_KINDS,
  type WorkFilter,
  type WorkViewName,
  writeWorkFilter,
} from "./work-filter.ts";

const useViewNames = (): Readonly<Record<WorkViewName | "all", string>> => {
  const { t } = useLingui();
  return {
    all: t`Alles Offene`,
    overdue: t`Überfällig`,
    mine: t`Von mir genommen`,
    free: t`Noch bei niemandem`,
    second: t`Wartet auf meine Zustimmung`,
    letters: t`Briefe, die nicht ankommen`,
  };
};

type Things = Pick<WorkList, "items" | "waiting"> & Pick<FailedLetters, "letters">;
type ViewsProps = Things & { readonly filter: WorkFilter };

const count = ({ items, waiting, letters }: Things, filter: WorkFilter): number =>
  filterWork(items, filter).length + filterWaiting(waiting, filter).length + filterLetters(letters, filter).length;

const Views = ({ filter, ...things }: ViewsProps) => {
  const { t } = useLingui();
  const names = useViewNames();
  return (
    <nav className="desk__views" aria-label={t`Ansichten`}>
      {([null, "overdue", "mine", "free", "second", "letters"] as const).map((view) => (
        <Link
          key={view}
          to={{ search: writeWorkFilter({ ...filter, view }).toString() }}
          aria-current={filter.view === view ? "true" : undefined}
        >
          {names[view ?? "all"]} <span>{count(things, { ...filter, view })}</span>
        </Link>
      ))}
    </nav>
  );
};

type FilterFieldsProps = { readonly filter: WorkFilter; readonly onChange: (filter: WorkFilter) => void };

const FilterFields = ({ filter, onChange }: FilterFieldsProps) => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const fields = [
    { name: "kind", label: t`Art`, values: WORK_KINDS, names: { ...terms.enquiry.kinds, ...wishNames[language] } },
    { name: "land", label: t`Land`, values: LAND_CODES, names: terms.lands },
  ] as const;
  return (
    <div className="desk__filters">
      {fields.map(({ name, label, values, names }) => (
        <SelectField
          key={name}
          name={`work-${name}`}
          label={label}
          isRequired={false}
          value={filter[name] ?? ""}
          onChange={(value) =>
            onChange({ ...filter, [name]: readWorkFilter(new URLSearchParams({ [name]: value }))[name] })
          }
        >
          <option value="">{t`alle`}</option>
          {Object.entries(names)
            .filter(([value]) => values.some((each) => each === value))
            .map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
        </SelectField>
      ))}
    </div>
  );
};

const WorkRow = ({ item }: { readonly item: WorkItem }) => {
  const { t } = useLingui();
  const { language, terms } = useLanguage();
  const workName = useWorkName();
  const { reference, kind, state, receivedOn, isOverdue, land, subject, taker, proposer } = item;
  // What a contact has to answer does not wait for whoever reads the list.
  const stateNames = kind === "introduction" ? terms.enquiry.states : terms.receiver.states;
  return (
    <tr>
      <td>{workName(item)}</td>
      <th scope="row">
        <Link to={`/desk/work/${reference}`}>
          <bdi>{subject ?? formatReference(reference)}</bdi>
        </Link>
        <div className="muted">
          {proposer === null ? stateNames[state] : <Trans>wartet auf eine zweite Person</Trans>}
          {subject !== null && (
            <>
              {" · "}
              <bdi dir="ltr">{formatReference(reference)}</bdi>
            </>
          )}
        </div>
      </th>
      <td data-label={t`Land`}>{land === null ? "–" : terms.lands[land]}</td>
      <td data-label={t`Eingegangen`}>
        {formatDate(receivedOn, language)}
        {isOverdue && (
          <div className="desk__late">
            <Trans>überfällig</Trans>
          </div>
        )}
      </td>
      <td data-label={t`Wer`}>{taker === null ? "–" : taker.isMe ? <Trans>ich</Trans> : <bdi>{taker.name}</bdi>}</td>
    </tr>
  );
};

/** Who has taken the own entry out of sight tells nobody: it is told here. */
const TakenDown = ({ contacts }: { readonly contacts: WorkList["takenDown"] }) => {
  const { language } = useLanguage();
  return contacts.map(({ id, name, at }) => {
    const when = formatMoment(at, language);
    return (
      <p key={id} className="notice">
        <Link to={`/desk/entries/${toEntryKey({ kind: "contact", id })}`}>
          <bdi>{name}</bdi>
        </Link>{" "}
        <Trans>hat den eigenen Eintrag ausgeblendet: {when}.</Trans>
      </p>
    );
  });
};

/** What there is to do: everything open, what is late first; what is shown of it stands in the address. */
export const WorkListPage = ({ account }: { readonly account: DeskAccountView }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const filter = readWorkFilter(new URLSearchParams(useLocation().search));
  const { data, error, isFetching, refetch } = useQuery(deskWorkQuery);
  const failed = useQuery(deskLettersQuery);
  const shown = filterWork(data?.items ?? [], filter);
  const letters = failed.data?.letters ?? [];
  const shownLetters = filterLetters(letters, filter);
  const shownWaiting = filterWaiting(data?.waiting ?? [], filter);
  return (
    <>
      <PageHeading title={t`Arbeitsliste`} />
      <SetupNote account={account} />
      <DeskFailure error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
      <DeskFailure error={failed.error} isRetrying={failed.isFetching} onRetry={() => void failed.refetch()} />
      {data === undefined && error === null && <ListSkeleton />}
      {data !== undefined && (
        <>
          <Views items={data.items} waiting={data.waiting} letters={letters} filter={filter} />
          <FindWork />
          <FilterFields
            filter={filter}
            onChange={(next) => void navigate({ search: writeWorkFilter(next).toString() })}
          />
          <TakenDown
            contacts={filter.land === null ? data.takenDown : data.takenDown.filter(({ land }) => land === filter.land)}
          />
          {data.isCut && (
            <p className="notice">
              <Trans>Es ist mehr offen, als hier gezeigt wird. Bitte schließen Sie ab, was oben steht.</Trans>
            </p>
          )}
          {shown.length + shownLetters.length + shownWaiting.length === 0 ? (
            <p role="status">
              <Trans>Hier ist nichts offen.</Trans>
              {writeWorkFilter(filter).size > 0 && (
                <>
                  {" "}
                  <Link to="/desk">
                    <Trans>Alles Offene zeigen</Trans>
                  </Link>
                </>
              )}
            </p>
          ) : (
            <DeskTable heads={[t`Was`, t`Worum es geht`, t`Land`, t`Eingegangen`, t`Wer`]}>
              {shownLetters.map((letter) => (
                <LetterRow key={letter.id} letter={letter} />
              ))}
              {shownWaiting.map((waiting) => (
                <WaitingRow key={toEntryKey(waiting.entry)} waiting={waiting} />
              ))}
              {shown.map((item) => (
                <WorkRow key={item.reference} item={item} />
              ))}
            </DeskTable>
          )}
        </>
      )}
    </>
  );
};
