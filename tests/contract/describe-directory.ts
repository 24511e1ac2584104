import { describe, expect, it } from "vitest";
import {
  landAt,
  languagesAt,
  levelAt,
  townAt,
  precisionAt,
  roleAt,
  serviceAreasAt,
  sideAt,
  stateAt,
  topicsAt,
  umbrellaAt,
} from "../../contract/contact/contact-index.ts";
import { readSnapshot } from "../../contract/contact/read-snapshot.ts";
import { directorySnapshotSchema } from "../../contract/contact/directory-snapshot.ts";
import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import type { TestedApi } from "./backend-host.ts";
import { readJson } from "./read-answer.ts";
import { contactId, sampleContacts } from "./sample-contacts.ts";

export const describeDirectory = ({ send, use }: TestedApi): void => {
  const readIndex = async () => readSnapshot(await readJson(await send("/api/v1/directory"), directorySnapshotSchema));

  describe("GET /directory", () => {
    it("holds every contact once, by Land, level and German name, the Clearing Point last", async () => {
      await use({ contacts: sampleContacts.toReversed() });
      const index = await readIndex();
      expect(index.unreadable).toBe(0);
      expect(index.ids).toEqual(sampleContacts.map(({ id }) => id));
    });

    it("says when it was made", async () => {
      expect((await readIndex()).asOf).toBe("2026-06-15T10:00:00.000Z");
    });

    it("carries what the list shows of a contact", async () => {
      const index = await readIndex();
      const position = index.positionById.get(contactId("nwkmi1")) ?? -1;
      expect({
        name: index.names[position],
        side: sideAt(index, position),
        role: roleAt(index, position),
        level: levelAt(index, position),
        land: landAt(index, position),
        state: stateAt(index, position),
        place: townAt(index, position),
        umbrella: umbrellaAt(index, position),
        areas: serviceAreasAt(index, position),
        topics: topicsAt(index, position),
        languages: languagesAt(index, position),
        precision: precisionAt(index, position),
        geometry: [index.lon[position], index.lat[position]],
        assured: new Date((index.assured[position] ?? 0) * MILLISECONDS_A_DAY).toISOString().slice(0, 10),
      }).toEqual({
        name: "Polizeipräsidium Musterruhr",
        side: "security-authority",
        role: "liaison-officer",
        level: "regional",
        land: "DE-NW",
        state: "active",
        place: "Bottrop",
        umbrella: null,
        areas: ["055", "05512"],
        topics: ["mosque-protection"],
        languages: ["de"],
        precision: "address",
        geometry: [6.92, 51.52],
        assured: "2026-03-01",
      });
    });

    it("leaves the place and the confirmation of a contact out that has none", async () => {
      const index = await readIndex();
      const unlocated = index.positionById.get(contactId("bysta1")) ?? -1;
      const unconfirmed = index.positionById.get(contactId("nwmos2")) ?? -1;
      expect([index.lon[unlocated], index.lat[unlocated], index.assured[unconfirmed]]).toEqual([NaN, NaN, -1]);
    });

    it("is empty but for the lists when there are no contacts", async () => {
      await use({ contacts: [] });
      expect(await readIndex()).toMatchObject({ size: 0, unreadable: 0 });
    });
  });
};
