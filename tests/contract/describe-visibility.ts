import { describe, expect, it } from "vitest";
import type { Caller } from "../../backend/caller.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import { contactSchema } from "../../contract/contact/contact.ts";
import type { SendRequest, TestedApi } from "./backend-host.ts";
import { findIds, readJson, readList } from "./read-answer.ts";
import { sampleContacts } from "./sample-contacts.ts";

/** Everything in the sample that the public must not see on the day of the tests. */
const hiddenTexts = [
  "+493023125001",
  "+493023125002",
  "+493023125003",
  "dialog@gemeinde.example",
  "Nach dem Vorstand fragen",
  "Geheimweg",
  "Verborgene Gasse",
  "Alte Straße",
  "6.9401",
  "51.5302",
  "69401",
  "6.9555",
  "69555",
  "11.6111",
  "116111",
];

const everyAnswer = async (send: SendRequest): Promise<string> => {
  const ids = await findIds(send);
  const requests = [
    send("/api/v1/directory"),
    ...["application/json", "application/geo+json", "text/csv"].map((Accept) =>
      send("/api/v1/contacts?limit=200", { headers: { Accept } }),
    ),
    ...ids.map((id) => send(`/api/v1/contacts/${id}`)),
    send(`/api/v1/contacts/details?${ids.map((id) => `id=${id}`).join("&")}`),
  ];
  const texts = await Promise.all(requests.map(async (response) => (await response).text()));
  return texts.join("\n");
};

/** For another clock another store: each keeps since when its content is what it is. */
const ofItsOwn = (): readonly StoredContact[] => [...sampleContacts];

const readContact = async (send: SendRequest, id: string) =>
  readJson(await send(`/api/v1/contacts/${id}`), contactSchema);

export const describeVisibility = ({ send, use }: TestedApi): void => {
  describe("what the public sees", () => {
    /** Asked for once: every test of it has the same backend. */
    let every: Promise<string> | undefined;
    it.each(hiddenTexts)("nowhere contains the hidden %s", async (hidden) => {
      every ??= everyAnswer(send);
      expect(await every).not.toContain(hidden);
    });

    it("has no mail address and no phone in any list", async () => {
      const list = await (await send("/api/v1/contacts?limit=200")).text();
      expect(list + (await (await send("/api/v1/directory")).text())).not.toMatch(/"(?:email|phones)"|@|\+49/);
    });

    it("ends with the last day of a consent, by the calendar of Germany", async () => {
      expect(await readContact(send, "nwmos2")).toHaveProperty("email");
      await use({ contacts: ofItsOwn(), now: () => new Date("2026-06-15T21:59:59Z") });
      expect(await readContact(send, "nwmos2")).toHaveProperty("email");
      await use({ contacts: ofItsOwn(), now: () => new Date("2026-06-15T22:00:00Z") });
      expect(await readContact(send, "nwmos2")).not.toHaveProperty("email");
    });

    it("ends in the lists of a running backend, too", async () => {
      let now = new Date("2026-06-14T12:00:00Z");
      await use({ contacts: ofItsOwn(), now: () => now });
      const list = async (): Promise<string> => (await send("/api/v1/contacts?q=Moscheegemeinde")).text();
      expect(await list()).toContain("Alte Straße 12");
      now = new Date("2026-06-15T12:00:00Z");
      expect(await list()).not.toContain("Alte Straße 12");
    });

    it.each([
      ["?bbox=6.9400,51.5301,6.9402,51.5303", "whose consent has expired"],
      ["?bbox=6.9554,51.5332,6.9556,51.5334", "of a coarser precision"],
      ["?bbox=11.611,48.1776,11.6112,48.1778", "meant for others"],
    ])("does not find by %s the true place of a contact %s", async (query) => {
      expect(await findIds(send, query)).toEqual([]);
    });

    it("places a contact whose address is hidden in the middle of its municipality", async () => {
      expect((await readContact(send, "nwmos1")).location).toEqual({
        precision: "municipality",
        geometry: { type: "Point", coordinates: [6.9293, 51.5216] },
      });
    });

    it("does not let a client choose who it is", async () => {
      const headers = {
        Authorization: "Bearer coordinators",
        "X-Audience": "coordinators",
        Cookie: "audience=coordinators",
      };
      const response = await send("/api/v1/contacts/nwmos1?", { headers });
      expect(await readJson(response, contactSchema)).not.toHaveProperty("phones");
    });
  });

  describe("what others than the public see", () => {
    const account = { id: "account1", roles: ["contact"], lands: ["DE-NW"], entry: null } as const;
    const callers = {
      public: { standing: "public" },
      officer: { standing: "verified", side: "security-authority", account },
      association: { standing: "verified", side: "muslim-organization", account },
      coordinator: { standing: "coordinator", account },
    } as const satisfies Record<string, Caller>;
    /** `nwkmi1` is a police contact that opened its phone for counterparts; the others are associations. */
    const channels = {
      public: { nwkmi1: false, nwmos1: false, nwmos1Mail: false, bymos2Address: false },
      officer: { nwkmi1: false, nwmos1: false, nwmos1Mail: true, bymos2Address: true },
      association: { nwkmi1: true, nwmos1: true, nwmos1Mail: false, bymos2Address: false },
      coordinator: { nwkmi1: true, nwmos1: true, nwmos1Mail: true, bymos2Address: true },
    } as const satisfies Record<keyof typeof callers, object>;

    it.each(Object.keys(callers) as (keyof typeof callers)[])("is what each contact opened for: %s", async (name) => {
      await use({ callerOf: async () => callers[name] });
      const nwmos1 = await readContact(send, "nwmos1");
      expect({
        nwkmi1: "phones" in (await readContact(send, "nwkmi1")),
        nwmos1: "phones" in nwmos1,
        nwmos1Mail: "email" in nwmos1,
        bymos2Address: "address" in (await readContact(send, "bymos2")).location,
      }).toEqual(channels[name]);
    });

    it("is told each as their own by one running backend", async () => {
      let caller: Caller = callers.public;
      await use({ callerOf: async () => caller });
      const hasAddress = async (): Promise<boolean> =>
        JSON.stringify((await readList(send, "?limit=200")).contacts.find(({ id }) => id === "bymos2")).includes(
          '"address":"',
        );
      const seen: boolean[] = [];
      for (const name of ["public", "officer", "association", "officer", "public"] as const) {
        caller = callers[name];
        seen.push(await hasAddress());
      }
      expect(seen).toEqual([false, true, false, true, false]);
    });

    it.each(["officer", "association", "coordinator"] as const)("is in nobody's cache: %s", async (name) => {
      const tag = (await send("/api/v1/contacts/nwmos1")).headers.get("ETag") ?? "";
      await use({ callerOf: async () => callers[name] });
      const { status, headers } = await send("/api/v1/contacts/nwmos1", { headers: { "If-None-Match": `${tag}, *` } });
      expect([status, headers.get("Cache-Control"), headers.get("ETag")]).toEqual([200, "no-store", null]);
    });
  });
};
