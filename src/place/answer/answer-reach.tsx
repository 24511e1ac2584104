import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { toMailtoUrl } from "../../../contract/contact/mailto-url.ts";
import type { ContactId } from "../../../contract/contact/contact-id.ts";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { Contact } from "../../../contract/contact/contact.ts";
import { canBeIntroduced } from "../../../contract/contact/introduction.ts";
import { reachableWhen } from "../../../contract/contact/reachable-when.ts";
import type { Topic } from "../../../contract/lists/topic.ts";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import { contactQuery } from "../../http/queries/contact-query.ts";
import { toFailure } from "../../http/request-error.ts";
import { formatPhone } from "../../i18n/format/format-phone.ts";
import { formatWeekday } from "../../i18n/format/format-times.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { ClearingPointAddress } from "../../ui/contact/clearing-point-address.tsx";
import { EmergencyNumber } from "../../ui/contact/emergency-number.tsx";
import { FailurePanel } from "../../ui/failure/failure-panel.tsx";
import { PAGE_HEADING_ID } from "../../ui/screen/page-heading.tsx";
import { ContactName } from "./contact-name.tsx";
import { Spoken } from "./spoken.tsx";
import { useClock } from "./use-clock.ts";

/** When somebody answers: now and until when, or when next; nothing where no hours are known. */
const Hours = ({ contact }: { readonly contact: Contact }) => {
  const { language } = useLanguage();
  const now = useClock();
  // Volunteers keep no office hours, and no holidays of offices.
  const holidaysOf = contact.side === "muslim-organization" ? null : contact.address.land;
  const when = reachableWhen(contact.schedules ?? [], now, holidaysOf);
  if (when === null) return null;
  if (when.kind === "now") {
    const closesAt = <bdi dir="ltr">{when.closesAt}</bdi>;
    return (
      <span className="fact--confirmed">
        <Trans>jetzt erreichbar bis {closesAt}</Trans>
      </span>
    );
  }
  const opensAt = <bdi dir="ltr">{when.opensAt}</bdi>;
  const weekday = formatWeekday(when.weekday, language);
  return (
    <span className="muted">
      {when.inDays === 0 && <Trans>gerade nicht erreichbar, heute ab {opensAt}</Trans>}
      {when.inDays === 1 && <Trans>gerade nicht erreichbar, morgen ab {opensAt}</Trans>}
      {when.inDays > 1 && (
        <Trans>
          gerade nicht erreichbar, wieder {weekday} ab {opensAt}
        </Trans>
      )}
    </span>
  );
};

const CallLink = ({ number, side }: { readonly number: string; readonly side: Contact["side"] }) => (
  <a className={`answer__call answer__call--${side}`} href={`tel:${number}`}>
    <span className="sr-only">
      <Trans>Anrufen:</Trans>{" "}
    </span>
    <bdi dir="ltr" translate="no">
      {formatPhone(number)}
    </bdi>
  </a>
);

type NextPhoneProps = {
  /** Who comes next in the chain, in order. */
  readonly next: readonly ContactId[];
  readonly index: ContactIndex;
  readonly toPath: (id: ContactId) => string;
  /** Whether nothing but its phone is shown. */
  readonly isShort: boolean;
};

/**
 * The next in the chain that has a public phone, in a frame of its own with all that is said of it; the Clearing Point's
 * address where none of them has one.
 */
const NextPhone = ({ next, index, toPath, isShort }: NextPhoneProps): ReactNode => {
  const nameId = useId();
  const id = next[0] ?? null;
  const { data: contact, isError } = useQuery(contactQuery(id));
  if (id === null) return <ClearingPointAddress />;
  const [phone] = contact?.phones ?? [];
  if (contact !== undefined && phone !== undefined) {
    const position = index.positionById.get(id) ?? -1;
    const name = <ContactName index={index} position={position} toPath={toPath} />;
    return (
      <div className="answer__next" role="group" aria-labelledby={nameId}>
        <p id={nameId}>
          <Trans>Die nächste Stelle mit Telefon: {name}</Trans>
        </p>
        <div className="answer__reach">
          <CallLink number={phone.number} side={contact.side} />
          <Hours contact={contact} />
        </div>
        {!isShort && (
          <p className="answer__facts">
            <Spoken index={index} position={position} />
          </p>
        )}
      </div>
    );
  }
  if (contact === undefined && !isError) return null;
  return <NextPhone next={next.slice(1)} index={index} toPath={toPath} isShort={isShort} />;
};

