import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { question, submitted } from "../contract/sample-enquiry.ts";
import { createProgram } from "./durability/program.ts";
import { hostSampleLines } from "./host-sample.ts";
import { startMailHost } from "./start-mail-host.ts";
import { makeApp, makeFolder } from "./start-test-host.ts";

it("connects to nobody but its mail host, whatever is asked of it", async () => {
  const mailHost = await startMailHost();
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
  await host.end("SIGTERM");
  const begun = readFileSync(connections, "utf8").trim().split("\n");
  const { host: mailAddress, hostname } = new URL(mailHost.url);
  expect(new Set(begun)).toEqual(new Set([`lookup ${hostname}`, `connect ${mailAddress}`]));
});
