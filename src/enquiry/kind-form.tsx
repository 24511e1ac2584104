import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import type { ComponentProps } from "react";
import { Link } from "react-router";
import { isContactId } from "../../contract/contact/contact-id.ts";
import { namesOthers } from "../../contract/enquiry/correctable-fields.ts";
import { toCorrectableValues } from "../../contract/enquiry/correctable-values.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import { canBeIntroduced } from "../../contract/contact/introduction.ts";
import type { CorrectableValues } from "../../contract/enquiry/correction.ts";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import { toFailure } from "../http/request-error.ts";
import { contactQuery } from "../http/queries/contact-query.ts";
import { PAGE_HEADING_ID, PageHeading } from "../ui/screen/page-heading.tsx";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { LoadFailure } from "../ui/failure/load-failure.tsx";
import { toStorageKey } from "./sending/drafts.ts";
import { type EnquiryAddress, toEnquiryPath } from "../address/enquiry-path.ts";
import { EnquiryForm } from "./enquiry-form.tsx";
import { EntryNamesPart } from "../entries/entry-names-part.tsx";
import { type KnownEntry, knownEntryQuery, useEntryName } from "../entries/known-entry.ts";
import { AboutSearch } from "./fields/about-search.tsx";
import { useKindTexts } from "./enquiry-texts.ts";
import type { About } from "./form-values.ts";
import { createInitialValues, useOpeningText } from "./initial-values.ts";

type KindFormProps = { readonly kind: EnquiryKind; readonly address: EnquiryAddress };

/** Where an enquiry of this kind is about an entry, and none is given. */
const NeedsAbout = ({ kind, address }: ComponentProps<typeof AboutSearch>) => {
  const { title, purpose } = useKindTexts()[kind];
  return (
    <>
      <div className="screen__head">
        <PageHeading title={title} />
        <p className="screen__intro">{purpose}</p>
      </div>
      <AboutSearch kind={kind} address={address} />
      <p>
        <Trans>
          Sie finden den Eintrag nicht? Dann stellen Sie eine <Link to="/enquiry?kind=question">Frage</Link>.
        </Trans>
      </p>
    </>
  );
};

const UnknownEntry = ({ id }: { readonly id: string }) => {
  const shownId = (
    <bdi className="notice__part" translate="no">
      {id}
    </bdi>
  );
  return (
    <div className="notice" role="status">
      <p>
        <Trans>Den Eintrag {shownId} gibt es nicht oder nicht mehr.</Trans>
      </p>
    </div>
  );
};

/** The form stays, and what was written in it: the request is taken all the same, by the Clearing Point. */
const NotIntroduced = ({ address }: Pick<KindFormProps, "address">) => (
  <div className="notice" role="status">
    <p>
      <Trans>
        Eine Vermittlung zu diesem Kontakt ist zurzeit nicht möglich; Ihre Bitte geht an die Clearingstelle. Sie können
        ihr auch gleich <Link to={toEnquiryPath({ ...address, kind: "question" })}>eine Frage stellen</Link>.
      </Trans>
    </p>
  </div>
);

const Loading = ({ kind }: Pick<KindFormProps, "kind">) => (
  <>
    <PageHeading title={useKindTexts()[kind].title} />
    <ListSkeleton />
  </>
);

type FailingProps = KindFormProps & {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
};

const Failing = ({ kind, address, error, isRetrying, onRetry }: FailingProps) => (
  <>
    <PageHeading title={useKindTexts()[kind].title} />
    <LoadFailure
      title={<Trans>Der Eintrag, um den es geht, konnte nicht geladen werden</Trans>}
      failure={toFailure(error)}
      isRetrying={isRetrying}
      onRetry={onRetry}
      nextId={PAGE_HEADING_ID}
    />
    <p>
      <Link to={toEnquiryPath({ ...address, kind: "question", about: null })}>
        <Trans>Ohne diesen Eintrag eine Frage stellen</Trans>
      </Link>
    </p>
  </>
);

/** What an enquiry of this kind is about: what is found may be of no use to it. */
const toAbout = (kind: EnquiryKind, found: KnownEntry | null): KnownEntry | null => {
  if (kind === "suggestion" || kind === "barrier") return null;
  return kind === "introduction" && found?.kind !== "contact" ? null : found;
};

const shownOf = ({ values }: KnownEntry, contact: Contact | undefined): CorrectableValues | null =>
  contact === undefined ? values : toCorrectableValues("contact", contact);

/** The form of one kind, once it is known what it is about. */
export const KindForm = ({ kind, address }: KindFormProps) => {
  const nameOf = useEntryName();
  const asked = useQuery(knownEntryQuery(address.about));
  const openingText = useOpeningText(address);
  const found = address.about === null ? null : asked.data;
  const entry = found === undefined ? null : toAbout(kind, found);
  const isOfContact = (kind === "correction" || kind === "introduction") && entry?.kind === "contact";
  const contactId = isOfContact && isContactId(entry.id) ? entry.id : null;
  const contact = useQuery(contactQuery(contactId));
  // To introduce somebody no more has to be known of the contact than its name.
  const isCorrected = kind === "correction" && contactId !== null;
  const needed = isCorrected ? [asked, contact] : [asked];
  const failed = needed.find(({ error, data }) => error !== null && data === undefined);

  if (failed?.error) {
    const { error, isFetching, refetch } = failed;
    return (
      <Failing kind={kind} address={address} error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
    );
  }
  if (found === undefined || (isCorrected && contact.data === undefined)) return <Loading kind={kind} />;

  const isUnknown = address.about !== null && found === null;
  const slot = { kind, about: isUnknown ? null : address.about };
  const about: About | null = entry && {
    ...entry,
    name: nameOf(entry),
    contact: (isCorrected ? contact.data : null) ?? null,
    shown: kind === "correction" ? shownOf(entry, contact.data) : null,
  };
  return (
    <>
      {isUnknown && <UnknownEntry id={address.about ?? ""} />}
      {kind === "introduction" && contact.data !== undefined && !canBeIntroduced(contact.data) && (
        <NotIntroduced address={address} />
      )}
      {(kind === "introduction" || kind === "correction") && entry === null ? (
        <NeedsAbout kind={kind} address={address} />
      ) : (
        <EntryNamesPart isNeeded={kind === "correction" && namesOthers(entry?.kind)}>
          <EnquiryForm
            key={toStorageKey(slot)}
            slot={slot}
            about={about}
            choicePath={toEnquiryPath({ ...address, kind: null })}
            initial={createInitialValues(kind, address, found, openingText)}
          />
        </EntryNamesPart>
      )}
    </>
  );
};
