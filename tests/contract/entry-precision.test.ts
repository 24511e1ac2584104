import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { matchingDigits } from "../../contract/place/area.ts";
import { arbitraryContact, TOWNS } from "./arbitrary-contact.ts";
import { makeEvent } from "./make-event.ts";
import { replaceContact } from "./replace-contact.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";
import { makeProject } from "./sample-projects.ts";

const [TOWN] = TOWNS;
const municipality = { key: TOWN.key, name: TOWN.name };

/** What everybody gets of a project and two events that name a contact, in every form. */
const readEntries = async (contact: StoredContact, named: "partners" | "contact"): Promise<string> => {
  const project = makeProject("together", {
    municipality,
    geometry: TOWN.point,
    ...(named === "partners" ? { partners: [contact.id] } : { contact: contact.id }),
  });
  const location = { name: "Großer Saal", municipality };
  const events = [
    makeEvent({ uid: "evening1", organizer: contact.id, location }),
    makeEvent({ uid: "evening2", organizer: "unknown1", project: project.id, location }),
  ];
  const { fetch } = createBackend({
    store: createMemoryStore([...sampleContacts, contact]),
    entries: createMemoryEntryStore({ projects: [project], events }),
    now: () => SAMPLE_NOW,
  });
  const ask = async (path: string, Accept = "application/json"): Promise<string> => {
    const response = await fetch(new Request(`http://localhost/api/v1/${path}`, { headers: { Accept } }));
    return `${response.status} ${await response.text()}`;
  };
  const answers = await Promise.all([
    ask("projects"),
    ask("projects/together"),
    ask(`projects?q=${TOWN.name}`),
    ask("events"),
    ask("events/evening1"),
    ask("events/evening2"),
    ask(`events?q=${TOWN.name}`),
    ask("events", "text/calendar"),
    ask("events/evening1", "text/calendar"),
  ]);
  return answers.join("\n");
};

const tellsTown = (answers: string): boolean =>
  [TOWN.key, TOWN.name, ...TOWN.point.coordinates.map(String)].some((told) => answers.includes(told));

describe("projects and events", () => {
  it("tell no town where a contact they name does not give its own", async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(
        arbitraryContact("first1"),
        fc.constantFrom("partners" as const, "contact" as const),
        async (contact, named) => {
          const answers = await readEntries(contact, named);
          const { side, location, serviceAreas } = contact;
          const givesTown = location.precision === "address" || location.precision === "municipality";
          const codes = serviceAreas.map(({ code }) => code);
          const isItsTask = side === "security-authority" && matchingDigits(codes, TOWN.key) !== null;
          expect(tellsTown(answers)).toBe(givesTown || isItsTask);
          // What people wrote themselves is not rewritten.
          expect(answers).toContain("Großer Saal");
          told += givesTown || isItsTask ? 1 : 0;
          // That it is another town must not be told either.
          const elsewhere = { ...contact, municipality: { key: "05162024", name: "Neuhaus" } };
          expect(await readEntries(elsewhere, named)).toBe(answers);
        },
      ),
      { numRuns: 150 },
    );
    expect(told).toBeGreaterThan(10);
  });

  it("are told anew when a contact gives its town, or no longer does", async () => {
    const [contact] = sampleContacts;
    if (contact === undefined) throw new Error("the sample is empty");
    const withPrecision = (precision: StoredContact["location"]["precision"]): StoredContact => ({
      ...contact,
      location: { ...contact.location, precision },
    });
    const store = createMemoryStore([withPrecision("municipality")]);
    const { fetch } = createBackend({
      store,
      entries: createMemoryEntryStore({
        projects: [makeProject("together", { municipality, partners: [contact.id] })],
      }),
    });
    const read = async (): Promise<string> =>
      (await fetch(new Request("http://localhost/api/v1/projects/together"))).text();
    expect(await read()).toContain(TOWN.name);
    await replaceContact(store, withPrecision("district"));
    expect(await read()).not.toContain(TOWN.name);
  });
});
