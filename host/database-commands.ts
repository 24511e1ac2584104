import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { inviteToDesk, invitationAddress, remitOf } from "./access/invitations.ts";
import { changeKey } from "./backup/change-key.ts";
import { makeBackup } from "./backup/make-backup.ts";
import { restoreBackup } from "./backup/restore-backup.ts";
import { readTombstones } from "./backup/tombstone-file.ts";
import { type Configuration, isMailAddress } from "./configuration.ts";
import type { Database } from "./database/database.ts";
import { holdFolder } from "./database/hold-folder.ts";
import { eraseEntries, eraseEntry } from "./entries/erase-entries.ts";
import { SetupError } from "./setup-error.ts";
import { createAccountStore } from "./stores/account-store.ts";
import { verifyAudit } from "./stores/audit-rows.ts";
import { createSealing, readHostKey } from "./stores/host-key.ts";
import { refuseOtherKey } from "./stores/sealed-texts.ts";

/** What is done to the database alone. `isForEmpty`: it makes one where there is none. */
type Act = (database: Database, configuration: Configuration) => Promise<void>;
export type DatabaseCommand = { readonly run: Act; readonly isForEmpty: boolean };

/** How each is called, and what it does, for who asks for help and for who calls it otherwise. */
export const databaseCommands = {
  "erase --sample": "deletes the invented entries",
  "erase ID": "deletes a contact or another entry for good, also in what is restored later",
  "backup FILE": "writes a backup, while the host runs; with --replace over an older one",
  "change-key": "seals all enquiries with a new key, while the host is stopped",
  "restore FILE": "puts a backup into an empty database, without what was erased since",
  "invite MAIL ROLE": "makes a link for one administrator or coordinator, and shows it this once",
  "verify-audit": "says whether what was done at the desk stands as it was written, else the first bad row",
} as const;

const now = (): Date => new Date();

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`);
};

/** Two hosts over one embedded database would not know of each other's keys and invitations. */
export const holdAlone = ({ postgres, dataFolder }: Configuration): void => {
  if (postgres === null) holdFolder(dataFolder);
};

const eraseSample: Act = async (database) => {
  say(`${await eraseEntries(database, "sample")} invented entries are deleted.`);
};

const erase =
  (id: string): Act =>
  async (database) => {
    const kinds = await eraseEntry(database, id, now());
    if (kinds.length === 0) throw new SetupError(`There is no entry with the id ${id}.`);
    say(`Deleted for good: ${kinds.map((kind) => `${kind} ${id}`).join(", ")}.`);
  };

const backUp =
  (file: string, isReplacing: boolean): Act =>
  async (database, { backupStamp }) => {
    if (existsSync(file) && !isReplacing) {
      throw new SetupError(`${file} is there already: name another file, or add --replace.`);
    }
    if (!existsSync(dirname(file))) throw new SetupError(`There is no folder ${dirname(file)} for a backup.`);
    say(`${await makeBackup(database, file, now())} rows are in ${file}.`);
    writeFileSync(backupStamp, "");
  };

const restore =
  (file: string): Act =>
  async (database, { hostKey, tombstoneFile }) => {
    const key = readHostKey(hostKey.file, { isNamed: hostKey.isNamed, hasDatabase: true, say });
    const tombstones = readTombstones(tombstoneFile);
    const rows = await restoreBackup(database, file, { tombstones, sealing: createSealing(key) });
    say(`${rows} rows are restored, ${tombstones.length} tombstones applied.`);
  };

const changeHostKey: Act = async (database, configuration) => {
  // A host that runs goes on sealing with the old key, and nobody could read that again.
  holdAlone(configuration);
  if (!(await database.isAlone())) throw new SetupError("A host is connected to this database: stop it first.");
  const { file } = configuration.hostKey;
  say(`${await changeKey(database, file)} enquiries are sealed with a new key. The old one is ${file}.old.`);
};

/** Where the host was reached when it last began: who invites need not set what it was started with. */
const findSite = ({ siteUrl, isSiteNamed, siteFile }: Configuration): string =>
  isSiteNamed || !existsSync(siteFile) ? siteUrl : readFileSync(siteFile, "utf8").trim();

const invite =
  (mail: string, role: string): Act =>
  async (database, configuration) => {
    const { hostKey } = configuration;
    if (!isMailAddress(mail)) throw new SetupError(`${mail} is no mail address.`);
    if (role !== "administrator" && role !== "coordinator") {
      throw new SetupError("ROLE is administrator or coordinator; an administrator invites all others at the desk.");
    }
    const key = readHostKey(hostKey.file, { isNamed: hostKey.isNamed, hasDatabase: true, say });
    const sealing = createSealing(key);
    await refuseOtherKey(database, sealing, hostKey.file);
    const accounts = createAccountStore(database, sealing);
    const { token } = await inviteToDesk(accounts, { ...remitOf(role), mail }, { by: "host", now: now() });
    say(`For ${mail}, within a week, once: ${invitationAddress(findSite(configuration), token)}`);
  };

const checkAudit: Act = async (database) => {
  const { rows, firstBad } = await verifyAudit(database);
  if (firstBad !== null) throw new SetupError(`The audit is sound up to row ${firstBad - 1}: row ${firstBad} is not.`);
  say(`The audit is sound: ${rows} rows.`);
};

type Options = { readonly isSample: boolean; readonly isReplacing: boolean };

const find = ([name, argument, other, ...rest]: readonly string[], { isSample, isReplacing }: Options): Act | null => {
  if (rest.length > 0 || (isSample && name !== "erase") || (isReplacing && name !== "backup")) return null;
  if (name === "invite") return argument === undefined || other === undefined ? null : invite(argument, other);
  if (other !== undefined) return null;
  if (argument === undefined) {
    if (name === "erase" && isSample) return eraseSample;
    if (name === "verify-audit") return checkAudit;
    return name === "change-key" ? changeHostKey : null;
  }
  if (isSample) return null;
  if (name === "erase") return erase(argument);
  if (name === "backup") return backUp(argument, isReplacing);
  return name === "restore" ? restore(argument) : null;
};

/**
 * What a command line asks to be done to the database; `null` where there is no such command.
 *
 * @throws SetupError where it is called otherwise
 */
export const findDatabaseCommand = (words: readonly string[], options: Options): DatabaseCommand | null => {
  const command = find(words, options);
  const calls = Object.keys(databaseCommands).filter((call) => call.split(" ", 1)[0] === words[0]);
  if (command === null && calls.length > 0) {
    const ways = calls.map((call) => `npm run host -- ${call}`).join(", or ");
    throw new SetupError(`"${words[0]}" is called like this: ${ways}`);
  }
  return command === null ? null : { run: command, isForEmpty: words[0] === "restore" };
};
