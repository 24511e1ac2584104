import { describe, expect, it } from "vitest";
import type { TestedApi } from "./backend-host.ts";
import { findIds } from "./read-answer.ts";
import { SEARCHABLE_IDS } from "./sample-contacts.ts";

const facetCases = [
  ["?side=security-authority", ["bylka1", "nwkmi1", "nwlan1"]],
  ["?side=muslim-organization", ["bymos1", "bymos2", "nwmos2", "nwmos1"]],
  ["?land=DE-BY", ["bymos1", "bymos2", "bylka1"]],
  ["?land=DE-BY&land=DE-NW", SEARCHABLE_IDS],
  ["?land=DE-HH", []],
  ["?topic=youth", ["bymos1", "nwmos1"]],
  ["?topic=youth&topic=complaints", ["bymos1", "nwmos1", "nwlan1"]],
  ["?language=ar", ["bymos1", "nwmos1"]],
  ["?language=ar&language=en", ["bymos1", "bylka1", "nwmos1"]],
  ["?level=land", ["bylka1", "nwlan1"]],
  ["?level=land&level=regional", ["bylka1", "nwkmi1", "nwlan1"]],
  ["?fresh=1", ["bylka1", "nwmos1", "nwkmi1", "nwlan1"]],
  ["?land=DE-NW&topic=youth&language=tr&side=muslim-organization", ["nwmos1"]],
] as const;

const textCases = [
  ["", SEARCHABLE_IDS],
  // nwmos2 gives its Kreis only.
  ["Bottrop", ["nwmos1", "nwkmi1", "nwlan1"]],
  ["bottrop moscheegemeinde schura", ["nwmos1"]],
  ["Ärzte", ["bymos1"]],
  ["aerzte", ["bymos1"]],
  ["arzte", ["bymos1"]],
  ["Radikalisierungsprävention", ["bylka1"]],
  ["radicalisation", ["bylka1"]],
  ["radikalleşme", ["bylka1"]],
  ["راديكالية", []],
  ["yönetim", ["bymos1", "bymos2", "nwmos2"]],
  ["مجلس", ["bymos1", "bymos2", "nwmos2"]],
  ["KMI", ["nwkmi1"]],
  ["Bayern", ["bymos1", "bymos2", "bylka1"]],
  ["Staatsschutz", ["bysta1"]],
  ["gibtesnicht", []],
] as const;

const bboxCases = [
  ["5,47,16,56", ["bymos1", "bymos2", "bylka1", "nwmos2", "nwmos1", "nwkmi1", "nwlan1"]],
  ["6.9,51.5,6.95,51.56", ["nwmos2", "nwmos1", "nwkmi1", "nwlan1"]],
  ["6.92,51.52,6.92,51.52", ["nwkmi1"]],
  ["-10.5,0,0,10", []],
] as const;

export const describeFilters = ({ send }: TestedApi): void => {
  describe("GET /contacts", () => {
    it("lists all contacts but those shown on request only, in list order", async () => {
      expect(await findIds(send)).toEqual(SEARCHABLE_IDS);
    });

    it.each(facetCases)("narrows by %s", async (query, ids) => {
      expect(await findIds(send, query)).toEqual(ids);
    });

    it.each(textCases)("finds by the words ?q=%s", async (text, ids) => {
      expect(await findIds(send, `?q=${encodeURIComponent(text)}`)).toEqual(ids);
    });

    it.each(bboxCases)("finds what lies in ?bbox=%s", async (bbox, ids) => {
      expect(await findIds(send, `?bbox=${bbox}`)).toEqual(ids);
    });

    it("takes a value given twice as given once", async () => {
      expect(await findIds(send, "?land=DE-BY&land=DE-BY")).toEqual(["bymos1", "bymos2", "bylka1"]);
    });
  });
};
