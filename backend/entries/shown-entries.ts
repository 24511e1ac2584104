import type { ContactId } from "../../contract/contact/contact-id.ts";
import type { EntryListName, EntryOf } from "../../contract/entries/entry-lists.ts";
import type { EntryStore } from "./entry-store.ts";
import { type FindNamed, showEvent, showProject } from "./entry-visibility.ts";
import type { ContactStore } from "../contacts/store.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";

type Lists = { readonly [Name in EntryListName]?: readonly EntryOf<Name>[] };

/** `of`: the lists as the store gave them. */
type Kept<Name extends EntryListName> = {
  readonly revision: string;
  readonly of: Lists;
  readonly shown: readonly EntryOf<Name>[];
};

/**
 * The entries as they may leave: none tells more of a contact it names than the contact itself. The one seam through
 * which the backend reads entries; made anew only when a contact or the list has changed.
 */
export const createShownEntries = (entries: EntryStore, contacts: ContactStore): EntryStore => {
  let projects: Kept<"projects"> | undefined;
  let events: Kept<"events"> | undefined;

  const readNamed = async (): Promise<FindNamed> => {
    const byId = new Map<ContactId, StoredContact>((await contacts.listContacts()).map((each) => [each.id, each]));
    return (id) => byId.get(id);
  };

  const listProjects = async (): Promise<readonly EntryOf<"projects">[]> => {
    const [revision, stored] = [await contacts.revision(), await entries.listEntries("projects")];
    if (projects?.revision === revision && projects.of.projects === stored) return projects.shown;
    const find = await readNamed();
    projects = { revision, of: { projects: stored }, shown: stored.map((each) => showProject(each, find)) };
    return projects.shown;
  };

  const listEvents = async (): Promise<readonly EntryOf<"events">[]> => {
    const [revision, stored] = [await contacts.revision(), await entries.listEntries("events")];
    const ofProjects = await entries.listEntries("projects");
    const isKept = events?.revision === revision && events.of.events === stored && events.of.projects === ofProjects;
    if (events !== undefined && isKept) return events.shown;
    const find = await readNamed();
    const shown = stored.map((each) => showEvent(each, ofProjects, find));
    events = { revision, of: { events: stored, projects: ofProjects }, shown };
    return shown;
  };

  return {
    listEntries: async <Name extends EntryListName>(name: Name): Promise<readonly EntryOf<Name>[]> => {
      // The lists fit their names; the compiler cannot see that of a type parameter.
      if (name === "projects") return (await listProjects()) as readonly EntryOf<Name>[];
      if (name === "events") return (await listEvents()) as readonly EntryOf<Name>[];
      return entries.listEntries(name);
    },
    findLandProfile: (land) => entries.findLandProfile(land),
  };
};
