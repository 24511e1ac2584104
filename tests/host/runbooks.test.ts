import { execFile } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { retention } from "../../host/database/retention.ts";
import { question, readStatus, submitted } from "../contract/sample-enquiry.ts";
import { hostSampleLines } from "./host-sample.ts";
import { makeFolder, startTestHost } from "./start-test-host.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const hosting = readFileSync(join(root, "docs/hosting.md"), "utf8");

/** A command as the page has it, in a process of its own; it must stand on the page. */
const run = async (dataFolder: string, named: string, ...parameters: readonly string[]): Promise<string> => {
  expect(hosting).toContain(`node host/main.ts ${named}`);
  const { stdout } = await promisify(execFile)(process.execPath, ["host/main.ts", ...parameters], {
    cwd: root,
    env: { ...process.env, DATA_FOLDER: dataFolder, NODE_NO_WARNINGS: "1" },
  });
  return stdout;
};

it("takes an entry down while the host runs", async () => {
  const dataFolder = makeFolder();
  const host = await startTestHost({ dataFolder, sample: hostSampleLines });
  const { contacts } = (await (await host.send("/api/v1/contacts?limit=1")).json()) as { contacts: { id: string }[] };
  const id = contacts[0]?.id ?? "";
  expect(await run(dataFolder, "erase ID", "erase", id)).toContain(`contact ${id}`);
  expect((await host.send(`/api/v1/contacts/${id}`)).status).toBe(404);
  expect(readFileSync(join(dataFolder, "tombstones.jsonl"), "utf8")).toContain(id);
});

it("restores what a machine has lost, with its key, its tombstones and its last backup", async () => {
  const dataFolder = makeFolder();
  const backup = join(makeFolder(), "1.backup");
  const host = await startTestHost({ dataFolder, sample: hostSampleLines });
  const { token } = await submitted(host.send, question);
  await run(dataFolder, "backup FILE", "backup", backup);
  expect(existsSync(join(dataFolder, "last-backup"))).toBe(true);
  await host.stop();
  renameSync(join(dataFolder, "clearing-point.db"), join(dataFolder, "lost.db"));
  expect(await run(dataFolder, "restore FILE", "restore", backup)).toContain("rows are restored");
  const again = await startTestHost({ dataFolder });
  expect((await readStatus(again.send, token)).status).toBe(200);
});

it("begins anew on a clean machine after a breach: what was taken along reads nothing that is written from then on", async () => {
  const dataFolder = makeFolder();
  const backup = join(makeFolder(), "1.backup");
  const host = await startTestHost({ dataFolder, sample: hostSampleLines });
  const { token } = await submitted(host.send, question);
  await run(dataFolder, "backup FILE", "backup", backup);
  // After it somebody was in.
  await host.stop();
  const stolenKey = readFileSync(join(dataFolder, "host.key"), "utf8");
  const clean = makeFolder();
  copyFileSync(join(dataFolder, "host.key"), join(clean, "host.key"));
  expect(await run(clean, "restore FILE", "restore", backup)).toContain("rows are restored");
  expect(await run(clean, "change-key", "change-key")).toContain("1 enquiries are sealed with a new key");
  const again = await startTestHost({ dataFolder: clean });
  expect((await readStatus(again.send, token)).status).toBe(200);
  await again.stop();
  writeFileSync(join(clean, "host.key"), stolenKey);
  await expect(startTestHost({ dataFolder: clean })).rejects.toThrow(/sealed with another key/);
});

it("changes the key, and refuses to go on from a change that was interrupted", async () => {
  const dataFolder = makeFolder();
  const host = await startTestHost({ dataFolder, sample: hostSampleLines });
  const { token } = await submitted(host.send, question);
  await host.stop();
  const key = join(dataFolder, "host.key");
  const before = readFileSync(key, "utf8");
  expect(await run(dataFolder, "change-key", "change-key")).toContain("1 enquiries are sealed with a new key");
  expect(readFileSync(key, "utf8")).not.toBe(before);
  expect(readFileSync(`${key}.old`, "utf8")).toBe(before);
  const again = await startTestHost({ dataFolder });
  expect((await readStatus(again.send, token)).status).toBe(200);
  await again.stop();
  copyFileSync(key, `${key}.new`);
  await expect(run(dataFolder, "change-key", "change-key")).rejects.toThrow(/interrupted/);
});

it("says of every table how long it keeps what, and how somebody's rows are found", () => {
  for (const [table, { until, holds, subject }] of Object.entries(retention)) {
    const line = hosting.split("\n").find((each) => each.startsWith(`| ${table} `));
    expect(line, table).toBeDefined();
    expect(line).toContain(until);
    expect(line).toContain(holds);
    expect(line).toMatch(new RegExp(`\\| ${subject} +\\|$`));
    // Whoever asks what is known of them is told how it is found, or that no more than a hash is there.
    expect(holds === "nothing of a person" || subject !== "–" || /hash/.test(holds), table).toBe(true);
  }
});
