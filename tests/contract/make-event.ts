import { type CalendarEvent, calendarEventSchema } from "../../contract/entries/calendar-event.ts";

/** An evening in Bottrop, changed where a test wants something else. */
export const makeEvent = (changes: Partial<Record<keyof CalendarEvent, unknown>> = {}): CalendarEvent =>
  calendarEventSchema.parse({
    uid: "evening1",
    summary: { de: "Runder Tisch", en: "Round table", tr: "Yuvarlak masa", ar: "طاولة مستديرة" },
    description: { de: "Ein Abend.", en: "An evening.", tr: "Bir akşam.", ar: "أمسية." },
    dtstart: "2026-06-16T18:00",
    dtend: "2026-06-16T20:00",
    kind: "dialogue",
    status: "confirmed",
    attendance: ["on-site"],
    location: { name: "Rathaus, Saal 2", municipality: { key: "05512000", name: "Bottrop" } },
    lands: ["DE-NW"],
    organizer: "nwkmi1",
    topics: ["mosque-protection"],
    audience: ["boards"],
    languages: ["de", "tr"],
    registration: { isRequired: false },
    sequence: 0,
    lastModified: "2026-06-01T08:00:00Z",
    ...changes,
  });
