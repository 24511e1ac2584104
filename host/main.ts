import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { changeKey } from "./backup/change-key.ts";
import { makeBackup } from "./backup/make-backup.ts";
import { restoreBackup } from "./backup/restore-backup.ts";
import { copyTombstones, readTombstones } from "./backup/tombstone-file.ts";
import { type Configuration, isMailAddress, readConfiguration, variables } from "./configuration.ts";
import type { Database } from "./database/database.ts";
import { StoreLostError } from "../backend/store-lost-error.ts";
import { holdFolder } from "./database/hold-folder.ts";
import { openDatabase } from "./database/open-database.ts";
import { eraseEntries, eraseEntry } from "./entries/erase-entries.ts";
import { createLog, type Log } from "./log.ts";
import { inviteToDesk, invitationAddress, mandateOf } from "./access/invitations.ts";
import { SetupError } from "./setup-error.ts";
import { startHost } from "./start-host.ts";
import { createAccountStore } from "./stores/account-store.ts";
import { verifyAudit } from "./stores/audit-rows.ts";
import { createSealing, readHostKey } from "./stores/host-key.ts";

const OLDEST_NODE = [24, 15] as const;
const builtApp = fileURLToPath(new URL("../dist", import.meta.url));
const now = (): Date => new Date();

const usage = `npm run host                    serves the app and its API over a lasting database
npm run host -- --sample        the same, with invented entries
npm run host -- erase --sample  deletes the invented entries
npm run host -- erase ID        deletes a contact or another entry for good, also in what is restored later
npm run host -- backup FILE     writes a backup, while the host runs
npm run host -- change-key      seals all enquiries with a new key, while the host is stopped
npm run host -- restore FILE    puts a backup into an empty database, without what was erased since
npm run host -- invite MAIL ROLE  makes a link for one administrator or coordinator, and shows it this once
npm run host -- verify-audit    says whether what was done at the desk stands as it was written, else the first bad row

Variables of the environment:
${Object.entries(variables)
  .map(([name, sentence]) => `  ${name.padEnd(22)}${sentence}`)
  .join("\n")}
`;

const checkNode = (): void => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new SetupError(
    `Node ${process.versions.node} is too old for the host: use Node ${OLDEST_NODE.join(".")} or newer.`,
  );
};

type Served = { readonly "sample-file"?: string | undefined; readonly app?: string | undefined };

