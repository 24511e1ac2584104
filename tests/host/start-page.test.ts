import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfiguration } from "../../host/configuration.ts";
import { eraseEntries } from "../../host/entries/erase-entries.ts";
import { createLog } from "../../host/log.ts";
import { openDatabase } from "../../host/database/open-database.ts";
import { securityHeadersFor } from "../../backend/security-headers.ts";
import { createContactStore } from "../../host/stores/contact-store.ts";
import { sampleContacts } from "../contract/sample-contacts.ts";
import { hostSampleLines } from "./host-sample.ts";
import { makeApp, makeFolder, startTestHost, type TestHost } from "./start-test-host.ts";

const SITE_URL = "https://network.example/";
const NOINDEX = '<meta name="robots" content="noindex" />';
const now = (): Date => new Date("2026-11-23T10:00:00Z");

const readPage = async ({ send }: TestHost, path: string, headers: Record<string, string> = {}) => {
  const response = await send(path, { headers: { Accept: "text/html", ...headers } });
  return { response, html: await response.text(), robots: response.headers.get("X-Robots-Tag") };
};

const open = (dataFolder: string) =>
  openDatabase(readConfiguration({ DATA_FOLDER: dataFolder }), now, createLog({ write: () => {} }));

/** A contact of each side, entered by the desk. */
const enterContacts = async (dataFolder: string) => {
  const database = await open(dataFolder);
  const store = createContactStore(database, now);
  const enter = async (wanted: "security-authority" | "muslim-organization"): Promise<string> => {
    const contact = sampleContacts.find(({ side }) => side === wanted);
    if (contact === undefined) throw new Error(`the sample has no contact of the ${wanted}`);
    await store.change({ key: contact.id, row: contact, version: 0, by: "account1", reason: "Test" });
    return contact.id;
  };
  const ids = { authority: await enter("security-authority"), association: await enter("muslim-organization") };
  await database.close();
  return ids;
};

describe("the start page", () => {
  it("has the operator's channels, each host its own over one build", async () => {
    const bare = await readPage(await startTestHost(), "/");
    expect(bare.html).toContain("&quot;phone&quot;:null,&quot;email&quot;:null");
    expect(bare.html).toMatch(/<address>[^<]+<br \/>/);
    const environment = { CLEARING_POINT_MAIL: "post@clearingstelle.example", CLEARING_POINT_PHONE: "+49911231250" };
    const set = await readPage(await startTestHost({ environment }), "/index.html");
    expect(set.html).toContain(
      "&quot;phone&quot;:&quot;+49911231250&quot;,&quot;email&quot;:&quot;post@clearingstelle.example&quot;",
    );
    expect(set.html).toContain("&quot;isSample&quot;:false");
  });

  it("is that of its address, in the language asked for", async () => {
    const host = await startTestHost({ environment: { SITE_URL } });
    const { html, response, robots } = await readPage(host, "/privacy?land=DE-HE&lang=tr");
    expect(html).toContain("<title>Gizlilik – ");
    expect(html).toContain('<link rel="canonical" href="https://network.example/privacy?lang=tr" />');
    expect([robots, response.headers.get("Cache-Control")]).toEqual([null, "no-cache"]);
    expect((await readPage(host, "/index.html")).html).toContain('href="https://network.example/" />');
    expect((await readPage(host, '/"><script>')).html).not.toContain('"><script>');
  });

  it("comes compressed, has a tag of its own for each address, and is not sent again", async () => {
    const host = await startTestHost();
    for (const encoding of ["br", "gzip"]) {
      const { response, html } = await readPage(host, "/about", { "Accept-Encoding": encoding });
      expect([response.headers.get("Content-Encoding"), response.headers.get("Vary")]).toEqual([
        encoding,
        "Accept-Encoding",
      ]);
      expect(html).toContain("</html>");
    }
    const tagOf = async (path: string) => (await readPage(host, path)).response.headers.get("ETag") ?? "";
    expect(await tagOf("/about")).not.toBe(await tagOf("/privacy"));
    const again = await readPage(host, "/about", { "If-None-Match": await tagOf("/about") });
    expect([again.response.status, again.html]).toEqual([304, ""]);
    expect((await readPage(host, "/privacy", { "If-None-Match": await tagOf("/about") })).response.status).toBe(200);
    const head = await host.send("/about", { method: "HEAD", headers: { "Accept-Encoding": "identity" } });
    expect(Number(head.headers.get("Content-Length"))).toBeGreaterThan(1_000);
  });

  it("of an association is for no index, nor that of nobody; that of an authority is", async () => {
    const dataFolder = makeFolder();
    await (await startTestHost({ dataFolder })).stop();
    const { authority, association } = await enterContacts(dataFolder);
    const host = await startTestHost({ dataFolder, environment: { SITE_URL } });
    const kept = [
      `/contacts/${association}`,
      `/contacts/${association}/?lang=en`,
      `/Contacts/${association}`,
      `/c%6Fntacts/${association}`,
      "/contacts/nobody1",
      "/contacts/%C3%A4",
      "/enquiry/status",
      "/%E0%A4%A",
    ];
    for (const path of kept) {
      const { html, robots } = await readPage(host, path);
      expect([robots, html.includes(NOINDEX)], path).toEqual(["noindex", true]);
    }
    const known = await readPage(host, `/contacts/${association}`);
    const again = await readPage(host, `/contacts/${association}`, {
      "If-None-Match": known.response.headers.get("ETag") ?? "",
    });
    expect([again.response.status, again.robots]).toEqual([304, "noindex"]);
    for (const path of [`/contacts/${authority}`, "/contacts", "/", "/enquiry"]) {
      const { html, robots } = await readPage(host, path);
      expect([robots, html.includes("noindex")], path).toEqual([null, false]);
    }
  });
});

