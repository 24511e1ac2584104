import "./screen.css";
import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import type { z } from "zod/mini";
import { isEntryId } from "../../contract/entry-id.ts";
import { RequestError, toFailure } from "../http/request-error.ts";
import { CopyLink } from "../ui/copy-link.tsx";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { LoadFailure } from "../ui/load-failure.tsx";
import { useStandingError } from "../ui/use-standing-error.ts";
import { EnquiryLink } from "./enquiry-link.tsx";
import { entryQuery, type ListPath } from "./entry-queries.ts";
import { PAGE_HEADING_ID, PageHeading } from "./page-heading.tsx";

type EntryScreenProps<Entry> = {
  readonly list: ListPath;
  readonly id: string;
  readonly schema: z.ZodMiniType<Entry>;
  /** The way back, "Alle Projekte". */
  readonly backLabel: string;
  /** "Dieses Projekt gibt es nicht (mehr)" */
  readonly missingTitle: string;
  /** Draws its own PageHeading. */
  readonly children: (entry: Entry) => ReactNode;
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

const OneEntry = <Entry,>({ list, id, schema, backLabel, missingTitle, children }: EntryScreenProps<Entry>) => {
  const { search } = useLocation();
  const isId = isEntryId(id);
  const query = useQuery({ ...entryQuery(list, id, schema), enabled: isId });
  const { data: entry, isFetching, refetch } = query;
  const error = useStandingError(query);
  const isMissing = !isId || (error instanceof RequestError && (error.status === 404 || error.status === 410));
  const back = `/${list}${search}`;
  return (
    <main className="screen" id="main">
      <div className="screen__bar">
        <Link className="link-button" to={back}>
          <span aria-hidden="true" className="screen__arrow">
            ‹
          </span>{" "}
          {backLabel}
        </Link>
        <CopyLink />
      </div>
      {isMissing && <Missing title={missingTitle} back={back} backLabel={backLabel} />}
      {!isMissing && error !== null && (
        <LoadFailure
          title={<Trans>Diese Seite konnte nicht geladen werden</Trans>}
          failure={toFailure(error)}
          isRetrying={isFetching}
          onRetry={() => void refetch()}
          nextId={PAGE_HEADING_ID}
        />
      )}
      {isId && entry === undefined && error === null && <ListSkeleton />}
      {entry !== undefined && (
        <article className="entry">
          {children(entry)}
          <p className="screen__note entry__report">
            <EnquiryLink start={{ kind: "correction", about: id }}>
              <Trans>Fehler melden</Trans>
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
