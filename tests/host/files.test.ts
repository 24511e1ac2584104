import { rmSync } from "node:fs";
import { request as requestRaw } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { securityHeadersFor } from "../../backend/security-headers.ts";
import { sendBytes } from "./send-bytes.ts";
import { makeApp, startTestHost, type TestHost } from "./start-test-host.ts";

const ASSET = "/assets/app-12345678.js";

/** As it comes over the wire: `fetch` would undo encodings. */
const ask = (
  { port }: TestHost,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> =>
  new Promise((resolve, reject) => {
    const asked = requestRaw({ port, path, method, headers, host: "127.0.0.1" }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("latin1"),
        }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });

describe("files of the build", () => {
  it("come compressed as the client takes them", async () => {
    const host = await startTestHost();
    const encodingFor = async (accepted: string) =>
      (await ask(host, ASSET, { headers: { "Accept-Encoding": accepted } })).headers["content-encoding"];
    expect(await encodingFor("gzip, deflate, br")).toBe("br");
    expect(await encodingFor("gzip")).toBe("gzip");
    expect(await encodingFor("br;q=0, gzip;q=0.5")).toBe("gzip");
    expect(await encodingFor("br;q=0.0, gzip;q=0")).toBeUndefined();
    expect(await encodingFor("identity")).toBeUndefined();
    expect((await ask(host, ASSET)).headers["vary"]).toBe("Accept-Encoding");
  });

  it("that are gone since it began break off their own answer alone", async () => {
    const appFolder = await makeApp();
    const host = await startTestHost({ appFolder });
    expect((await ask(host, ASSET)).status).toBe(200);
    for (const ending of ["", ".br", ".gz"]) rmSync(join(appFolder, `${ASSET}${ending}`));
    await expect(ask(host, ASSET)).rejects.toThrow("socket hang up");
    expect((await ask(host, "/icon.svg")).status).toBe(200);
    expect(host.logged()).toContain("ENOENT");
  });

  it("are kept for a year where their name has their hash, else asked for again", async () => {
    const host = await startTestHost();
    const asset = await ask(host, ASSET);
    expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    const page = await ask(host, "/");
    expect(page.headers["cache-control"]).toBe("no-cache");
    const again = await ask(host, "/", { headers: { "If-None-Match": String(page.headers.etag) } });
    expect([again.status, again.body]).toEqual([304, ""]);
  });

  it("are the start page for every address of the app, and nothing else for a missing file", async () => {
    const host = await startTestHost();
    const html = { headers: { Accept: "text/html" } };
    for (const path of ["/", "/contacts/nwkmi1", "/materials", "/projects?land=DE-HE", "/enquiry/status"]) {
      expect(await ask(host, path, html)).toMatchObject({ status: 200, headers: { "content-type": /html/ } });
    }
    expect((await ask(host, "/materials/emergency-plan/de.html")).body).toContain("Notfallplan");
    for (const path of ["/assets/old-87654321.js", "/nothing.png"]) {
      const missing = await ask(host, path);
      expect([missing.status, missing.headers["cache-control"]]).toEqual([404, "no-store"]);
    }
    expect((await ask(host, "/assets/old-87654321.js", html)).status).toBe(404);
  });

  it("come in the part that is asked for, and whole where nobody can read which", async () => {
    const host = await startTestHost();
    const statusFor = async (range: string) => (await ask(host, ASSET, { headers: { Range: range } })).status;
    expect(await statusFor("bytes=0-9")).toBe(206);
    for (const range of ["bytes=9-0", "bytes=-5", "bytes=x", "lines=1-2", "bytes=0-1,4-5"]) {
      expect(await statusFor(range)).toBe(200);
    }
  });
});

describe("every class of answer", () => {
  const classes: readonly [name: string, path: string, method: string, status: number][] = [
    ["page", "/", "GET", 200],
    ["asset", ASSET, "GET", 200],
    ["missing file", "/assets/none.js", "GET", 404],
    ["undecodable address", "/%E0%A4%A", "GET", 400],
    ["file that is written to", "/index.html", "POST", 405],
    ["answer of the API", "/api/v1/contacts", "GET", 200],
    ["head of it", "/api/v1/contacts", "HEAD", 200],
    ["problem", "/api/v1/contacts?lnad=x", "GET", 400],
    ["unknown address of the API", "/api/v1/nothing", "GET", 404],
    ["method that is not", "/api/v1/contacts", "PUT", 405],
    ["secret that is missing", "/api/v1/enquiries/mine", "GET", 401],
    ["address too long", `/?${"a".repeat(9_000)}`, "GET", 414],
  ];
  const wanted = Object.entries(securityHeadersFor({ siteUrl: "https://network.example/" }));

  it.each(classes)("has the headers of the one table: %s", async (_name, path, method, status) => {
    const host = await startTestHost({ environment: { SITE_URL: "https://network.example/" } });
    const answer = await ask(host, path, { method });
    expect(answer.status).toBe(status);
    for (const [name, value] of wanted) expect(answer.headers[name.toLowerCase()], name).toBe(value);
  });

  it("has them where there was no request", async () => {
    const host = await startTestHost();
    for (const [bytes, line] of [
      ["NONSENSE\r\n\r\n", "HTTP/1.1 400 "],
      [`GET / HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(40_000)}\r\n\r\n`, "HTTP/1.1 431 "],
    ] as const) {
      const answer = await sendBytes(host, bytes);
      expect(answer).toMatch(new RegExp(`^${line}`));
      expect(answer).toContain("Content-Security-Policy: default-src 'none'");
    }
  });

  it("names the basemap where there is one", async () => {
    const host = await startTestHost({ environment: { BASEMAP_URL: "https://tiles.example/{z}/{x}/{y}.png" } });
    expect((await ask(host, "/")).headers["content-security-policy"]).toContain(
      "img-src 'self' data: https://tiles.example;",
    );
  });
});
