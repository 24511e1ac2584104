import { describe, expect, it } from "vitest";
import type { TestedApi } from "./backend-host.ts";
import { sampleContacts } from "./sample-contacts.ts";

const paths = [
  "/api/v1/directory",
  "/api/v1/contacts?land=DE-NW",
  "/api/v1/contacts/nwkmi1",
  "/api/v1/overview",
  "/api/v1/openapi.json",
];

export const describeCaching = ({ send, use }: TestedApi): void => {
  const tagOf = async (path: string, accept = "application/json"): Promise<string> =>
    (await send(path, { headers: { Accept: accept } })).headers.get("ETag") ?? "";

  describe("caching", () => {
    it.each(paths)("answers %s with a tag, to be asked for again each time by a browser", async (path) => {
      const { headers } = await send(path);
      expect(headers.get("ETag")).toMatch(/^W\/"[^"]+"$/);
      // Shared caches let go of it within a minute after it was hidden, whatever they do besides.
      const rules = headers.get("Cache-Control")?.split(", ");
      expect(rules).toEqual(["public", "max-age=0", expect.stringMatching(/^s-maxage=\d+$/), "must-revalidate"]);
      expect(Number(rules?.[2]?.split("=")[1])).toBeLessThanOrEqual(60);
      expect(headers.get("Vary")).toBe("Accept");
    });

    it.each(paths)("answers %s with 304 and no body when the tag is known", async (path) => {
      const tag = await tagOf(path);
      const headers = { Accept: "application/json", "If-None-Match": `"other", ${tag}` };
      const response = await send(path, { headers });
      expect([response.status, await response.text(), response.headers.get("ETag")]).toEqual([304, "", tag]);
    });

    it("answers in full when the tag is another", async () => {
      const response = await send("/api/v1/directory", { headers: { "If-None-Match": 'W/"other"' } });
      expect(response.status).toBe(200);
    });

    it("answers HEAD like GET, without a body", async () => {
      const get = await send("/api/v1/contacts?limit=2");
      const head = await send("/api/v1/contacts?limit=2", { method: "HEAD" });
      expect([head.status, await head.text()]).toEqual([200, ""]);
      for (const name of ["ETag", "Content-Type", "Link", "Vary"]) {
        expect(head.headers.get(name)).toBe(get.headers.get(name));
      }
    });

    it("tags each media type and each page differently", async () => {
      const tags = await Promise.all([
        tagOf("/api/v1/contacts"),
        tagOf("/api/v1/contacts", "application/geo+json"),
        tagOf("/api/v1/contacts", "text/csv"),
        tagOf("/api/v1/contacts?limit=1"),
      ]);
      expect(new Set(tags).size).toBe(4);
    });

    it("keeps the tag until something changes that can be seen", async () => {
      const before = await tagOf("/api/v1/contacts/nwkmi1");
      await use({});
      expect(await tagOf("/api/v1/contacts/nwkmi1")).toBe(before);
      await use({
        contacts: sampleContacts.map((contact) =>
          contact.id === "nwkmi1" ? { ...contact, state: "paused" } : contact,
        ),
      });
      expect(await tagOf("/api/v1/contacts/nwkmi1")).not.toBe(before);
    });
  });
};
