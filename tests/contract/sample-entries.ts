import type { Entries } from "../../backend/entries/entry-store.ts";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { Expert } from "../../contract/entries/expert.ts";
import type { Guidance } from "../../contract/entries/guidance.ts";
import type { Material } from "../../contract/entries/material.ts";
import { contactId } from "./sample-contacts.ts";
import { entryId, makeProject } from "./sample-projects.ts";

const text = (de: string, tr: string) => ({ de, tr });
const expert = {
  formats: ["talk"],
  languages: ["de"],
  profile: text("Erfahrung", "Deneyim"),
} satisfies Partial<Expert>;
const event = {
  description: text("Ein Abend", "Bir akşam"),
  dtstart: "2026-07-01T18:00",
  dtend: "2026-07-01T20:00",
  organizer: contactId("clearing"),
  status: "confirmed",
  languages: ["de"],
  registration: { isRequired: false },
  sequence: 0,
  lastModified: "2026-06-01T08:00:00Z",
} satisfies Partial<CalendarEvent>;
const material = { publisher: "Clearingstelle", date: "2026-01-01", files: [] } satisfies Partial<Material>;
const guidance = {
  isUrgent: false,
  side: "security-authority",
  steps: [],
  avoid: [],
  numbers: [],
  materials: [],
} satisfies Partial<Guidance>;

/** Two or three entries of each list, unlike each other in every facet. */
export const sampleEntries: Pick<Entries, "projects" | "experts" | "events" | "materials" | "guidance"> = {
  projects: [
    makeProject("doors", { title: text("Türen üben", "Kapı eğitimi"), results: [{ de: "Alle Türen schließen." }] }),
    makeProject("film-night", {
      title: text("Filmabend", "Film akşamı"),
      status: "idea",
      lands: ["DE-HE", "DE-NW"],
      topics: ["youth", "sport"],
      languages: ["de", "tr"],
      formats: ["film"],
      targetGroups: ["youth"],
    }),
    makeProject("visit", { status: "ended", lands: ["DE-HE"], topics: ["mosque-visits"], formats: ["mosque-visit"] }),
  ],
  experts: [
    {
      ...expert,
      id: entryId("locks"),
      field: text("Schlösser", "Kilitler"),
      side: "independent",
      topics: ["security-advice"],
      lands: ["DE-NW"],
      attendance: ["on-site"],
    },
    {
      ...expert,
      id: entryId("nets"),
      field: text("Hass im Netz", "İnternette nefret"),
      side: "security-authority",
      topics: ["anti-muslim-hate"],
      lands: ["DE-HE", "DE-BY"],
      attendance: ["online", "on-site"],
      languages: ["de", "ar"],
      formats: ["workshop", "training"],
    },
  ],
  events: [
    {
      ...event,
      uid: entryId("open-day"),
      summary: text("Offene Moschee", "Açık cami"),
      kind: "open-mosque-day",
      attendance: ["on-site"],
      lands: ["DE-NW"],
      topics: ["mosque-visits"],
      audience: ["public"],
      languages: ["de", "tr"],
    },
    {
      ...event,
      uid: entryId("webinar"),
      summary: text("Rechte online", "Haklar çevrim içi"),
      kind: "training",
      attendance: ["online"],
      lands: ["DE-BY"],
      topics: ["rights"],
      audience: ["officers"],
    },
  ],
  materials: [
    {
      ...material,
      id: entryId("emergency-plan"),
      title: text("Notfallplan", "Acil durum planı"),
      summary: text("Eine Seite", "Bir sayfa"),
      kind: "checklist",
      topics: ["threats"],
      audience: ["boards"],
      languages: ["de", "tr"],
    },
    {
      ...material,
      id: entryId("your-rights"),
      title: text("Deine Rechte", "Hakların"),
      summary: text("Ein Film", "Bir film"),
      kind: "film",
      topics: ["rights"],
      audience: ["youth"],
      languages: ["ar"],
    },
  ],
  guidance: [
    {
      ...guidance,
      id: entryId("threat-letter"),
      title: text("Drohbrief", "Tehdit mektubu"),
      summary: text("Nicht anfassen", "Dokunmayın"),
      topics: ["threats"],
    },
    {
      ...guidance,
      id: entryId("friday-parking"),
      title: text("Parken am Freitag", "Cuma günü park"),
      summary: text("Freie Wege", "Açık yollar"),
      topics: ["prayer-and-feasts", "road-safety"],
    },
  ],
};
