import { matchingDigits } from "../../contract/place/area.ts";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { Project } from "../../contract/entries/project.ts";
import { givesTown } from "../visibility.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";

/** Finds a contact by its id; `undefined` where there is none, so that there is nothing to tell of it. */
export type FindNamed = (id: ContactId) => StoredContact | undefined;

type Town = { readonly key: string };

/**
 * Whether an entry of this town may name the contact. One that does not give its town would be found by the entry's;
 * but a town an authority serves says no more of it than its public task does. Whether it is the contact's own town
 * plays no part: else the towns that are shown would tell which it is not.
 */
const mayName = ({ side, serviceAreas, location }: StoredContact, { key }: Town): boolean => {
  if (givesTown(location.precision)) return true;
  const codes = serviceAreas.map(({ code }) => code);
  return side !== "muslim-organization" && matchingDigits(codes, key) !== null;
};

const mayNameAll = (ids: readonly ContactId[], town: Town, find: FindNamed): boolean =>
  ids.every((id) => {
    const contact = find(id);
    return contact === undefined || mayName(contact, town);
  });

const namedBy = ({ partners, contact }: Project): readonly ContactId[] => [...partners, contact];

/** The contacts that entries name. */
export const namedByAny = (projects: readonly Project[], events: readonly CalendarEvent[]): readonly ContactId[] => [
  ...new Set([...projects.flatMap(namedBy), ...events.map(({ organizer }) => organizer)]),
];

/** The project without its town and point where these would tell the town of a contact that does not give it. */
export const showProject = (project: Project, find: FindNamed): Project => {
  const { municipality, ...rest } = project;
  if (municipality === undefined || mayNameAll(namedBy(project), municipality, find)) return project;
  return { ...rest, geometry: null };
};

/**
 * The event without its town where that would tell the town of an organizer that does not give it, or of one of the
 * contacts its project names. What the place is called is the organizer's own text, and stays.
 */
export const showEvent = (event: CalendarEvent, projects: readonly Project[], find: FindNamed): CalendarEvent => {
  const { location } = event;
  if (location?.municipality === undefined) return event;
  const project = projects.find(({ id }) => id === event.project);
  const named = [event.organizer, ...(project === undefined ? [] : namedBy(project))];
  return mayNameAll(named, location.municipality, find) ? event : { ...event, location: { name: location.name } };
};
