import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { Project } from "../../contract/entries/project.ts";
import { contactId, pointAt } from "./sample-contacts.ts";

export const entryId = (id: string): EntryId => id as EntryId;

/** A running training against threats in Bottrop but for `changes`. */
export const makeProject = (id: string, changes: Partial<Project> = {}): Project => ({
  id: entryId(id),
  title: { de: `Projekt ${id}` },
  summary: { de: "Gemeinde und Polizei üben gemeinsam." },
  status: "running",
  period: { start: "2026-01-15" },
  lands: ["DE-NW"],
  municipality: { key: "05512000", name: "Bottrop" },
  geometry: pointAt(6.9293, 51.5216),
  topics: ["threats"],
  languages: ["de"],
  formats: ["training"],
  targetGroups: ["boards"],
  goals: [{ de: "Alle wissen, wen sie anrufen." }],
  steps: [{ de: "Termin finden." }, { de: "Üben." }],
  effort: { de: "Zwei Abende." },
  partners: [],
  materials: [],
  results: [],
  transferable: { de: "Es braucht einen Raum." },
  contact: contactId("clearing"),
  ...changes,
});
