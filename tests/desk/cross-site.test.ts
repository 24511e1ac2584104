import { expect, it } from "vitest";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { endpoints } from "../../contract/endpoints.ts";
import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { SITE, startDesk } from "./start-desk.ts";

const CONTENT_TYPES = [
  "application/json",
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  null,
] as const;
/** What another site's page, a sandboxed frame, a sister host or an old browser says of where a request comes from. */
const ORIGINS = [
  { "Sec-Fetch-Site": "cross-site", Origin: "https://attacker.example" },
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site", Origin: "https://other.network.example" },
  { "Sec-Fetch-Site": "none" },
  { "Sec-Fetch-Site": "same-origin", Origin: "https://attacker.example" },
  { "Sec-Fetch-Site": "SAME-ORIGIN", Origin: "null" },
  { Origin: "https://attacker.example" },
  { Origin: "http://network.example" },
  { Origin: `${SITE}.attacker.example` },
  { Origin: `${SITE}:8443` },
  { Origin: "null" },
  {},
] as const;

it("refuses what another site has a browser send, in all 60 combinations of its headers", async () => {
  const desk = await startDesk(await openInMemory());
  const { browser, passkey } = await desk.enter({ roles: ["administrator"] });
  const body = JSON.stringify(passkey.sign(await browser.options()));
  const refused: number[] = [];
  for (const type of CONTENT_TYPES) {
    for (const origin of ORIGINS) {
      const headers = { Cookie: browser.cookie(), ...origin, ...(type === null ? {} : { "Content-Type": type }) };
      const response = await desk.fetch(new Request(`${SITE}${deskPaths.signIn}`, { method: "POST", headers, body }));
      expect(response.headers.get("Set-Cookie")).toBeNull();
      refused.push(response.status);
    }
  }
  expect(refused).toEqual(Array.from({ length: 60 }, () => 403));
  // The same from the site itself, also by a browser that does not say the one or the other.
  for (const origin of [{ "Sec-Fetch-Site": "same-origin" }, { Origin: SITE }]) {
    const headers = { ...origin, "Content-Type": "application/json" };
    const sent = JSON.stringify(passkey.sign(await browser.options()));
    const response = await desk.fetch(
      new Request(`${SITE}${deskPaths.signIn}`, { method: "POST", headers, body: sent }),
    );
    expect(response.status).toBe(200);
  }
});

it("refuses to be read by another site's page", async () => {
  const desk = await startDesk(await openInMemory());
  const { browser } = await desk.enter({ roles: ["coordinator"] });
  for (const headers of [{ "Sec-Fetch-Site": "cross-site" }, { "Sec-Fetch-Site": "same-site" }]) {
    for (const path of [deskPaths.session, "/api/v1/desk/directory"]) {
      expect((await browser.send(path, { headers })).status).toBe(403);
    }
  }
  expect((await browser.send(deskPaths.session, { headers: { "Sec-Fetch-Site": "none" } })).status).toBe(200);
});

it("leaves the site's own answers as they are, whoever is signed in", async () => {
  const desk = await startDesk(await openInMemory());
  const { browser } = await desk.enter({ roles: ["coordinator"] });
  const reading = Object.values<(typeof endpoints)[keyof typeof endpoints]>(endpoints).filter(
    (endpoint) => !("method" in endpoint) && !("isLinked" in endpoint),
  );
  expect(reading.length).toBeGreaterThan(10);
  for (const { path } of reading) {
    const ask = async (cookie: string) => {
      const address = `${SITE}${path.replace("{id}", "first1")}`;
      const response = await desk.fetch(new Request(address, { headers: { Accept: "*/*", Cookie: cookie } }));
      return { headers: Object.fromEntries(response.headers), body: await response.text() };
    };
    const [signedIn, without] = [await ask(browser.cookie()), await ask("")];
    expect(signedIn, path).toEqual(without);
    expect(signedIn.headers, path).not.toHaveProperty("set-cookie");
    expect(signedIn.headers["vary"] ?? "", path).not.toMatch(/cookie/i);
  }
});
