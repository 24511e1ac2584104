import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { type ContactStore, createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { SENSITIVE_FIELDS, type StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Point } from "../../contract/contact/contact.ts";
import { arbitraryContacts, arbitraryExact, arbitrarySensitive, audienced, TOWNS } from "./arbitrary-contact.ts";
import { SAMPLE_NOW } from "./sample-contacts.ts";
import { replaceContact } from "./replace-contact.ts";
import { readBuiltGazetteer } from "./sample-directory.ts";
import { isPermitted } from "./visibility-rule.ts";

const RUNS = { numRuns: 1_000 };
const DAY = "2026-06-15";

type Town = (typeof TOWNS)[number];
type Fetch = (request: Request) => Response | Promise<Response>;

const gazetteer = readBuiltGazetteer();
const loadGazetteer = async () => gazetteer;

const fetchOf = (store: ContactStore): Fetch => createBackend({ store, now: () => SAMPLE_NOW, loadGazetteer }).fetch;

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
    ask(`contacts/details?${contacts.map(({ id }) => `id=${id}`).join("&")}`),
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

/** How many digits of a key may leave, told a second time: `null` for what is public whatever its key. */
const publicDigits = ({ location: { precision } }: StoredContact): number | null =>
  ({ address: null, municipality: null, district: 5, land: 2, none: 2 })[precision];

const isAlike = (one: string, other: string, digits: number): boolean =>
  one !== "DE" && one.slice(0, digits) === other.slice(0, digits) && one.length > digits && other.length > digits;

const takesPlaceOf = (towns: readonly Town[], key: string, digits: number): Town | undefined =>
  towns.find((town) => isAlike(key, town.key, digits));

/** The contact in another town, and for other towns, of the Kreis or Land it says it is in. */
const moveHidden = (contact: StoredContact, towns: readonly Town[]): StoredContact => {
  const digits = publicDigits(contact);
  if (digits === null) return contact;
  const seat = takesPlaceOf(towns, contact.municipality.key, digits);
  const { district, ...location } = contact.location;
  return {
    ...contact,
    municipality: seat === undefined ? contact.municipality : { key: seat.key, name: seat.name },
    location: {
      ...location,
      town: seat?.point ?? location.town,
      // Only at this precision does the Kreis of the seat stand for something public.
      ...(location.precision === "district" && district !== undefined ? { district } : {}),
    },
    serviceAreas:
      contact.side === "security-authority"
        ? contact.serviceAreas
        : contact.serviceAreas.map((area) => {
            const other = takesPlaceOf(towns, area.code, digits);
            return other === undefined ? area : { code: other.key, name: other.name };
          }),
  };
};

const change = fc.record({
  sensitive: arbitrarySensitive,
  exact: fc.option(audienced(arbitraryExact)),
  towns: fc.shuffledSubarray([...TOWNS], { minLength: TOWNS.length }),
});
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

const changed = (contacts: readonly StoredContact[], changes: readonly Change[]) =>
  contacts.map((contact, i) => {
    const { sensitive = {}, exact = null, towns = [] } = changes[i] ?? {};
    return moveHidden(replaceHidden(contact, sensitive, exact), towns);
  });

const boxAround = ({ coordinates: [lon, lat] }: Point): string =>
  `bbox=${[lon - 0.0002, lat - 0.0002, lon + 0.0002, lat + 0.0002].map((degrees) => degrees.toFixed(4)).join(",")}`;

/** Every question by which a town could be guessed. */
const townQueries = [
  ...TOWNS.flatMap(({ key, name, point }) => [`serves=${key}`, `q=${name}`, boxAround(point)]),
  "serves=05562",
  "serves=05562032&side=muslim-organization&limit=1",
  "q=Kreis",
];
/** A few in each run: all of them in each would take four times as long. */
const someQueries = fc.subarray(townQueries, { minLength: 3, maxLength: 3 });

it("lets no public byte change when only hidden values change", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryContacts,
      fc.tuple(change, change, change),
      someQueries,
      async (contacts, changes, asked) => {
        const before = await readEverything(fetchOf(createMemoryStore(contacts)), contacts, asked);
        const others = changed(contacts, changes);
        expect(await readEverything(fetchOf(createMemoryStore(others)), contacts, asked)).toEqual(before);
      },
    ),
    RUNS,
  );
});

it("lets no public answer, order or search by place change when a hidden true place moves", async () => {
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
});

it("does not let the time of the directory tell that something hidden changed", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryContacts, fc.tuple(change, change, change), async (contacts, changes) => {
      const store = createMemoryStore(contacts);
      let hour = 10;
      const now = () => new Date(Date.UTC(2026, 5, 15, hour));
      const { fetch } = createBackend({ store, now });
      const before = await readEverything(fetch, contacts);
      for (const row of changed(contacts, changes)) await replaceContact(store, row);
      hour += 1;
      expect(await readEverything(fetch, contacts)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});
