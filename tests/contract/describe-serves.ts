import { describe, expect, it } from "vitest";
import { contactFeaturesSchema } from "../../contract/contact/contact-features.ts";
import type { TestedApi } from "./backend-host.ts";
import { findIds, readJson, readList, readProblem } from "./read-answer.ts";
import { loadSampleGazetteer } from "./sample-gazetteer.ts";

const cases = [
  ["05512000", ["nwmos1", "nwkmi1", "nwmos2", "nwlan1"]],
  ["05512", ["nwkmi1", "nwmos2", "nwmos1", "nwlan1"]],
  ["05515000", ["nwkmi1", "nwlan1"]],
  // bymos1 only says in which Land it is.
  ["09162000", ["bymos2", "bylka1"]],
  ["09564000", ["bylka1"]],
  ["05512000&side=security-authority", ["nwkmi1", "nwlan1"]],
  ["05512000&land=DE-BY", []],
  ["05512000&topic=youth", ["nwmos1"]],
  ["05512000&topic=complaints&topic=mosque-protection", ["nwkmi1", "nwlan1"]],
  ["09162000&q=Staatsschutz", ["bysta1"]],
  // A former key, names, a quarter by key and name, an official addition, an ending of Turkish, Arabic letters.
  ["05514000", ["nwkmi1", "nwlan1"]],
  ["Bottrop", ["nwmos1", "nwkmi1", "nwmos2", "nwlan1"]],
  ["05512000-boy", ["nwmos1", "nwkmi1", "nwmos2", "nwlan1"]],
  ["Bottrop-Boy", ["nwmos1", "nwkmi1", "nwmos2", "nwlan1"]],
  ["Boy", ["nwmos1", "nwkmi1", "nwmos2", "nwlan1"]],
  ["Stadt+Bottrop", ["nwmos1", "nwkmi1", "nwmos2", "nwlan1"]],
  ["Bottrop'ta", ["nwmos1", "nwkmi1", "nwmos2", "nwlan1"]],
  [encodeURIComponent("بوتروب"), ["nwmos1", "nwkmi1", "nwmos2", "nwlan1"]],
] as const;

export const describeServes = ({ send, use }: TestedApi): void => {
  describe("GET /contacts?serves", () => {
    it.each(cases)("answers who is responsible for %s, in the order to ask them", async (query, ids) => {
      expect(await findIds(send, `?serves=${query}`)).toEqual(ids);
    });

    it("leaves out organisations that speak none of the languages, and no authority", async () => {
      expect(await findIds(send, "?serves=05512&language=ar")).toEqual(["nwmos1", "nwkmi1", "nwlan1"]);
      expect(await findIds(send, "?serves=05512&language=tr")).toEqual(["nwmos2", "nwmos1", "nwkmi1", "nwlan1"]);
    });

    it("says on which level, for which area and how far", async () => {
      const { contacts } = await readList(send, "?serves=05512000");
      expect(contacts.map(({ id, responsibility }) => [id, responsibility])).toEqual([
        // Of who says no more than the town or its Land nobody knows how far in it they are.
        ["nwmos1", { level: "local", area: { code: "05512000", name: "Bottrop" } }],
        ["nwkmi1", { level: "local", area: { code: "05512", name: "Bottrop" }, distanceKm: 0.7, isApproximate: false }],
        ["nwmos2", { level: "local", area: { code: "05512", name: "Bottrop" } }],
        ["nwlan1", { level: "land", area: { code: "05", name: "Nordrhein-Westfalen" } }],
        [
          "clear1",
          {
            level: "clearing-point",
            area: { code: "DE", name: "Deutschland" },
            distanceKm: 375.4,
            isApproximate: false,
          },
        ],
      ]);
    });

    it("says no distance of a contact without a place", async () => {
      const { contacts } = await readList(send, "?serves=09162000&q=Staatsschutz");
      expect(contacts[0]?.responsibility).toEqual({ level: "local", area: { code: "09162", name: "München" } });
    });

    it("says the same as GeoJSON, and nothing of it where no place is asked for", async () => {
      const askFeatures = async (query: string) => {
        const response = await send(`/api/v1/contacts${query}`, { headers: { Accept: "application/geo+json" } });
        return (await readJson(response, contactFeaturesSchema)).features;
      };
      const { contacts } = await readList(send, "?serves=05512000");
      const features = await askFeatures("?serves=05512000");
      expect(features.map(({ id, properties }) => [id, properties.responsibility])).toEqual(
        contacts.map(({ id, responsibility }) => [id, responsibility]),
      );
      for (const { properties } of await askFeatures("")) expect(properties).not.toHaveProperty("responsibility");
      for (const contact of (await readList(send)).contacts) expect(contact).not.toHaveProperty("responsibility");
    });

    it("loads the gazetteer at the first question, once, and again after a failure", async () => {
      let calls = 0;
      const reported: unknown[] = [];
      const loadGazetteer = async () => {
        calls += 1;
        if (calls === 1) throw new Error("not there yet");
        return loadSampleGazetteer();
      };
      await use({ loadGazetteer, reportError: (error) => reported.push(error) });
      await readList(send);
      expect(calls).toBe(0);
      await readProblem(await send("/api/v1/contacts?serves=05512000"), "internal-error");
      for (const place of ["05512000", "05512", "09162000"]) await findIds(send, `?serves=${place}`);
      expect(calls).toBe(2);
      expect(reported).toHaveLength(1);
    });
  });
};
