import { describe, expect, it } from "vitest";
import { contactSchema } from "../../contract/contact/contact.ts";
import type { TestedApi } from "./backend-host.ts";
import { readJson, readProblem } from "./read-answer.ts";
import { sampleContacts } from "./sample-contacts.ts";

export const describeContact = ({ send, use }: TestedApi): void => {
  describe("GET /contacts/{id}", () => {
    it("answers one contact with its public channels", async () => {
      const contact = await readJson(await send("/api/v1/contacts/nwkmi1"), contactSchema);
      expect(contact).toMatchObject({
        id: "nwkmi1",
        email: "kmi@polizei.example",
        url: "https://polizei.example/kmi",
        schedules: [{ freq: "WEEKLY", byday: ["MO", "TH"], opensAt: "09:00", closesAt: "12:00" }],
        mandate: { task: "prevention", mustReportOffences: true },
        location: { precision: "address", address: "Beispielstraße 110" },
      });
    });

    it("answers a contact that is shown on request only", async () => {
      expect(await readJson(await send("/api/v1/contacts/bysta1"), contactSchema)).toMatchObject({
        role: "state-security",
        location: { precision: "none", geometry: null },
      });
    });

    it("says of a contact that it takes no introductions, and nothing of one that does", async () => {
      await use({
        contacts: sampleContacts.map((contact) =>
          contact.id === "nwmos1" ? { ...contact, takesIntroductions: false } : contact,
        ),
      });
      expect(await readJson(await send("/api/v1/contacts/nwmos1"), contactSchema)).toMatchObject({
        takesIntroductions: false,
      });
      // Whether there is a mailbox nobody may see does not show.
      expect(await (await send("/api/v1/contacts/nwmos2")).text()).not.toContain("takesIntroductions");
      expect(await (await send("/api/v1/contacts/bymos1")).text()).not.toContain("takesIntroductions");
    });

    it("names the deputy of a vacant function", async () => {
      expect(await readJson(await send("/api/v1/contacts/bymos2"), contactSchema)).toMatchObject({
        state: "vacant",
        deputy: "bymos1",
      });
    });

    it("says so when there is no such contact", async () => {
      const problem = await readProblem(await send("/api/v1/contacts/nobody"), "contact-not-found");
      expect(problem.instance).toBe("/api/v1/contacts/{id}");
    });

    it.each(["NW", "abc", "nwkmi1.json", "a".repeat(17), "%00%00%00%00", "%E0%A4%A", "nwkmi1%0A"])(
      "refuses the malformed id %s",
      async (id) => {
        await readProblem(await send(`/api/v1/contacts/${id}`), "invalid-contact-id");
      },
    );
  });
};
