import { Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { CalendarEvent } from "../../../contract/entries/calendar-event.ts";
import { writeCalendar } from "../../../contract/entries/write-calendar.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { saveFile } from "../../export/save-file.ts";
import { siteUrl } from "./calendar-address.ts";

type SaveCalendarButtonProps = {
  readonly events: readonly CalendarEvent[];
  /** Of the file, without its ending. */
  readonly name: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** Saves events as a calendar file. */
export const SaveCalendarButton = ({ events, name, className, children }: SaveCalendarButtonProps) => {
  const { language, terms } = useLanguage();
  const [hasFailed, setHasFailed] = useState(false);
  const save = (): void => {
    try {
      const text = writeCalendar(events, { language, terms, siteUrl: siteUrl() });
      saveFile(`${name}.ics`, "text/calendar;charset=utf-8", text);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <button type="button" className={className} onClick={save}>
        {children}
      </button>
      <span role="status" className={hasFailed ? "event-save-failed" : "sr-only"}>
        {hasFailed && <Trans>Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es später noch einmal.</Trans>}
      </span>
    </>
  );
};
