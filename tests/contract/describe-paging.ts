import { describe, expect, it } from "vitest";
import { contactListSchema } from "../../contract/contact/contact-list.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { SendRequest, TestedApi } from "./backend-host.ts";
import { nextPathOf, readJson, readList, readProblem } from "./read-answer.ts";
import { contactId, sampleContacts, SEARCHABLE_IDS } from "./sample-contacts.ts";

const WITH_COORDINATOR = [...SEARCHABLE_IDS, "clear1"];

/** Follows the links from page to page; `between` runs before each further page. */
const walk = async (send: SendRequest, first: string, between?: () => Promise<void>): Promise<string[][]> => {
  const pages: string[][] = [];
  for (let path: string | null = first; path !== null;) {
    if (pages.length > 0) await between?.();
    const response = await send(path, { headers: { Accept: "application/json" } });
    pages.push((await readJson(response, contactListSchema)).contacts.map(({ id }) => id));
    path = nextPathOf(response, path);
  }
  return pages;
};

const copyOf = (contact: StoredContact | undefined, id: string, name: string): StoredContact => {
  if (contact === undefined) throw new Error("the sample has too few contacts");
  return { ...contact, id: contactId(id), organization: { ...contact.organization, name } };
};

export const describePaging = ({ send, use }: TestedApi): void => {
  describe("the pages of GET /contacts", () => {
    it.each([1, 2, 3, 7, 8, 200])("hold each contact exactly once at %i a page", async (limit) => {
      const pages = await walk(send, `/api/v1/contacts?limit=${limit}`);
      expect(pages.flat()).toEqual(WITH_COORDINATOR);
      for (const page of pages.slice(0, -1)) expect(page).toHaveLength(limit);
    });

    it("keep the filter and the order by responsibility", async () => {
      const pages = await walk(send, "/api/v1/contacts?serves=05512000&limit=1");
      expect(pages).toEqual([["nwmos1"], ["nwkmi1"], ["nwmos2"], ["nwlan1", "clear1"]]);
    });

    it("hold each of those responsible exactly once, however many are alike", async () => {
      const alike = ["bymos1", "bymos2", "bysta1", "bylka1"].flatMap((id, turn) =>
        Array.from({ length: 7 }, (_, i) =>
          copyOf(
            sampleContacts.find((contact) => contact.id === id),
            `alike${turn}${i}`,
            "Amt",
          ),
        ),
      );
      await use({ contacts: [...alike, ...sampleContacts] });
      const query = "serves=09162000&topic=youth&topic=mosque-visits&topic=family-advice&language=tr";
      const [whole = []] = await walk(send, `/api/v1/contacts?${query}&limit=200`);
      // One of the four does not say where in its Land it is, and a role shown on request only stays away.
      expect(whole).toHaveLength(2 * 8 + 1);
      for (const limit of [1, 2, 5, 16]) {
        expect((await walk(send, `/api/v1/contacts?${query}&limit=${limit}`)).flat()).toEqual(whole);
      }
    });

    it("tell the number of all matches, without the Clearing Point", async () => {
      expect((await readList(send, "?limit=2")).total).toBe(7);
    });

    it("hold 50 contacts unless told otherwise", async () => {
      const many = Array.from({ length: 60 }, (_, i) => copyOf(sampleContacts[0], `many${i}`, `Amt ${i}`));
      await use({ contacts: many });
      const pages = await walk(send, "/api/v1/contacts");
      expect(pages.map(({ length }) => length)).toEqual([50, 10]);
      expect(new Set(pages.flat()).size).toBe(60);
    });

    it("hold namesakes and absurdly long names exactly once", async () => {
      const names = ["", "Ä", "A", "a", "ä", "🕌", "\uD83D", "W".repeat(5_000), `${"W".repeat(5_000)}a`, "Ä"];
      await use({ contacts: names.map((name, i) => copyOf(sampleContacts[0], `name${i}`, name)) });
      const ids = (await walk(send, "/api/v1/contacts?limit=1")).flat();
      expect(ids.toSorted()).toEqual(names.map((_, i) => `name${i}`));
    });

    it("lose and repeat none of the others when a contact comes or goes in between", async () => {
      // The first page ends at bymos2; the new contact stands before it.
      const later = sampleContacts.filter(({ id }) => id !== "bymos2");
      later.push(copyOf(sampleContacts[0], "newone", "Amt"));
      const pages = await walk(send, "/api/v1/contacts?limit=2", () => use({ contacts: later }));
      expect(pages.flat()).toEqual(WITH_COORDINATOR);
    });

    it.each(["abc", "e30", "bnVsbA", "W251bGwsWzAsMF1d"])("refuse the foreign cursor %s", async (cursor) => {
      const problem = await readProblem(await send(`/api/v1/contacts?cursor=${cursor}`), "invalid-parameter");
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(["?cursor"]);
    });

    it("refuse the cursor of a query in another order", async () => {
      const path = "/api/v1/contacts?serves=05512000&limit=1";
      const next = nextPathOf(await send(path), path)?.replace("serves=05512000&", "") ?? "";
      expect((await readProblem(await send(next), "invalid-parameter")).errors?.[0]?.pointer).toBe("?cursor");
    });
  });
};
