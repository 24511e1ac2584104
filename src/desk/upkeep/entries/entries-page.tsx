import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { AboutKind } from "../../../../contract/enquiry/enquiry-kind.ts";
import { LAND_CODES } from "../../../../contract/lists/land.ts";
import { DroppedNotice } from "../../../address/dropped-notice.tsx";
import { useAddress } from "../../../address/use-address.ts";
import { askForContacts, deskContactsQuery, type FirstContacts } from "../../../http/queries/desk-contacts-query.ts";
import { formatNumber } from "../../../i18n/format/formatters.ts";
import { useLanguage } from "../../../i18n/language-provider.tsx";
import { ListSkeleton } from "../../../ui/list-skeleton.tsx";
import { PAGE_HEADING_ID, PageHeading } from "../../../ui/screen/page-heading.tsx";
import { useNow } from "../../../ui/use-today.ts";
import type { DeskAccountView } from "../../desk-account.ts";
import { DeskFailure } from "../../desk-failure.tsx";
import { Link } from "react-router";
import { askedLands, entriesCodec, type EntriesFilter, landsOfAccount } from "./entries-filter.ts";
import { EntriesForm, EntryKinds } from "./entries-form.tsx";
import { EntriesTable } from "./entries-table.tsx";
import { EntryFinder } from "./entry-finder.tsx";
import { deskListsQuery, findListed, type ListedEntry, listLands, readContact, readSearched } from "./listed-entry.ts";

type AccountProps = { readonly account: DeskAccountView };

/** The contacts that are found, and how to have a page more of them. */
const useContacts = (asked: string) => {
  const client = useQueryClient();
  const [opened, setOpened] = useState({ asked, pages: 1 });
  const pages = opened.asked === asked ? opened.pages : 1;
  const query = useQuery({
    ...deskContactsQuery(asked, pages),
    // While somebody types, or a page is on its way, what was found before stands until there is news.
    placeholderData: (before: FirstContacts | undefined) => before,
  });
  // Where a page does not come, those before it stay.
  const data = query.data ?? client.getQueryData(deskContactsQuery(asked, pages - 1).queryKey);
  return { ...query, data, showMore: () => setOpened({ asked, pages: pages + 1 }) };
};

/** What the filter finds: contacts page by page, what is of the other kinds whole. */
const useFound = (filter: EntriesFilter, account: DeskAccountView) => {
  const { terms } = useLanguage();
  const now = useNow();
  const lands = askedLands(filter, account);
  const contacts = useContacts(askForContacts(lands, filter.q));
  const lists = useQuery(deskListsQuery);
  const listed = lists.data;
  const others = useMemo(
    () => (listed === undefined ? null : [...listed, ...listLands(terms.lands)]),
    [listed, terms.lands],
  );
  if (contacts.data === undefined || others === null) return { contacts, lists, found: null } as const;
  // The Clearing Point ends every list of the site, whatever is asked for, and is not counted: here it is one of them.
  const own = contacts.data.contacts.filter(({ side }) => side === "clearing-point").map(readSearched);
  const people = contacts.data.contacts.filter(({ side }) => side !== "clearing-point").map(readContact);
  const ownFound = findListed(own, { lands, text: filter.q }, now);
  return {
    contacts,
    lists,
    found: {
      people: [...people, ...ownFound],
      total: contacts.data.total + ownFound.length,
      hasMore: contacts.data.next !== null,
      others: findListed(others, { lands, text: filter.q }, now),
    },
  } as const;
};

type Found = NonNullable<ReturnType<typeof useFound>["found"]>;

/** How many there are of a kind, or of all. */
const countOf = ({ total, others }: Found, kind: AboutKind | null): number => {
  if (kind === "contact") return total;
  return kind === null ? total + others.length : others.filter(({ entry }) => entry.kind === kind).length;
};

/** The rows in the order of the kinds: what comes after the contacts waits until they are all there. */
const pickRows = ({ people, others, hasMore }: Found, kind: AboutKind | null): readonly ListedEntry[] => {
  if (kind === "contact") return people;
  if (kind !== null) return others.filter(({ entry }) => entry.kind === kind);
  return hasMore ? people : [...people, ...others];
};

type ResultProps = {
  readonly found: Found;
  readonly kind: AboutKind | null;
  readonly isLoading: boolean;
  readonly onMore: () => void;
};

/** How much was found, the first of it, and the way to more. */
const Result = ({ found, kind, isLoading, onMore }: ResultProps) => {
  const { language } = useLanguage();
  const rows = pickRows(found, kind);
  const total = countOf(found, kind);
  const hasMore = found.hasMore && (kind === null || kind === "contact");
  const shown = formatNumber(rows.length, language);
  const all = formatNumber(total, language);
  return (
    <>
      <p role="status" className="muted">
        {total === 0 ? (
          <Trans>
            Hier passt kein Eintrag. Nehmen Sie ein Wort weg, oder wählen Sie eine andere Art oder ein anderes Land.
          </Trans>
        ) : hasMore ? (
          <Trans>
            {shown} von {all} Einträgen
          </Trans>
        ) : (
          <Plural value={total} one="# Eintrag" other="# Einträge" />
        )}
      </p>
      {rows.length > 0 && <EntriesTable entries={rows} />}
      {hasMore && (
        <p>
          <button
            type="button"
            className="button button--quiet"
            aria-disabled={isLoading}
            onClick={() => {
              if (!isLoading) onMore();
            }}
          >
            {isLoading ? <Trans>Wird geladen …</Trans> : <Trans>Weitere anzeigen</Trans>}
          </button>
        </p>
      )}
    </>
  );
};

/** Every entry the account may open, by kind, Land and text; what is shown stands in the address. */
export const EntriesPage = ({ account }: AccountProps) => {
  const { t } = useLingui();
  const { value: filter, dropped, change, tidyUp } = useAddress(entriesCodec);
  const { contacts, lists, found } = useFound(filter, account);
  const lands = landsOfAccount(account);
  const error = contacts.error ?? lists.error;
  return (
    <>
      <DroppedNotice dropped={dropped} onTidyUp={tidyUp} nextIds={[PAGE_HEADING_ID]} />
      <PageHeading title={t`Einträge`} />
      <p className="screen__intro">
        <Trans>
          Geändert wird ein Eintrag über eine Berichtigung: So steht fest, wer es gesagt hat. Hier sehen Sie, was an
          einem Eintrag geändert wurde, nehmen es zurück oder blenden ihn aus.
        </Trans>{" "}
        {lands.length < LAND_CODES.length && (
          <Trans>Gezeigt wird, was Ihr Land betrifft; alles andere öffnet die Koordination aller Länder.</Trans>
        )}
      </p>
      <p>
        <Link to="/desk/entries/hidden">
          <Trans>Ausgeblendete Einträge</Trans>
        </Link>
      </p>
      <EntryFinder />
      <EntriesForm filter={filter} lands={lands} change={change} />
      <DeskFailure
        error={error}
        isRetrying={contacts.isFetching || lists.isFetching}
        onRetry={() => {
          void contacts.refetch();
          void lists.refetch();
        }}
      />
      {found === null && error === null && <ListSkeleton />}
      {found !== null && (
        <>
          <EntryKinds filter={filter} countOf={(kind) => countOf(found, kind)} />
          <Result
            found={found}
            kind={filter.kind}
            isLoading={contacts.isPlaceholderData}
            onMore={() => (contacts.isError ? void contacts.refetch() : contacts.showMore())}
          />
        </>
      )}
    </>
  );
};
