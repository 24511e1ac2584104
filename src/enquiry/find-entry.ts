import type { QueryClient } from "@tanstack/react-query";
import { calendarEventSchema } from "../../contract/entries/calendar-event.ts";
import { toCorrectableValues } from "../../contract/enquiry/correctable-values.ts";
import type { CorrectableValues } from "../../contract/enquiry/correction.ts";
import type { EnquirySubject } from "../../contract/enquiry/enquiry-kind.ts";
import { expertSchema } from "../../contract/entries/expert.ts";
import { guidanceSchema } from "../../contract/entries/guidance.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import { materialSchema } from "../../contract/entries/material.ts";
import { projectRowSchema } from "../../contract/entries/project.ts";
import { entriesQuery, type ListPath } from "../http/entry-queries.ts";
import type { KnownSubject } from "./subject-query.ts";

const toSubject = (
  subject: EnquirySubject,
  [list, id]: readonly [ListPath, string],
  name: LocalizedText,
  values: CorrectableValues,
): KnownSubject => ({ subject, id, name, path: `/${list}/${id}`, languages: [], values });

const findListed = async (client: QueryClient, id: string): Promise<KnownSubject | null> => {
  const [projects, experts, events, materials, guidance] = await Promise.all([
    client.query(entriesQuery("projects", projectRowSchema)),
    client.query(entriesQuery("experts", expertSchema)),
    client.query(entriesQuery("events", calendarEventSchema)),
    client.query(entriesQuery("materials", materialSchema)),
    client.query(entriesQuery("guidance", guidanceSchema)),
  ]);
  const project = projects.entries.find((entry) => entry.id === id);
  if (project) return toSubject("project", ["projects", id], project.title, toCorrectableValues("project", project));
  const expert = experts.entries.find((entry) => entry.id === id);
  if (expert) return toSubject("expert", ["experts", id], expert.field, toCorrectableValues("expert", expert));
  const event = events.entries.find(({ uid }) => uid === id);
  if (event) return toSubject("event", ["events", id], event.summary, toCorrectableValues("event", event));
  const material = materials.entries.find((entry) => entry.id === id);
  if (material) {
    return toSubject("material", ["materials", id], material.title, toCorrectableValues("material", material));
  }
  const path = guidance.entries.find((entry) => entry.id === id);
  return path ? toSubject("guidance", ["guidance", id], path.title, toCorrectableValues("guidance", path)) : null;
};

/** The profile of a Land by its code; what the Land is called is for who knows the reader's language. */
const findLand = (id: string): KnownSubject | null =>
  (LAND_CODES as readonly string[]).includes(id)
    ? { subject: "land-profile", id, name: { de: id }, path: `/lands/${id}`, languages: [], values: null }
    : null;

/** The entry of any list but the contacts', or the Land, with this id; `null` where there is none. */
export const findEntry = async (client: QueryClient, id: string): Promise<KnownSubject | null> =>
  findLand(id) ?? findListed(client, id);
