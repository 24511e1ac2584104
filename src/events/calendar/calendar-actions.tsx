import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import type { CalendarEvent } from "../../../contract/entries/calendar-event.ts";
import { CopyLink } from "../../ui/copy-link.tsx";
import { SaveCalendarButton } from "./save-calendar-button.tsx";

type CalendarActionsProps = {
  readonly events: readonly CalendarEvent[];
  /** Where calendar programs find the same selection. */
  readonly feedUrl: string;
};

/** What was found, for one's own calendar: once as a file, or for good by subscription. */
export const CalendarActions = ({ events, feedUrl }: CalendarActionsProps) => {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const panel = useId();
  return (
    <>
      <SaveCalendarButton events={events} name="clearingstelle-termine" className="link-button">
        <Trans>Kalenderdatei (.ics)</Trans>
      </SaveCalendarButton>
      <button
        type="button"
        className="link-button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Trans>Als Kalender abonnieren</Trans>
      </button>
      <div className="subscribe" id={panel} hidden={!isOpen}>
        <p>
          <Trans>
            Fügen Sie diese Adresse in Ihrem Kalenderprogramm als Abonnement hinzu. Es zeigt dann die Termine dieser
            Auswahl und holt Änderungen und Absagen von selbst.
          </Trans>
        </p>
        <div className="subscribe__address">
          <input
            type="text"
            className="subscribe__field"
            aria-label={t`Adresse des Kalenders`}
            readOnly
            dir="ltr"
            value={feedUrl}
            onFocus={(event) => event.target.select()}
          />
          <CopyLink address={feedUrl} failed={<Trans>Bitte die Adresse aus dem Feld kopieren</Trans>}>
            <Trans>Adresse kopieren</Trans>
          </CopyLink>
        </div>
      </div>
    </>
  );
};
