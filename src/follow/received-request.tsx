import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { ReceivedRequest } from "../../contract/enquiry/enquiry-status.ts";
import { isReferring } from "../../contract/enquiry/correctable-fields.ts";
import { EntryNamesPart } from "../entries/entry-names-part.tsx";
import { ContactLinks } from "../entries/screen/contact-links.tsx";
import { Localized } from "../i18n/localized.tsx";
import { knownEntryQuery, useEntryName } from "../entries/known-entry.ts";
import { LinkFacts, ReturnedText } from "./link-parts.tsx";
import type { Fact } from "../form/request-facts.tsx";
import { useRequestFacts } from "../form/request-facts.tsx";
import { ChangeValues, useCorrectionTexts } from "../form/correction-texts.tsx";

/** The entry an enquiry is about, by its name once that is known. */
const About = ({ id }: { readonly id: string }) => {
  const { data: found } = useQuery(knownEntryQuery(id));
  const nameOf = useEntryName();
  if (found === undefined || found === null) return <bdi translate="no">{id}</bdi>;
  return (
    <Link to={found.path}>
      <bdi>
        <Localized text={nameOf(found)} />
      </bdi>
    </Link>
  );
};

const useFacts = (kind: EnquiryKind, request: ReceivedRequest): readonly Fact[] => {
  const { t } = useLingui();
  const { contact, about } = request;
  return useRequestFacts(kind, request, [
    { label: t`Gefragt wurde`, value: contact && <ContactLinks ids={[contact]} /> },
    { label: t`Eintrag`, value: about && <About id={about.id} /> },
  ]);
};

const Changes = ({ changes }: { readonly changes: NonNullable<ReceivedRequest["changes"]> }) => {
  const { labelOf } = useCorrectionTexts();
  if (changes.length === 0) return null;
  return (
    <section className="entry__section changes">
      <h2>
        <Trans>Was sich ändern soll</Trans>
      </h2>
      <EntryNamesPart isNeeded={changes.some(({ field }) => isReferring(field))}>
        <dl>
          {changes.map((change) => (
            <div key={change.field} className="changes__row changes__row--read">
              <dt>{labelOf(change.field)}</dt>
              <ChangeValues change={change} />
            </div>
          ))}
        </dl>
      </EntryNamesPart>
    </section>
  );
};

type ReceivedRequestPartProps = { readonly kind: EnquiryKind; readonly request: ReceivedRequest };

/** What was sent, for who has to answer it. */
export const ReceivedRequestPart = ({ kind, request }: ReceivedRequestPartProps) => (
  <>
    <LinkFacts facts={useFacts(kind, request)} />
    <Changes changes={request.changes ?? []} />
    <ReturnedText title={<Trans>Worum es geht</Trans>} text={request.text} />
  </>
);
