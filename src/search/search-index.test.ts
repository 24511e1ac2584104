import { expect, test, vi } from "vitest";
import { germanTerms } from "../../contract/names/de.ts";
import { indexContacts, makeContact } from "../../tests/contract/make-contact.ts";
import { createSearchIndex, prepareSearch } from "./search-index.ts";
import { suggest } from "./suggest.ts";

const terms = [germanTerms];
const makeMany = (count: number) =>
  indexContacts(
    Array.from({ length: count }, (_, at) => {
      const contact = makeContact(`c${String(at).padStart(5, "0")}`);
      return { ...contact, organization: { ...contact.organization, name: `Moscheeverein Straße ${at}` } };
    }),
  );

test("many contacts are prepared in steps that let others have their turn, and are found the same then", async () => {
  const contacts = makeMany(9_000);
  const turn = vi.spyOn(globalThis, "setTimeout");
  await prepareSearch({ terms, contacts });
  // Three for the words, one for the names, four for reading nine thousand of them, one for what is made of all.
  expect(turn).toHaveBeenCalledTimes(9);
  turn.mockRestore();
  const prepared = createSearchIndex({ terms, contacts, gazetteer: null });
  const atOnce = createSearchIndex({ terms, contacts: makeMany(9_000), gazetteer: null });
  for (const typed of ["strasse 8999", "Moscheverein", "4711", "Straße"])
    expect(suggest(prepared, typed), typed).toEqual(suggest(atOnce, typed));
  expect(suggest(prepared, "strasse 8999").groups[0]?.suggestions[0]?.label).toBe("Moscheeverein Straße 8999");
});

test("what is begun in steps and wanted at once is whole", async () => {
  const contacts = makeMany(5_000);
  const preparing = prepareSearch({ terms, contacts });
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  const wanted = createSearchIndex({ terms, contacts, gazetteer: null });
  expect(suggest(wanted, "strasse 4999").groups).not.toEqual([]);
  await preparing;
  expect(createSearchIndex({ terms, contacts, gazetteer: null }).parts).toEqual(wanted.parts);
});
