import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { EnquiryKind, SenderSide } from "../../contract/enquiry/enquiry-kind.ts";
import type { ReceivedRequest } from "../../contract/enquiry/enquiry-status.ts";
import { isReferring } from "../../contract/enquiry/correctable-fields.ts";
import { EntryNamesPart } from "../entries/entry-names-part.tsx";
import { useLanguage } from "../i18n/language-provider.tsx";
import { ContactLinks } from "../entries/contact-links.tsx";
import { Localized } from "../i18n/localized.tsx";
import { knownEntryQuery, useEntryName } from "../entries/known-entry.ts";
import { LinkFacts, ReturnedText } from "./link-parts.tsx";
import { type Fact, useEventFacts } from "../form/event-facts.tsx";
import { ChangeValues, useCorrectionTexts } from "../form/entry-values.tsx";

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

/** Nobody has checked who writes: what they say of themselves is shown as that. */
const ClaimedSide = ({ side }: { readonly side: SenderSide }) => {
  const name = useLanguage().terms.enquiry.senderSides[side];
  return side === "public" ? name : <Trans>{name} (eigene Angabe, nicht bestätigt)</Trans>;
};

const asWritten = (text: string | undefined): ReactNode => (text === undefined ? undefined : <bdi>{text}</bdi>);

const useFacts = (kind: EnquiryKind, request: ReceivedRequest): readonly Fact[] => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const names = terms.enquiry;
  const { side, contact, about, suggestedKind, entrySide, precision, topic, preferredLanguage } = request;
  return [
    { label: t`Wer fragt`, value: side && <ClaimedSide side={side} /> },
    { label: t`Gefragt wurde`, value: contact && <ContactLinks ids={[contact]} /> },
    { label: t`Eintrag`, value: about && <About id={about.id} /> },
    { label: t`Was fehlt`, value: suggestedKind && names.aboutKinds[suggestedKind] },
    { label: t`Seite`, value: entrySide && terms.sides[entrySide] },
    { label: t`Name`, value: asWritten(request.name) },
    { label: t`Ort zu sehen als`, value: precision && terms.precisions[precision] },
    { label: t`Thema`, value: topic && terms.topics[topic] },
    ...useEventFacts(request),
    { label: t`Sprache`, value: preferredLanguage && terms.languages[preferredLanguage] },
    { label: t`Sprache der Antwort`, value: kind === "introduction" ? undefined : terms.languages[request.language] },
    { label: t`Webseite dazu`, value: asWritten(request.url) },
    { label: t`Seite mit der Barriere`, value: asWritten(request.page) },
  ];
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
