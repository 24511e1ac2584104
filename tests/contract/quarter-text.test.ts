import { expect, test } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { contactListSchema } from "../../contract/contact/contact-list.ts";
import { SAMPLE_NOW } from "./sample-contacts.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { readBuiltGazetteer, SAMPLE_DAY } from "./sample-directory.ts";
import { generateContacts } from "../../mocks/sample/generate-contacts.ts";
import { sampleEntries } from "./sample-entries.ts";

const gazetteer = readBuiltGazetteer();
const contacts = generateContacts({ seed: 20_080_626, count: 1_000, today: SAMPLE_DAY });

type Found = { readonly id: string; readonly town: string | undefined };

const ask = async (query: string, hasGazetteer = true): Promise<readonly Found[]> => {
  const { fetch } = createBackend({
    store: createMemoryStore(contacts),
    entries: createMemoryEntryStore(sampleEntries),
    now: () => SAMPLE_NOW,
    ...(hasGazetteer ? { loadGazetteer: () => Promise.resolve(gazetteer) } : {}),
  });
  const answer = await fetch(
    new Request(`http://localhost/api/v1/contacts?limit=200&q=${encodeURIComponent(query)}`, {
      headers: { Accept: "application/json" },
    }),
  );
  return contactListSchema.parse(await answer.json()).contacts.map(({ id, municipality }) => ({
    id,
    town: municipality?.key,
  }));
};

const BERLIN = "11000000";
const inBerlin = (await ask("Berlin")).filter(({ town }) => town === BERLIN);

test.each(["Neukölln", "neukoelln", "Prenzlauer Berg", "نويكولن", "Kreuzberg", "Berlin Kreuzberg"])(
  "who asks for %s as a text finds whoever is in the city",
  async (quarter) => {
    expect(inBerlin.length).toBeGreaterThan(10);
    expect(await ask(quarter)).toEqual(expect.arrayContaining([...inBerlin]));
  },
);

test("beside other words the quarter narrows to the city", async () => {
  // The Clearing Point comes last, wherever it is.
  const found = (await ask("Moschee Marxloh")).slice(0, -1);
  expect(found.length).toBeGreaterThan(0);
  // Whoever has it in the name without saying the town is found, too.
  expect(new Set(found.map(({ town }) => town ?? "05112000"))).toEqual(new Set(["05112000"]));
});

test("a text that is no quarter's name is found in names only", async () => {
  expect(await ask("Neuköllnisch")).toEqual(await ask("Neuköllnisch", false));
});

test("without a gazetteer a text is still found in names", async () => {
  expect(await ask("Bottrop", false)).toEqual(await ask("Bottrop"));
});
