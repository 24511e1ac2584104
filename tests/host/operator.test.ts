import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { findFreePort } from "../../scripts/checks/free-port.ts";
import { question, submitted } from "../contract/sample-enquiry.ts";
import { callHost } from "./call-host.ts";
import { makeApp, makeFolder, startTestHost } from "./start-test-host.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

type Environment = Readonly<Record<string, string>>;

/** What a host writes until it has said where it is, and its first lines for machines. It ends with the test. */
const start = async (environment: Environment): Promise<string> => {
  const child = spawn(process.execPath, ["host/main.ts", "--app", await makeApp()], {
    cwd: root,
    env: { ...process.env, NODE_NO_WARNINGS: "1", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "close");
  });
  let written = "";
  const read = (chunk: Buffer): void => {
    written += chunk.toString();
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  await expect.poll(() => written).toContain('"listening"');
  return written;
};

describe("a command that is called otherwise", () => {
  it.each([
    [["backup"], "npm run host -- backup FILE"],
    [["restore"], "npm run host -- restore FILE"],
    [["erase"], "npm run host -- erase --sample, or npm run host -- erase ID"],
    [["invite", "post@network.example"], "npm run host -- invite MAIL ROLE"],
    [["verify-audit", "now"], "npm run host -- verify-audit"],
    [["restore", "file", "--replace"], "npm run host -- restore FILE"],
  ])("%j says how it is called", async (words, way) => {
    const { status, says } = await callHost({ DATA_FOLDER: makeFolder() }, ...words);
    expect(status).toBe(1);
    expect(says).toBe(`"${words[0]}" is called like this: ${way}\n`);
  });

  it("of a name that is none it shows all there are", async () => {
    const { status, says } = await callHost({ DATA_FOLDER: makeFolder() }, "bakup");
    expect(status).toBe(1);
    expect(says).toMatch(/^There is no such command\.\n/);
    expect(says).toContain("npm run host -- backup FILE");
  });
});

describe("a folder that is none", () => {
  it.each([
    ["where none can be made", "/proc/nowhere/data"],
    ["that is a file", fileURLToPath(import.meta.url)],
    ["in a file", join(fileURLToPath(import.meta.url), "data")],
  ])("%s is named in one sentence, and the host ends", async (_, folder) => {
    for (const words of [[], ["verify-audit"]]) {
      const { status, says } = await callHost({ DATA_FOLDER: folder, PORT: "0" }, ...words);
      expect(status).toBe(1);
      expect(says).toMatch(/^DATA_FOLDER is \S+, where the host cannot write: .+\n$/);
    }
  });

  it("a database that is none is named, too", async () => {
    const dataFolder = makeFolder();
    writeFileSync(join(dataFolder, "clearing-point.db"), "something else ".repeat(100));
    const { status, says } = await callHost({ DATA_FOLDER: dataFolder }, "verify-audit");
    expect(status).toBe(1);
    expect(says).toMatch(/^The database cannot be used \(file is not a database\)/);
  });
});

it("no command makes a database that the host then takes for one without its key", async () => {
  const dataFolder = makeFolder();
  for (const words of [
    ["backup", join(dataFolder, "1.backup")],
    ["invite", "post@network.example", "coordinator"],
  ]) {
    const { status, says } = await callHost({ DATA_FOLDER: dataFolder }, ...words);
    expect(status).toBe(1);
    expect(says).toMatch(/^There is no database yet: start the host first/);
  }
  expect(existsSync(join(dataFolder, "clearing-point.db"))).toBe(false);
});

it("a backup takes no other file's place, unless that is said", async () => {
  const dataFolder = makeFolder();
  await (await startTestHost({ dataFolder })).stop();
  const file = join(makeFolder(), "1.backup");
  writeFileSync(file, "an older one");
  const nowhere = await callHost({ DATA_FOLDER: dataFolder }, "backup", join(dataFolder, "none", "1.backup"));
  expect(nowhere.says).toContain(`There is no folder ${join(dataFolder, "none")} for a backup.`);
  const refused = await callHost({ DATA_FOLDER: dataFolder }, "backup", file);
  expect(refused.status).toBe(1);
  expect(refused.says).toBe(`${file} is there already: name another file, or add --replace.\n`);
  expect(readFileSync(file, "utf8")).toBe("an older one");
  expect((await callHost({ DATA_FOLDER: dataFolder }, "backup", file, "--replace")).says).toMatch(/^\d+ rows are in /);
  expect(readFileSync(file).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
});

it("says all it has to say before the first line for machines, and invites to where it was reached", async () => {
  const [dataFolder, port] = [makeFolder(), String(await findFreePort())];
  const host = await startTestHost({ dataFolder });
  await submitted(host.send, question);
  await host.stop();
  const environment = { DATA_FOLDER: dataFolder, PORT: port };
  const written = await start(environment);
  const lines = written.split("\n").filter((line) => line !== "");
  const firstForMachines = lines.findIndex((line) => line.startsWith("{"));
  expect(firstForMachines).toBeGreaterThan(0);
  expect(lines.slice(firstForMachines).filter((line) => !line.startsWith("{"))).toEqual([]);
  expect(written).toContain(`  The network is at http://localhost:${port}/\n`);
  expect(written).toMatch(/^ {2}There is no SMTP_URL, .* wait in the outbox .*: [1-9]/m);
  // From another shell, which has not what the host was started with.
  const { says } = await callHost({ DATA_FOLDER: dataFolder }, "invite", "post@network.example", "coordinator");
  expect(says).toContain(` http://localhost:${port}/desk/invitation#`);
});

it("warns of an address under which nobody can sign in", async () => {
  const environment = { DATA_FOLDER: makeFolder(), PORT: "0", SITE_URL: "http://network.example" };
  expect(await start(environment)).toMatch(/^ {2}SITE_URL begins with http:\/\/: nobody can sign in/m);
});
