import type { StoredContact } from "../../backend/stored-contact.ts";
import type { CalendarEvent } from "../../contract/calendar-event.ts";
import type { SampleRun } from "./sample-run.ts";

/** Invented events around the day of the run. */
export const makeEvents = (_run: SampleRun, _contacts: readonly StoredContact[]): CalendarEvent[] => [];
