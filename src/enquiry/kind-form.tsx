import { useQuery } from "@tanstack/react-query";
import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import { isContactId } from "../../contract/contact/contact-id.ts";
import { toCorrectableValues } from "../../contract/enquiry/correctable-values.ts";
import type { Contact } from "../../contract/contact/contact.ts";
import type { CorrectableValues } from "../../contract/enquiry/correction.ts";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import { toFailure } from "../http/request-error.ts";
import { contactQuery } from "../http/contact-query.ts";
import { PAGE_HEADING_ID, PageHeading } from "../ui/page-heading.tsx";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { LoadFailure } from "../ui/load-failure.tsx";
import { toStorageKey } from "./drafts.ts";
import { type EnquiryAddress, toEnquiryPath } from "../address/enquiry-path.ts";
import { EnquiryForm } from "./enquiry-form.tsx";
import { type KnownEntry, knownEntryQuery, useEntryName } from "../entries/known-entry.ts";
import { AboutSearch } from "./about-search.tsx";
import { useKindTexts } from "./enquiry-texts.ts";
import type { About } from "./form-values.ts";
import { createInitialValues, useOpeningText } from "./initial-values.ts";

type KindFormProps = { readonly kind: EnquiryKind; readonly address: EnquiryAddress };

/** Where an enquiry of this kind is about an entry, and none is given. */
const NeedsAbout = ({ kind }: { readonly kind: "introduction" | "correction" }) => {
  const { title, purpose } = useKindTexts()[kind];
  return (
    <>
      <div className="screen__head">
        <PageHeading title={title} />
        <p className="screen__intro">{purpose}</p>
      </div>
      <AboutSearch kind={kind} />
      <p>
        <Trans>
          Sie finden ihn nicht? Dann stellen Sie eine <Link to="/enquiry?kind=question">Frage</Link>.
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
  return kind === "introduction" && found?.subject !== "contact" ? null : found;
};

const shownOf = ({ values }: KnownEntry, contact: Contact | undefined): CorrectableValues | null =>
  contact === undefined ? values : toCorrectableValues("contact", contact);

/** The form of one kind, once it is known what it is about. */
export const KindForm = ({ kind, address }: KindFormProps) => {
  const nameOf = useEntryName();
  const asked = useQuery({ ...knownEntryQuery(address.about ?? ""), enabled: address.about !== null });
  const openingText = useOpeningText(address);
  const found = address.about === null ? null : asked.data;
  const entry = found === undefined ? null : toAbout(kind, found);
  const correctedId = kind === "correction" && entry?.subject === "contact" && isContactId(entry.id) ? entry.id : null;
  const contact = useQuery({ ...contactQuery(correctedId ?? ("" as never)), enabled: correctedId !== null });
  const failed = [asked, contact].find(({ error, data }) => error !== null && data === undefined);

  if (failed?.error) {
    const { error, isFetching, refetch } = failed;
    return (
      <Failing kind={kind} address={address} error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
    );
  }
  if (found === undefined || (correctedId !== null && contact.data === undefined)) return <Loading kind={kind} />;

  const isUnknown = address.about !== null && found === null;
  const slot = { kind, about: isUnknown ? null : address.about };
  const about: About | null = entry && {
    ...entry,
    name: nameOf(entry),
    contact: contact.data ?? null,
    shown: kind === "correction" ? shownOf(entry, contact.data) : null,
  };
  return (
    <>
      {isUnknown && <UnknownEntry id={address.about ?? ""} />}
      {(kind === "introduction" || kind === "correction") && entry === null ? (
        <NeedsAbout kind={kind} />
      ) : (
        <EnquiryForm
          key={toStorageKey(slot)}
          slot={slot}
          about={about}
          choicePath={toEnquiryPath({ ...address, kind: null })}
          initial={createInitialValues(kind, address, found, openingText)}
        />
      )}
    </>
  );
};
