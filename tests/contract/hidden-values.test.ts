import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { createMemoryStore } from "../../backend/memory-store.ts";
import type { ContactStore } from "../../backend/store.ts";
import { SENSITIVE_FIELDS, type StoredContact } from "../../backend/stored-contact.ts";
import type { Point } from "../../contract/contact.ts";
import { arbitraryContacts, arbitraryExact, arbitrarySensitive, audienced } from "./arbitrary-contact.ts";
import { SAMPLE_NOW } from "./sample-contacts.ts";
import { loadSampleGazetteer } from "./sample-gazetteer.ts";
import { isPermitted } from "./visibility-rule.ts";

const RUNS = { numRuns: 1_000 };
const LIMIT_MS = 120_000;
const DAY = "2026-06-15";

type Fetch = (request: Request) => Response | Promise<Response>;

const fetchOf = (store: ContactStore): Fetch =>
  createBackend({ store, now: () => SAMPLE_NOW, loadGazetteer: loadSampleGazetteer }).fetch;

/** Every byte the public can get, the tags that name versions included. */
const readEverything = async (fetch: Fetch, contacts: readonly StoredContact[], queries: readonly string[] = []) => {
  const ask = async (path: string, accept = "application/json"): Promise<string> => {
    const response = await fetch(new Request(`http://localhost/api/v1/${path}`, { headers: { Accept: accept } }));
    return `${path} ${response.status} ${response.headers.get("ETag")}\n${await response.text()}`;
  };
  return Promise.all([
    ask("directory"),
    ask("contacts"),
    ask("contacts", "application/geo+json"),
    ask("contacts", "text/csv"),
    ask("overview"),
    ask("overview", "text/csv"),
    ...contacts.map(({ id }) => ask(`contacts/${id}`)),
    ...queries.map((query) => ask(`contacts?${query}`)),
  ]);
};

const isPublicExact = ({ precision, exact }: StoredContact["location"]): boolean =>
  precision === "address" && exact !== null && isPermitted(exact, "public", DAY);

/** The contact with its hidden values replaced by those of `other` as far as these are hidden, too. */
const replaceHidden = (
  contact: StoredContact,
  other: Partial<StoredContact>,
  exact: StoredContact["location"]["exact"],
) => {
  const replaced = { ...contact };
  for (const field of SENSITIVE_FIELDS) {
    const own = contact[field];
    const foreign = other[field];
    if (own !== undefined && isPermitted(own, "public", DAY)) continue;
    if (foreign !== undefined && isPermitted(foreign, "public", DAY)) continue;
    // What is hidden may also vanish or appear.
    delete replaced[field];
    Object.assign(replaced, foreign === undefined ? {} : { [field]: foreign });
  }
  const moved = { ...contact.location, exact };
  const staysHidden = !isPublicExact(contact.location) && !isPublicExact(moved);
  return staysHidden ? { ...replaced, location: moved } : replaced;
};

const change = fc.record({ sensitive: arbitrarySensitive, exact: fc.option(audienced(arbitraryExact)) });

const changed = (
  contacts: readonly StoredContact[],
  changes: readonly (typeof change extends fc.Arbitrary<infer C> ? C : never)[],
) =>
  contacts.map((contact, i) => {
    const { sensitive = {}, exact = null } = changes[i] ?? {};
    return replaceHidden(contact, sensitive, exact);
  });

const boxAround = ({ coordinates: [lon, lat] }: Point): string =>
  `bbox=${[lon - 0.0002, lat - 0.0002, lon + 0.0002, lat + 0.0002].map((degrees) => degrees.toFixed(4)).join(",")}`;

it(
  "lets no public byte change when only hidden values change",
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContacts, fc.tuple(change, change, change), async (contacts, changes) => {
        const before = await readEverything(fetchOf(createMemoryStore(contacts)), contacts);
        const after = await readEverything(fetchOf(createMemoryStore(changed(contacts, changes))), contacts);
        expect(after).toEqual(before);
      }),
      RUNS,
    );
  },
  LIMIT_MS,
);

it(
  "lets no public answer, order or search by place change when a hidden true place moves",
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContacts, arbitraryExact, async (contacts, { point, address }) => {
        const hidden = contacts.filter(({ location }) => location.exact !== null && !isPublicExact(location));
        const moved = contacts.map((contact) => {
          const { exact } = contact.location;
          if (exact === null || !hidden.includes(contact)) return contact;
          return { ...contact, location: { ...contact.location, exact: { ...exact, value: { point, address } } } };
        });
        const queries = [
          boxAround(point),
          ...hidden.map(({ location }) => boxAround(location.exact?.value.point ?? point)),
          "serves=05512000",
        ];
        const before = await readEverything(fetchOf(createMemoryStore(contacts)), contacts, queries);
        expect(await readEverything(fetchOf(createMemoryStore(moved)), contacts, queries)).toEqual(before);
      }),
      RUNS,
    );
  },
  LIMIT_MS,
);

it("does not let the time of the directory tell that something hidden changed", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryContacts, fc.tuple(change, change, change), async (contacts, changes) => {
      let store = createMemoryStore(contacts);
      let revision = 0;
      let hour = 10;
      const changing: ContactStore = {
        revision: async () => String(revision),
        listContacts: () => store.listContacts(),
        findContact: (id) => store.findContact(id),
      };
      const now = () => new Date(Date.UTC(2026, 5, 15, hour));
      const { fetch } = createBackend({ store: changing, now });
      const before = await readEverything(fetch, contacts);
      store = createMemoryStore(changed(contacts, changes));
      revision += 1;
      hour += 1;
      expect(await readEverything(fetch, contacts)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});