describe("what machines ask for", () => {
  const files = ["/robots.txt", "/sitemap.xml", "/.well-known/security.txt"];

  it("is there, with the headers of every answer", async () => {
    const environment = { SITE_URL, CLEARING_POINT_MAIL: "post@clearingstelle.example" };
    const host = await startTestHost({ environment, now });
    const [robots, map, security] = await Promise.all(files.map(async (path) => (await host.send(path)).text()));
    expect(robots).toBe("User-agent: *\nDisallow: /api/\n\nSitemap: https://network.example/sitemap.xml\n");
    expect(map).toContain("<loc>https://network.example/about?lang=ar</loc>");
    expect(security).toContain("Contact: mailto:post@clearingstelle.example\nExpires: 2027-05-22T10:00:00.000Z\n");
    for (const path of files) {
      const response = await host.send(path);
      expect(response.headers.get("Content-Type")).toMatch(/^(text\/plain|application\/xml); charset=utf-8$/);
      for (const [name, value] of Object.entries(securityHeadersFor({ siteUrl: SITE_URL }))) {
        expect(response.headers.get(name), `${path} ${name}`).toBe(value);
      }
      expect((await host.send(path, { method: "POST" })).status).toBe(405);
    }
  });

  it("keeps a sample out altogether, until it is erased and the host started again", async () => {
    const dataFolder = makeFolder();
    const host = await startTestHost({ dataFolder, sample: hostSampleLines, now });
    expect(await (await host.send("/robots.txt")).text()).toBe("User-agent: *\nDisallow: /\n");
    const { html, robots } = await readPage(host, "/about");
    expect([robots, html.includes(NOINDEX), html.includes("&quot;isSample&quot;:true")]).toEqual([
      "noindex",
      true,
      true,
    ]);
    await host.stop();
    const kept = await startTestHost({ dataFolder, now });
    expect((await readPage(kept, "/")).robots).toBe("noindex");
    await kept.stop();
    const database = await open(dataFolder);
    await eraseEntries(database, "sample");
    await database.close();
    const real = await startTestHost({ dataFolder, now });
    expect((await readPage(real, "/")).robots).toBeNull();
  });
});

it("is refused with what to do where a build has no place for its operator", async () => {
  const appFolder = await makeApp();
  writeFileSync(join(appFolder, "index.html"), "<!doctype html><title>Old</title>");
  await expect(startTestHost({ appFolder })).rejects.toThrow(/cannot name its operator.*`npm run build`/);
});
