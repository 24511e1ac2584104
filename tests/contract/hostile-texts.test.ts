import { describe, expect, it } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { hostileTexts } from "../../mocks/sample/hostile-texts.ts";
import { parseCsv } from "./parse-csv.ts";
import { contactId, SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";

/** One contact a text; two hundred fit on a page. */
const contacts = hostileTexts.flatMap((text, i) =>
  sampleContacts.slice(0, 1).map((contact) => ({
    ...contact,
    id: contactId(`text${i}`),
    organization: { ...contact.organization, name: text, umbrella: text },
    title: { de: text },
    municipality: { ...contact.municipality, name: text },
    serviceAreas: [{ code: "09162", name: text }],
  })),
);
const { fetch } = createBackend({ store: createMemoryStore(contacts), now: () => SAMPLE_NOW });
const ask = async (accept: string): Promise<Response> =>
  fetch(new Request("http://localhost/api/v1/contacts?limit=200", { headers: { Accept: accept } }));

describe("hostile texts", () => {
  it("are at least 150, no two alike, and fit on a page", () => {
    expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
    expect(hostileTexts.length).toBeGreaterThanOrEqual(150);
    expect(hostileTexts.length).toBeLessThanOrEqual(200);
  });

  it("come through JSON unchanged", async () => {
    const list: unknown = await (await ask("application/json")).json();
    expect(list).toHaveProperty("total", hostileTexts.length);
    for (const [i, text] of hostileTexts.entries()) {
      expect(list).toHaveProperty(
        "contacts",
        expect.arrayContaining([
          expect.objectContaining({
            id: `text${i}`,
            title: { de: text },
            organization: expect.objectContaining({ name: text }) as unknown,
          }),
        ]),
      );
    }
  });

  it("never start a formula in any cell of the CSV, nor break its rows", async () => {
    const rows = parseCsv((await (await ask("text/csv")).text()).replace(/^\uFEFF/, ""));
    expect(rows).toHaveLength(hostileTexts.length + 1);
    const width = rows[0]?.length;
    const startsFormula = /^[\p{Z}\p{C}]*[=+\-@\u2212]|^[\t\r\n]/u;
    for (const row of rows) {
      expect(row).toHaveLength(width ?? 0);
      expect(row.filter((cell) => startsFormula.test(cell.normalize("NFKC")))).toEqual([]);
    }
  });
});
