import { describe, expect, it } from "vitest";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { landProfileSchema, type LandProfile } from "../../contract/entries/land-profile.ts";
import type { TestedApi } from "./backend-host.ts";
import { readJson, readProblem } from "./read-answer.ts";

const profile: LandProfile = {
  id: "DE-NW",
  roles: [
    { role: "liaison-officer", names: ["KMI"], confirmed: true },
    { role: "victim-support", names: [], confirmed: false },
  ],
  statements: [{ kind: "round-table", text: { de: "Zu klären: Wer lädt ein?" }, confirmed: false }],
};

export const describeLands = ({ send, use }: TestedApi): void => {
  describe("profiles of the Länder", () => {
    it("are answered whole, with what is confirmed and what is not", async () => {
      await use({ entries: createMemoryEntryStore({ lands: [profile] }) });
      const response = await send("/api/v1/lands/DE-NW");
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
      expect(await readJson(response, landProfileSchema)).toEqual(profile);
    });

    it("are not sent again to whoever has them", async () => {
      await use({ entries: createMemoryEntryStore({ lands: [profile] }) });
      const tag = (await send("/api/v1/lands/DE-NW")).headers.get("ETag") ?? "";
      expect(tag).not.toBe("");
      expect((await send("/api/v1/lands/DE-NW", { headers: { "If-None-Match": tag } })).status).toBe(304);
    });

    it.each(["DE-XX", "de-nw", "NW", "DE-NW%20", "%3Cscript%3E", "DE-BY"])(
      "are a problem where there is none: %s",
      async (code) => {
        await use({ entries: createMemoryEntryStore({ lands: [profile] }) });
        await readProblem(await send(`/api/v1/lands/${code}`), "entry-not-found");
      },
    );

    it("take no parameters", async () => {
      await use({ entries: createMemoryEntryStore({ lands: [profile] }) });
      const problem = await readProblem(await send("/api/v1/lands/DE-NW?topic=threats"), "invalid-parameter");
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(["?topic"]);
    });
  });
};
