import { describe, expect, it } from "vitest";
import type { Caller } from "../../backend/caller.ts";
import { contactDetailsSchema } from "../../contract/contact/contact-details.ts";
import { contactSchema } from "../../contract/contact/contact.ts";
import { MOST_DETAILS } from "../../contract/query-parameter.ts";
import type { TestedApi } from "./backend-host.ts";
import { readJson, readProblem } from "./read-answer.ts";
import { sampleContacts } from "./sample-contacts.ts";

const PATH = "/api/v1/contacts/details";
const toQuery = (ids: readonly string[]): string => `${PATH}?${ids.map((id) => `id=${id}`).join("&")}`;
const manyIds = (count: number): string[] => Array.from({ length: count }, (_, i) => `nobody${i}`);

export const describeContactDetails = ({ send, use }: TestedApi): void => {
  const read = async (ids: readonly string[]) => readJson(await send(toQuery(ids)), contactDetailsSchema);

  describe("GET /contacts/details", () => {
    it("answers contacts with their channels, in the order asked for, and names the ids nobody has", async () => {
      const { contacts, unknown } = await read(["nwmos2", "nobody1", "nwkmi1", "nobody2"]);
      expect(contacts.map(({ id }) => id)).toEqual(["nwmos2", "nwkmi1"]);
      expect(contacts[1]).toMatchObject({ email: "kmi@polizei.example", mandate: { task: "prevention" } });
      expect(unknown).toEqual(["nobody1", "nobody2"]);
    });

    it("says of each what its own address says, whoever asks", async () => {
      const account = { id: "a1", roles: ["contact"], lands: [], entry: null } as const;
      const callers: Caller[] = [
        { standing: "public" },
        { standing: "verified", side: "security-authority", account },
        { standing: "verified", side: "muslim-organization", account },
        { standing: "coordinator", account },
      ];
      const ids = sampleContacts.map(({ id }) => id);
      const seen = new Set<string>();
      for (const caller of callers) {
        await use({ callerOf: async () => caller });
        const { contacts } = await read(ids);
        const single = await Promise.all(
          ids.map(async (id) => readJson(await send(`/api/v1/contacts/${id}`), contactSchema)),
        );
        expect(contacts).toEqual(single);
        seen.add(JSON.stringify(contacts));
      }
      expect(seen.size).toBe(callers.length);
    });

    it("keeps what an account has opened from every cache", async () => {
      const account = { id: "a1", roles: ["contact"], lands: [], entry: null } as const;
      await use({ callerOf: async () => ({ standing: "verified", side: "security-authority", account }) });
      const { headers } = await send(toQuery(["nwmos1"]));
      expect([headers.get("Cache-Control"), headers.get("ETag")]).toEqual(["no-store", null]);
    });

    it("names one contact once, however often it is asked for", async () => {
      expect(await read(["nwkmi1", "nwkmi1", "nobody1", "nobody1"])).toMatchObject({
        contacts: [{ id: "nwkmi1" }],
        unknown: ["nobody1"],
      });
    });

    it(`answers ${MOST_DETAILS} at once and no more`, async () => {
      expect((await read(manyIds(MOST_DETAILS))).unknown).toHaveLength(MOST_DETAILS);
      const problem = await readProblem(await send(toQuery(manyIds(MOST_DETAILS + 1))), "invalid-parameter");
      expect(problem.errors).toMatchObject([{ pointer: "?id" }]);
    });

    it.each(["", "?id=", "?id=NW", "?id=nwkmi1&id=abc", "?id=nwkmi1%0A", "?id=nwkmi1,nwmos1"])(
      "refuses %s and says what is needed",
      async (query) => {
        const problem = await readProblem(await send(PATH + query), "invalid-parameter");
        expect(problem.errors).toEqual([
          { pointer: "?id", detail: expect.stringContaining(`one to ${MOST_DETAILS} ids`) },
        ]);
        expect(problem.instance).toBe(PATH);
      },
    );

    it("answers 304 to who has the same already", async () => {
      const first = await send(toQuery(["nwkmi1"]));
      const headers = { "If-None-Match": first.headers.get("ETag") ?? "" };
      expect((await send(toQuery(["nwkmi1"]), { headers })).status).toBe(304);
    });
  });
};
