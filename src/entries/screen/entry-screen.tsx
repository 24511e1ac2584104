import "../screen.css";
import type { EntryListName } from "../../../contract/entries/entry-registry.ts";
import { useQuery } from "@tanstack/react-query";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import type { z } from "zod/mini";
import { isEntryId } from "../../../contract/entries/entry-id.ts";
import { isGone, toFailure } from "../../http/request-error.ts";
import { DroppedNotice } from "../../address/dropped-notice.tsx";
import { ListSkeleton } from "../../ui/list-skeleton.tsx";
import { LoadFailure } from "../../ui/failure/load-failure.tsx";
import { usePageTitle } from "../../ui/screen/use-page-title.ts";
import { useStandingError } from "../../ui/failure/use-standing-error.ts";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import { entryQuery } from "../../http/queries/entry-queries.ts";
import { PAGE_HEADING_ID, PageHeading } from "../../ui/screen/page-heading.tsx";
import { ScreenBar } from "./screen-bar.tsx";

type EntryScreenProps<Entry> = {
  readonly list: EntryListName;
  readonly id: string;
  readonly schema: z.ZodMiniType<Entry>;
  /** The way back, "Alle Projekte". */
  readonly backLabel: string;
  /** "Dieses Projekt gibt es nicht (mehr)" */
  readonly missingTitle: string;
  /** "Dieses Projekt konnte nicht geladen werden" */
  readonly failedTitle: string;
  /** What the page itself reads from the address: what of it nobody knows, and how to write it anew without that. */
  readonly address?: { readonly dropped: readonly string[]; readonly tidyUp: () => void };
  /** Draws its own PageHeading. */
  readonly children: (entry: Entry) => ReactNode;
};

/** Until the entry is there the page is not called after the one before it. */
const Waiting = () => {
  const { t } = useLingui();
  usePageTitle(t`Wird geladen …`);
  return <ListSkeleton />;
};

type MissingProps = { readonly title: string; readonly back: string; readonly backLabel: string };

const Missing = ({ title, back, backLabel }: MissingProps) => (
  <>
    <PageHeading title={title} />
    <p>
      <Trans>Die Adresse ist unvollständig, oder der Eintrag wurde entfernt. Ihre Filter sind noch da.</Trans>
    </p>
    <p>
      <Link className="button" to={back}>
        {backLabel}
      </Link>
    </p>
  </>
);

const OneEntry = <Entry,>(props: EntryScreenProps<Entry>) => {
  const { list, id, schema, backLabel, missingTitle, failedTitle, address, children } = props;
  const { search } = useLocation();
  const isId = isEntryId(id);
  const query = useQuery({ ...entryQuery(list, id, schema), enabled: isId });
  const { data: entry, isFetching, refetch } = query;
  const error = useStandingError(query);
  const isMissing = !isId || isGone(error);
  const back = `/${list}${search}`;
  return (
    <main className="screen" id="main">
      {address !== undefined && (
        <DroppedNotice dropped={address.dropped} onTidyUp={address.tidyUp} nextIds={[PAGE_HEADING_ID]} />
      )}
      <ScreenBar back={back} backLabel={backLabel} opened={id} />
      {isMissing && <Missing title={missingTitle} back={back} backLabel={backLabel} />}
      {!isMissing && error !== null && entry === undefined && <PageHeading title={failedTitle} />}
      {!isMissing && error !== null && (
        <LoadFailure
          // What stands there already has a heading of its own.
          title={entry === undefined ? null : failedTitle}
          failure={toFailure(error)}
          isRetrying={isFetching}
          onRetry={() => void refetch()}
          nextId={PAGE_HEADING_ID}
        />
      )}
      {isId && entry === undefined && error === null && <Waiting />}
      {entry !== undefined && !isMissing && (
        <article className="entry">
          {children(entry)}
          <p className="screen__note entry__report">
            <EnquiryLink start={{ kind: "correction", about: id }}>
              <Trans>Fehler melden</Trans>
            </EnquiryLink>{" "}
            <EnquiryLink start={{ kind: "correction", about: id, wish: "removal" }}>
              <Trans>Eintrag löschen lassen</Trans>
            </EnquiryLink>
          </p>
        </article>
      )}
    </main>
  );
};

/** A screen about one entry: the way back to the list with its filters, the entry, or why it is not there. */
export const EntryScreen = <Entry,>(props: EntryScreenProps<Entry>) => (
  // What failed for one entry says nothing about the next.
  <OneEntry key={props.id} {...props} />
);
