import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { PROVIDER_RETURN, type ProviderAddress } from "../../contract/desk/provider.ts";
import { createProviderVisit, startIdentityProvider } from "../desk/start-identity-provider.ts";
import { question, submitted } from "../contract/sample-enquiry.ts";
import { createProgram } from "./durability/program.ts";
import { hostSampleLines } from "./host-sample.ts";
import { startMailHost } from "./start-mail-host.ts";
import { makeApp, makeFolder } from "./start-test-host.ts";

it("connects to nobody but its mail host and the identity provider that is set, whatever is asked of it", async () => {
  const mailHost = await startMailHost();
  const SITE = "http://localhost:8080";
  const provider = await startIdentityProvider({ returnAddress: `${SITE}/${PROVIDER_RETURN}` });
  onTestFinished(provider.close);
  const folder = makeFolder();
  const [sample, connections] = [join(folder, "sample.jsonl"), join(folder, "connections")];
  writeFileSync(sample, hostSampleLines);
  writeFileSync(connections, "");
  const host = createProgram({
    parameters: [
      "--import",
      "./tests/host/record-connections.ts",
      "host/main.ts",
      "--app",
      await makeApp(),
      "--sample-file",
      sample,
    ],
    environment: {
      DATA_FOLDER: join(folder, "data"),
      SMTP_URL: mailHost.url,
      MAIL_FROM: "post@network.example",
      SITE_URL: `${SITE}/`,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.settings.clientId,
      OIDC_CLIENT_SECRET: provider.settings.clientSecret,
      CONNECTIONS_FILE: connections,
    },
  });
  onTestFinished(() => host.end("SIGKILL"));
  await host.start();
  const send = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, host.url()), init);
  for (const path of ["/", "/api/v1/directory", "/api/v1/contacts?q=Bottrop", "/api/v1/events.ics", "/sitemap.xml"]) {
    await (await send(path)).arrayBuffer();
  }
  await submitted(send, question);
  await expect.poll(() => mailHost.received).toHaveLength(1);
  // Nobody is asked before somebody wants to go there.
  const { host: providerAddress } = new URL(provider.issuer);
  const readConnections = (): readonly string[] => readFileSync(connections, "utf8").trim().split("\n");
  expect(readConnections()).not.toContain(`connect ${providerAddress}`);
  const headers = { "Content-Type": "application/json", "Sec-Fetch-Site": "same-origin", Origin: SITE };
  const post = async (path: string, body: object, cookie = ""): Promise<Response> =>
    send(path, { method: "POST", headers: { ...headers, Cookie: cookie }, body: JSON.stringify(body) });
  const begun = await post(deskPaths.providerOptions, { for: "sign-in", from: "/desk" });
  const { address } = (await begun.json()) as ProviderAddress;
  const answer = await createProviderVisit()(address, { who: "fremd" });
  const [cookie = ""] = begun.headers.getSetCookie();
  expect((await post(deskPaths.providerSignIn, { answer }, cookie.split(";")[0])).status).toBe(401);
  await host.end("SIGTERM");
  const { host: mailAddress, hostname } = new URL(mailHost.url);
  expect(new Set(readConnections())).toEqual(
    new Set([`lookup ${hostname}`, `connect ${mailAddress}`, `connect ${providerAddress}`]),
  );
});
