import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { createLog } from "../../host/log.ts";
import { readConfiguration } from "../../host/configuration.ts";
import { openDatabase } from "../../host/database/open-database.ts";
import { createEnquiryStore } from "../../host/stores/enquiry-store.ts";
import { createSealing, readHostKey } from "../../host/stores/host-key.ts";
import { question, submitted } from "../contract/sample-enquiry.ts";
import { createProgram } from "./durability/program.ts";
import { makeApp, makeFolder, startTestHost } from "./start-test-host.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const changeKey = (dataFolder: string) =>
  promisify(execFile)(process.execPath, ["host/main.ts", "change-key"], {
    cwd: root,
    env: { ...process.env, DATA_FOLDER: dataFolder, NODE_NO_WARNINGS: "1" },
  });

it("is alone over its folder: a second one and a new key are refused until it has ended, even by force", async () => {
  const dataFolder = makeFolder();
  const program = { parameters: ["host/main.ts", "--app", await makeApp()], environment: { DATA_FOLDER: dataFolder } };
  const [first, second] = [createProgram(program), createProgram(program)];
  await first.start();
  try {
    await expect(second.start()).rejects.toThrow(/A host runs over .*: stop it first/);
    const key = readFileSync(join(dataFolder, "host.key"), "utf8");
    await expect(changeKey(dataFolder)).rejects.toThrow(/A host runs over .*: stop it first/);
    expect(readFileSync(join(dataFolder, "host.key"), "utf8")).toBe(key);
    await first.end("SIGKILL");
    expect((await changeKey(dataFolder)).stdout).toContain("0 enquiries are sealed with a new key");
    await second.start();
  } finally {
    await first.end("SIGKILL");
    await second.end("SIGKILL");
  }
});

it("lists every enquiry it can read, and says which it cannot", async () => {
  const dataFolder = makeFolder();
  const host = await startTestHost({ dataFolder });
  const references = [];
  for (let nth = 0; nth < 3; nth += 1)
    references.push((await submitted(host.send, { ...question, text: `${question.text} ${nth}` })).reference);
  await host.stop();
  const [lost = "", ...others] = references.toSorted();
  const raw = new DatabaseSync(join(dataFolder, "clearing-point.db"));
  raw
    .prepare("update enquiry set sealed = ? where reference = ?")
    .run(createSealing(new Uint8Array(32)).seal("{}", lost), lost);
  raw.close();
  const configuration = readConfiguration({ DATA_FOLDER: dataFolder });
  const database = await openDatabase(configuration, () => new Date(), createLog({ write: () => {} }));
  const key = readHostKey(configuration.hostKey.file, { isNamed: false, hasDatabase: true, say: () => {} });
  const told: unknown[] = [];
  const store = createEnquiryStore(database, createSealing(key), (error) => told.push(error));
  // Two at a time: the one left out takes no other's place.
  const listed = await store.listOpen({ most: 2, after: null });
  expect(listed.map(({ reference }) => reference)).toEqual(others);
  expect(String(told)).toContain(lost);
  // Nor does it keep the letters of the others back.
  const claimed = await store.claimOutbox({ now: new Date(Date.now() + 60_000), leaseMs: 1_000, most: 10 });
  expect(new Set(claimed.map(({ row }) => row.reference))).toEqual(new Set(others));
  await database.close();
});
