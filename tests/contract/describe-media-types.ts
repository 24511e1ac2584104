import { describe, expect, it } from "vitest";
import { contactFeaturesSchema } from "../../contract/contact/contact-features.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { SendRequest, TestedApi } from "./backend-host.ts";
import { parseCsv, splitCsv } from "./parse-csv.ts";
import { readJson, readList, readProblem } from "./read-answer.ts";
import { contactId, sampleContacts } from "./sample-contacts.ts";

const acceptCases = [
  ["*/*", "application/json"],
  ["", "application/json"],
  ["application/*", "application/json"],
  ["text/html, application/xhtml+xml, */*;q=0.8", "application/json"],
  ["application/geo+json", "application/geo+json"],
  ["APPLICATION/GEO+JSON", "application/geo+json"],
  ["text/csv", "text/csv"],
  ["text/*", "text/csv"],
  ["text/csv; charset=utf-8", "text/csv"],
  ["application/json;q=0.5, text/csv;q=0.9", "text/csv"],
  ["text/csv;q=0.1, */*;q=0.5", "application/json"],
  ["application/json;q=0, */*;q=0.1", "application/geo+json"],
  ["application/geo+json;q=0.8,application/json;q=0.8", "application/json"],
] as const;

const readFeatures = async (send: SendRequest, query = "") => {
  const response = await send(`/api/v1/contacts${query}`, { headers: { Accept: "application/geo+json" } });
  return readJson(response, contactFeaturesSchema);
};

const readCsv = async (send: SendRequest, query = ""): Promise<string> => {
  const response = await send(`/api/v1/contacts${query}`, { headers: { Accept: "text/csv" } });
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
};

const withName = (id: string, name: string): StoredContact => {
  const [first] = sampleContacts;
  if (first === undefined) throw new Error("the sample is empty");
  return { ...first, id: contactId(id), organization: { ...first.organization, name } };
};

const formulas = ["=1+1", "+1", "-1", "@A1", "\r1", " =1", "＝1", "＋1", "－1", "＠A1", "﹦1", "\u200B=1", "\u22121"];
/** What only a reader with another separator, or of single lines, would run: as it is given, and as it is written. */
const hiddenFormulas = [
  ["Verein;=cmd|'/C calc'!A0;", "Verein;'=cmd|'/C calc'!A0;"],
  ["Verein;＝1+1", "Verein;'＝1+1"],
  ["Verein；=1+1", "Verein；'=1+1"],
  ["Verein,@A1", "Verein,'@A1"],
  ["Verein\t-1", "Verein\t'-1"],
  ["Verein\r\n=1+1", "Verein\r\n'=1+1"],
  ['Verein;"=1+1', "Verein;'\"=1+1"],
  ["Verein; \u200B+1;", "Verein;' \u200B+1;"],
  ["\t=1", "'\t'=1"],
  ["\n=1", "'\n'=1"],
] as const;
const harmless = ["Moschee", "a=b", "", 'Verein "Nur"', "Nord, Süd", "zwei\r\nZeilen", "a;b", "مسجد", "1+1"];

export const describeMediaTypes = ({ send, use }: TestedApi): void => {
  describe("the media types of GET /contacts", () => {
    it.each([",", ";"])("lets no cell start a formula for a reader that splits at %s", async (separator) => {
      const names = [...formulas, ...hiddenFormulas.map(([name]) => name)];
      await use({ contacts: names.map((name, i) => withName(`cell${i}`, name)) });
      const rows = splitCsv((await readCsv(send)).slice(1), separator);
      expect(rows.length).toBeGreaterThan(names.length);
      expect(rows.flat().filter((cell) => /^[\p{Z}\p{C}"]*[=+\-@\u2212]/u.test(cell.normalize("NFKC")))).toEqual([]);
    });

    it.each(acceptCases)("answers Accept: %s with %s", async (accept, expected) => {
      const response = await send("/api/v1/contacts", { headers: { Accept: accept } });
      expect(response.headers.get("Content-Type")?.split(";")[0]).toBe(expected);
      expect(response.headers.get("Vary")).toBe("Accept");
    });

    it.each(["text/html", "application/json;q=0", "text/csv;q=0, image/*"])("refuses Accept: %s", async (accept) => {
      const response = await send("/api/v1/contacts", { headers: { Accept: accept } });
      expect((await readProblem(response, "not-acceptable")).detail).toContain("application/geo+json");
    });

    it("refuses everything but JSON where there is nothing else", async () => {
      await readProblem(await send("/api/v1/directory", { headers: { Accept: "text/csv" } }), "not-acceptable");
    });

    it("gives the rows of the list as GeoJSON, without a geometry where there is no place", async () => {
      const { contacts, total } = await readList(send, "?q=polizei%20staatsschutz");
      const features = await readFeatures(send, "?q=polizei%20staatsschutz");
      expect(features.numberMatched).toBe(total);
      expect(features.features.map(({ id, geometry }) => [id, geometry])).toEqual(
        contacts.map(({ id, location }) => [id, location.geometry]),
      );
      expect(features.features[0]).toMatchObject({ id: "bysta1", geometry: null });
    });

    it("gives the rows of the list as CSV with a byte order mark and a header row", async () => {
      const csv = await readCsv(send, "?land=DE-NW");
      expect(csv.startsWith("\uFEFFid,side,organization,")).toBe(true);
      const [header = [], ...rows] = parseCsv(csv.slice(1));
      expect(rows.map(([id]) => id)).toEqual(["nwmos2", "nwmos1", "nwkmi1", "nwlan1", "clear1"]);
      for (const row of rows) expect(row).toHaveLength(header.length);
    });

    it("lets no cell of the CSV start a formula, and changes no other text", async () => {
      const names = [...formulas, ...harmless, ...hiddenFormulas.map(([name]) => name)];
      await use({ contacts: names.map((name, i) => withName(`cell${i}`, name)) });
      const [, ...rows] = parseCsv((await readCsv(send)).slice(1));
      const cells = new Map(rows.map(([id = "", , name]) => [id, name]));
      expect(names.map((_, i) => cells.get(`cell${i}`))).toEqual([
        ...formulas.map((name) => `'${name}`),
        ...harmless,
        ...hiddenFormulas.map(([, written]) => written),
      ]);
    });
  });
};
