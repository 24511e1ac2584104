import { Trans } from "@lingui/react/macro";
import { germanDayOf } from "../../../contract/german-today.ts";
import type { CalendarEvent } from "../../../contract/entries/calendar-event.ts";
import { formatDate } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import { EntrySection } from "../../entries/screen/entry-section.tsx";

type EventRegistrationProps = { readonly event: CalendarEvent; readonly isOver: boolean; readonly now: Date };

/** Whether one has to register and until when; whom to ask either way. */
export const EventRegistration = ({ event, isOver, now }: EventRegistrationProps) => {
  const { language } = useLanguage();
  const { isRequired, until } = event.registration;
  const isClosed = until !== undefined && until < germanDayOf(now);
  const isOff = isOver || event.status === "cancelled";
  const date = until === undefined ? "" : formatDate(until, language);
  return (
    <EntrySection title={isOff ? <Trans>Fragen</Trans> : <Trans>Anmeldung</Trans>}>
      {!isOff && (
        <p>
          {!isRequired ? (
            <Trans>Eine Anmeldung ist nicht nötig.</Trans>
          ) : until === undefined ? (
            <Trans>Bitte melden Sie sich vorher an.</Trans>
          ) : isClosed ? (
            <strong>
              <Trans>Die Anmeldefrist ist am {date} abgelaufen. Fragen Sie, ob noch Plätze frei sind.</Trans>
            </strong>
          ) : (
            <Trans>Bitte melden Sie sich bis {date} an.</Trans>
          )}
        </p>
      )}
      <p>
        <EnquiryLink
          className={isRequired && !isOff ? "button" : "link-button"}
          start={{ kind: "question", about: event.uid }}
        >
          {isRequired && !isOff && !isClosed ? (
            <Trans>Anmelden oder nachfragen</Trans>
          ) : (
            <Trans>Eine Frage dazu stellen</Trans>
          )}
        </EnquiryLink>
      </p>
    </EntrySection>
  );
};
