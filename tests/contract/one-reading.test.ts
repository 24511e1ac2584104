import { describe, expect, it } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { type ChangeableContactStore, createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { hideContact, replaceContact } from "./replace-contact.ts";
import { contactId, SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";
import { sampleEntries } from "./sample-entries.ts";

const GONE = contactId("nwmos1");

/** Takes a few turns of the event loop, as a database does, and says how often rows were fetched. */
const slowed = (store: ChangeableContactStore) => {
  const fetched: string[] = [];
  const turns = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) {
      // One turn after the other.
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    }
  };
  const slow: ChangeableContactStore = {
    ...store,
    readAll: async (known) => {
      const read = await store.readAll(known);
      if (read !== null) fetched.push(read.edition);
      await turns();
      return read;
    },
    dateContent: async (asked) => {
      await turns();
      return store.dateContent(asked);
    },
  };
  return { slow, fetched };
};

const start = (store: ChangeableContactStore, now = () => SAMPLE_NOW) => {
  const entries = createMemoryEntryStore(sampleEntries);
  const { fetch } = createBackend({ store, entries, now });
  return (path: string, accept = "application/json"): Promise<Response> =>
    fetch(new Request(`http://localhost/api/v1/${path}`, { headers: { Accept: accept } }));
};

const PATHS = ["directory", "contacts?limit=200", "contacts/nwkmi1", "overview", "projects", "contacts?q=Bottrop"];

it("fetches the rows once for a hundred requests after one change", async () => {
  const { slow, fetched } = slowed(createMemoryStore(sampleContacts));
  const ask = start(slow);
  const askOften = () =>
    Promise.all(Array.from({ length: 100 }, (_, i) => ask(PATHS[i % PATHS.length] ?? "directory")));
  const first = await askOften();
  expect(new Set(first.map(({ status }) => status))).toEqual(new Set([200]));
  expect(fetched).toEqual(["0"]);
  await hideContact(slow, GONE);
  await askOften();
  expect(fetched).toEqual(["0", "1"]);
});

describe("a contact that is hidden", () => {
  it("is gone from whatever is asked afterwards, even while earlier questions are still being answered", async () => {
    const store = createMemoryStore(sampleContacts);
    const { slow } = slowed(store);
    const ask = start(slow);
    const earlier = [...PATHS, ...PATHS].map((path) => ask(path));
    await hideContact(store, GONE);
    const [directory, list, csv, detail] = await Promise.all([
      ask("directory"),
      ask("contacts?limit=200"),
      ask("contacts?limit=200", "text/csv"),
      ask(`contacts/${GONE}`),
    ]);
    for (const response of [directory, list, csv]) expect(await response.text()).not.toContain(GONE);
    expect(detail.status).toBe(404);
    await Promise.all(earlier);
  });

  it("is never missing in one answer and listed in the next", async () => {
    for (let delay = 0; delay < 12; delay += 1) {
      const store = createMemoryStore(sampleContacts);
      const ask = start(slowed(store).slow);
      const hasIt = async (path: string): Promise<boolean> => {
        const response = await ask(path);
        return response.status === 200 && (await response.text()).includes(GONE);
      };
      const hiding = (async () => {
        for (let turn = 0; turn < delay; turn += 1) {
          await new Promise((resolve) => {
            setTimeout(resolve, 0);
          });
        }
        await hideContact(store, GONE);
      })();
      const seen: boolean[] = [];
      for (const path of [`contacts/${GONE}`, "directory", `contacts/${GONE}`, "contacts?limit=200", "directory"]) {
        // One answer after the other.
        seen.push(await hasIt(path));
      }
      await hiding;
      expect(seen.join()).toBe(seen.toSorted((one, other) => Number(other) - Number(one)).join());
    }
  });
});

it("tries again after a reading that failed", async () => {
  const store = createMemoryStore(sampleContacts);
  let isLost = true;
  const reported: unknown[] = [];
  const { fetch } = createBackend({
    store: {
      ...store,
      dateContent: async (asked) => {
        if (isLost) throw new Error("lost");
        return store.dateContent(asked);
      },
    },
    reportError: (error) => reported.push(error),
  });
  const ask = async () => (await fetch(new Request("http://localhost/api/v1/directory"))).status;
  expect(await Promise.all([ask(), ask()])).toEqual([500, 500]);
  isLost = false;
  expect(await ask()).toBe(200);
});

it("gives the same tags and the same time from two hosts over one store, whenever each began", async () => {
  const store = createMemoryStore(sampleContacts);
  const hosts = [start(store, () => SAMPLE_NOW), start(store, () => new Date(SAMPLE_NOW.getTime() + 3_600_000))];
  const readTags = () =>
    Promise.all(
      hosts.map(async (ask) =>
        Promise.all(PATHS.map(async (path) => [path, (await ask(path)).headers.get("ETag")].join(" "))),
      ),
    );
  const [one, other] = await readTags();
  expect(other).toEqual(one);
  const [contact] = sampleContacts;
  if (contact === undefined) throw new Error("the sample is empty");
  await replaceContact(store, { ...contact, state: "paused" });
  const [later, laterToo] = await readTags();
  expect(laterToo).toEqual(later);
  expect(later).not.toEqual(one);
});
