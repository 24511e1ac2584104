import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { StoreLostError } from "../backend/store-lost-error.ts";
import { copyTombstones } from "./backup/tombstone-file.ts";
import { type Configuration, readConfiguration, variables } from "./configuration.ts";
import { type DatabaseCommand, databaseCommands, findDatabaseCommand, holdAlone } from "./database-commands.ts";
import { hasDatabase, openDatabase } from "./database/open-database.ts";
import { provideDataFolder } from "./data-folder.ts";
import { listDoubts } from "./doubts.ts";
import { createLog, type Log, openOutput } from "./log.ts";
import { SetupError } from "./setup-error.ts";

const OLDEST_NODE = [24, 15] as const;
const builtApp = fileURLToPath(new URL("../dist", import.meta.url));
const now = (): Date => new Date();
/** What is said in sentences comes first, and lines for machines after it. */
const output = openOutput();

const NAME = "npm run host";
const COLUMN = 34;

const usage = `${NAME.padEnd(COLUMN)}serves the app and its API over a lasting database
${`${NAME} -- --sample`.padEnd(COLUMN)}the same, with invented entries
${Object.entries(databaseCommands)
  .map(([call, does]) => `${`${NAME} -- ${call}`.padEnd(COLUMN)}${does}\n`)
  .join("")}
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
  for (const doubt of listDoubts(configuration)) log.warn({}, doubt);
  holdAlone(configuration);
  const { "sample-file": sampleFile, app: appFolder = builtApp } = served;
  const sample = sampleFile === undefined ? {} : { sample: readFileSync(sampleFile, "utf8") };
  // Not before it is needed: a command, and who is told what to set, would wait for the whole host to be read.
  const { startHost } = await import("./start-host.ts");
  const host = await startHost({ configuration, appFolder, log, ...sample });
  writeFileSync(configuration.siteFile, `${host.siteUrl}\n`);
  const says = [
    `The network is at ${host.siteUrl}`,
    ...(host.firstInvitation === null
      ? []
      : [`The first administrator registers once, within a week, at\n  ${host.firstInvitation}`]),
    ...listDoubts(configuration),
    ...host.notes,
  ];
  process.stdout.write(`\n${says.map((sentence) => `  ${sentence}\n\n`).join("")}`);
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

const withDatabase = async (configuration: Configuration, log: Log, command: DatabaseCommand): Promise<void> => {
  // It would be made without a key, and the host then look for the one that is missing.
  if (!command.isForEmpty && !(await hasDatabase(configuration, log))) {
    throw new SetupError("There is no database yet: start the host first, or name its DATA_FOLDER or DATABASE_URL.");
  }
  const database = await openDatabase(configuration, now, log);
  try {
    await command.run(database, configuration);
    await copyTombstones(database, configuration.tombstoneFile);
  } finally {
    await database.close();
  }
};

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: "boolean" },
      replace: { type: "boolean" },
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
  const configuration = readConfiguration(process.env);
  provideDataFolder(configuration.dataFolder);
  const log = createLog(output);
  if (positionals.length === 0) {
    await serve(configuration, log, values);
    return;
  }
  const command = findDatabaseCommand(positionals, {
    isSample: values.sample === true,
    isReplacing: values.replace === true,
  });
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
  if (code === "ERR_SQLITE_ERROR") {
    return `The database cannot be used (${message}): can who starts the host write to what lies in DATA_FOLDER?`;
  }
  if (code?.startsWith("ERR_PARSE_ARGS") === true) return `There is no such option.\n\n${usage}`;
  return syscall !== undefined && path !== undefined ? `${path} cannot be used: ${message}` : null;
};

try {
  await run();
  output.release();
} catch (error) {
  process.stderr.write(`${sayWhatToDo(error) ?? String(Object(error).stack ?? error)}\n`);
  output.release();
  // What was begun may hold the process otherwise, e.g. a database behind a port that was taken.
  process.exit(1);
}