const serve = async (configuration: Configuration, log: Log, served: Served): Promise<void> => {
  holdAlone(configuration);
  const { "sample-file": sampleFile, app: appFolder = builtApp } = served;
  const sample = sampleFile === undefined ? {} : { sample: readFileSync(sampleFile, "utf8") };
  const host = await startHost({ configuration, appFolder, log, ...sample });
  process.stdout.write(`\n  The network is at ${configuration.siteUrl}\n\n`);
  if (host.firstInvitation !== null) {
    process.stdout.write(`  The first administrator registers once, within a week, at\n  ${host.firstInvitation}\n\n`);
  }
  const stop = (): void => {
    host.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
};

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`);
};

/** What is done to the database alone. */
type DatabaseCommand = (database: Database, configuration: Configuration) => Promise<void>;

/** Two hosts over one embedded database would not know of each other's keys and invitations. */
const holdAlone = ({ postgres, dataFolder }: Configuration): void => {
  if (postgres === null) holdFolder(dataFolder);
};

const withDatabase = async (configuration: Configuration, log: Log, command: DatabaseCommand): Promise<void> => {
  const database = await openDatabase(configuration, now, log);
  try {
    await command(database, configuration);
    await copyTombstones(database, configuration.tombstoneFile);
  } finally {
    await database.close();
  }
};

const eraseSample: DatabaseCommand = async (database) => {
  say(`${await eraseEntries(database, "sample")} invented entries are deleted.`);
};

const erase =
  (id: string): DatabaseCommand =>
  async (database) => {
    const kinds = await eraseEntry(database, id, now());
    if (kinds.length === 0) throw new SetupError(`There is no entry with the id ${id}.`);
    say(`Deleted for good: ${kinds.map((kind) => `${kind} ${id}`).join(", ")}.`);
  };

const backUp =
  (file: string): DatabaseCommand =>
  async (database, { backupStamp }) => {
    say(`${await makeBackup(database, file, now())} rows are in ${file}.`);
    writeFileSync(backupStamp, "");
  };

const restore =
  (file: string): DatabaseCommand =>
  async (database, { hostKey, tombstoneFile }) => {
    const key = readHostKey(hostKey.file, { isNamed: hostKey.isNamed, hasDatabase: true, say });
    const tombstones = readTombstones(tombstoneFile);
    const rows = await restoreBackup(database, file, { tombstones, sealing: createSealing(key) });
    say(`${rows} rows are restored, ${tombstones.length} tombstones applied.`);
  };

const changeHostKey: DatabaseCommand = async (database, configuration) => {
  // A host that runs goes on sealing with the old key, and nobody could read that again.
  holdAlone(configuration);
  if (!(await database.isAlone())) throw new SetupError("A host is connected to this database: stop it first.");
  const { file } = configuration.hostKey;
  say(`${await changeKey(database, file)} enquiries are sealed with a new key. The old one is ${file}.old.`);
};

const invite =
  (mail: string, role: string): DatabaseCommand =>
  async (database, { hostKey, siteUrl }) => {
    if (!isMailAddress(mail)) throw new SetupError(`${mail} is no mail address.`);
    if (role !== "administrator" && role !== "coordinator") {
      throw new SetupError("ROLE is administrator or coordinator; an administrator invites all others at the desk.");
    }
    const key = readHostKey(hostKey.file, { isNamed: hostKey.isNamed, hasDatabase: true, say });
    const accounts = createAccountStore(database, createSealing(key));
    const { token } = await inviteToDesk(accounts, { ...mandateOf(role), mail }, { by: "host", now: now() });
    say(`For ${mail}, within a week, once: ${invitationAddress(siteUrl, token)}`);
  };

const checkAudit: DatabaseCommand = async (database) => {
  const { rows, firstBad } = await verifyAudit(database);
  if (firstBad !== null) throw new SetupError(`The audit is sound up to row ${firstBad - 1}: row ${firstBad} is not.`);
  say(`The audit is sound: ${rows} rows.`);
};

/** What a command line asks to be done to the database; `null` where it asks for nothing there is. */
const readDatabaseCommand = (
  [name, argument, ...others]: readonly string[],
  isSample: boolean,
): DatabaseCommand | null => {
  if (name === "erase" && isSample && argument === undefined) return eraseSample;
  if (name === "verify-audit" && argument === undefined && !isSample) return checkAudit;
  const [role, ...rest] = others;
  if (name === "invite" && argument !== undefined && role !== undefined && rest.length === 0 && !isSample) {
    return invite(argument, role);
  }
  if (name === "change-key" && argument === undefined) return changeHostKey;
  if (argument === undefined || others.length > 0 || isSample) return null;
  const byName: Readonly<Record<string, (given: string) => DatabaseCommand>> = { erase, backup: backUp, restore };
  return byName[name ?? ""]?.(argument) ?? null;
};

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: "boolean" },
      "sample-file": { type: "string" },
      app: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) {
    process.stdout.write(usage);
    return;
  }
  checkNode();
  const log = createLog();
  const configuration = readConfiguration(process.env);
  if (positionals.length === 0) {
    await serve(configuration, log, values);
    return;
  }
  const command = readDatabaseCommand(positionals, values.sample === true);
  if (command === null) throw new SetupError(`There is no such command.\n\n${usage}`);
  await withDatabase(configuration, log, command);
};

/** What is told to who started the host; `null` where only the place in the program helps. */
const sayWhatToDo = (error: unknown): string | null => {
  if (error instanceof SetupError) return error.message;
  const { code, syscall, message, port, path } = Object(error) as Partial<NodeJS.ErrnoException & { port: number }>;
  if (error instanceof StoreLostError || syscall === "connect") {
    return `The database cannot be reached (${message}): is it running, and is DATABASE_URL right?`;
  }
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program: name another one by PORT or MONITOR_PORT.`;
  if (code?.startsWith("ERR_PARSE_ARGS") === true) return `There is no such option.\n\n${usage}`;
  return syscall !== undefined && path !== undefined ? `${path} cannot be used: ${message}` : null;
};

try {
  await run();
} catch (error) {
  process.stderr.write(`${sayWhatToDo(error) ?? String(Object(error).stack ?? error)}\n`);
  // What was begun may hold the process otherwise, e.g. a database behind a port that was taken.
  process.exit(1);
}