/** What to do where the number is not public. */
const NoPhone = ({
  contact,
  topic,
  isPoliceSought,
}: Pick<AnswerReachProps, "topic" | "isPoliceSought"> & { readonly contact: Contact }) => {
  // It calls back for others; where it has no number itself it is asked in writing.
  if (contact.side === "clearing-point") {
    return (
      <div className="answer__no-phone">
        <ClearingPointAddress />
        {isPoliceSought && (
          <p>
            <Trans>
              In Gefahr: Notruf <EmergencyNumber />.
            </Trans>
          </p>
        )}
      </div>
    );
  }
  const isOffered = canBeIntroduced(contact);
  const callBack = (
    <EnquiryLink start={{ kind: isOffered ? "introduction" : "question", about: contact.id, topic }}>
      <Trans>Rückruf über die Clearingstelle</Trans>
    </EnquiryLink>
  );
  return (
    <p>
      {isPoliceSought ? (
        <Trans>
          Telefon nicht öffentlich. Dringend: <EmergencyNumber />. Sonst: {callBack}
        </Trans>
      ) : (
        <Trans>Telefon nicht öffentlich. {callBack}</Trans>
      )}
    </p>
  );
};

const WriteLinks = ({ contact, topic }: { readonly contact: Contact; readonly topic: Topic | null }) => {
  const { email, side } = contact;
  return (
    <>
      {email !== undefined && (
        <a href={toMailtoUrl(email)} title={email}>
          <Trans>E-Mail</Trans>
        </a>
      )}
      {side === "clearing-point" ? (
        <EnquiryLink start={{ kind: "question", topic }}>
          <Trans>Frage stellen</Trans>
        </EnquiryLink>
      ) : (
        canBeIntroduced(contact) && (
          <EnquiryLink start={{ kind: "introduction", about: contact.id, topic }}>
            <Trans>Kontakt vermitteln</Trans>
          </EnquiryLink>
        )
      )}
    </>
  );
};

type AnswerReachProps = NextPhoneProps & {
  readonly id: ContactId;
  readonly topic: Topic | null;
  readonly isPoliceSought: boolean;
  /** Who speaks the language that the contact does not speak. */
  readonly speaker: ReactNode;
  /** What is known of the contact without its channels, in one line with the other ways to reach it. */
  readonly children: ReactNode;
};

/**
 * How the contact is reached: its phone and when, or what to do without one; then the other ways. Whose number is given in
 * its stead comes behind all that is said of the contact itself.
 */
export const AnswerReach = ({ id, topic, isPoliceSought, speaker, children, ...next }: AnswerReachProps) => {
  const { data: contact, error, isFetching, refetch } = useQuery(contactQuery(id));
  const [phone] = contact?.phones ?? [];
  return (
    <>
      <div className="answer__reach">
        {contact !== undefined && phone !== undefined && (
          <>
            <CallLink number={phone.number} side={contact.side} />
            <Hours contact={contact} />
          </>
        )}
        {contact !== undefined && phone === undefined && (
          <NoPhone contact={contact} topic={topic} isPoliceSought={isPoliceSought} />
        )}
        {contact === undefined && error === null && (
          <p className="muted" role="status">
            <Trans>Telefon wird geladen …</Trans>
          </p>
        )}
      </div>
      {contact === undefined && error !== null && (
        <>
          <FailurePanel
            title={<Trans>Telefon und E-Mail konnten nicht geladen werden</Trans>}
            failure={toFailure(error)}
            isRetrying={isFetching}
            onRetry={() => void refetch()}
            nextId={PAGE_HEADING_ID}
          />
          <ClearingPointAddress />
        </>
      )}
      <p className="answer__facts">
        {children}
        {contact !== undefined && !next.isShort && <WriteLinks contact={contact} topic={topic} />}
      </p>
      {speaker}
      {contact !== undefined && phone === undefined && contact.side !== "clearing-point" && <NextPhone {...next} />}
    </>
  );
};
