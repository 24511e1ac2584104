import type { QueryClient } from "@tanstack/react-query";
import { calendarEventSchema } from "../../contract/calendar-event.ts";
import type { EnquirySubject } from "../../contract/enquiry-kind.ts";
import { expertSchema } from "../../contract/expert.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import { materialSchema } from "../../contract/material.ts";
import { projectRowSchema } from "../../contract/project.ts";
import { entriesQuery } from "../screen/entry-queries.ts";
import type { KnownSubject } from "./subject-query.ts";

/** The project, expert, event or material with this id; `null` where there is none. */
export const findEntry = async (client: QueryClient, id: string): Promise<KnownSubject | null> => {
  const [projects, experts, events, materials] = await Promise.all([
    client.query(entriesQuery("projects", projectRowSchema)),
    client.query(entriesQuery("experts", expertSchema)),
    client.query(entriesQuery("events", calendarEventSchema)),
    client.query(entriesQuery("materials", materialSchema)),
  ]);
  const named = (subject: EnquirySubject, list: string, name: LocalizedText | undefined): KnownSubject[] =>
    name === undefined ? [] : [{ subject, id, name, path: `/${list}/${id}`, languages: [] }];
  const [found] = [
    ...named("project", "projects", projects.entries.find((entry) => entry.id === id)?.title),
    ...named("expert", "experts", experts.entries.find((entry) => entry.id === id)?.field),
    ...named("event", "events", events.entries.find(({ uid }) => uid === id)?.summary),
    ...named("material", "materials", materials.entries.find((entry) => entry.id === id)?.title),
  ];
  return found ?? null;
};
