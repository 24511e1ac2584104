import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { endpointPaths } from "../contract/endpoint-paths.ts";
import { withOperator } from "../contract/operator/operator-page.ts";
import type { Operator } from "../contract/operator/operator.ts";
import { isMany } from "../backend/in-turns.ts";
import { securityHeadersFor } from "../backend/security-headers.ts";
import { inviteFirstAdministrator } from "./access/invitations.ts";
import { dropFormerBackups } from "./backup/former-backups.ts";
import { copyTombstones } from "./backup/tombstone-file.ts";
import { type ContactsInThread, createContactsInThread } from "./contacts/contacts-in-thread.ts";
import type { Database } from "./database/database.ts";
import { hasDatabase, openDatabase } from "./database/open-database.ts";
import { provideClearingPoint } from "./entries/clearing-point.ts";
import { holdsSample, importSample } from "./entries/import-entries.ts";
import { provideShippedEntries } from "./entries/shipped-entries.ts";
import { keepAssets } from "./http/former-assets.ts";
import { createMadeAnswers } from "./http/made-answers.ts";
import { createHostServer } from "./http/server.ts";
import { createStaticFiles } from "./http/static-files.ts";
import { listHostJobs } from "./jobs/host-jobs.ts";
import { startJobs } from "./jobs/run-jobs.ts";
import { checkReadiness } from "./monitor/check-readiness.ts";
import { serveMonitor } from "./monitor/serve-monitor.ts";
import { readOperator } from "./operator.ts";
import { SetupError } from "./setup-error.ts";
import { createAccountStore } from "./stores/account-store.ts";
import { createContactStore, findContactSide } from "./stores/contact-store.ts";
import { createSealing, readHostKey } from "./stores/host-key.ts";
import { refuseOtherKey } from "./stores/sealed-texts.ts";
import { readWaiting } from "./stores/outbox-store.ts";
import { type Api, createApi, type Start } from "./create-api.ts";

export type RunningHost = {
  readonly port: number;
  readonly monitorPort: number | null;
  /** The address for the first administrator, where there is no account yet. */
  readonly firstInvitation: string | null;
  /** Where visitors reach it. */
  readonly siteUrl: string;
  /** What whoever started it should know, in sentences. */
  readonly notes: readonly string[];
  readonly stop: () => Promise<void>;
};

const sayOfWaiting = (count: number): string =>
  `There is no SMTP_URL, so nothing is mailed. Letters that wait in the outbox (the table of this name in the database): ${count}. They are sent when SMTP_URL and MAIL_FROM are set; until then the desk says how many there are.`;

/** Who looks after the process asks here; nobody where no port is set. */
const startMonitor = async (
  { configuration: { monitorPort, dataFolder, backupStamp, mail }, now = () => new Date() }: Start,
  database: Database,
  { overload, readFigures }: Api,
) => {
  if (monitorPort === null) return null;
  const watched = { database, dataFolder, backupStamp, canMail: mail !== null, now };
  return serveMonitor(monitorPort, {
    checkReadiness: () => checkReadiness(watched),
    readFigures: () => ({
      ...readFigures(),
      event_loop_late_milliseconds: Math.round(overload.lateMs()),
      memory_bytes: process.memoryUsage.rss(),
      uptime_seconds: Math.round(process.uptime()),
    }),
  });
};

const provideEntries = async (
  { configuration, log, sample, now = () => new Date() }: Start,
  database: Database,
): Promise<void> => {
  if (sample !== undefined) {
    const count = await importSample(database, sample, now);
    log.info({ entries: count }, "invented entries are stored");
  }
  await provideClearingPoint(database, configuration.clearingPoint, now);
  await provideShippedEntries(database, readOperator(configuration.clearingPoint, false).name, now);
};

/** @throws SetupError where the build is of another program, or of one too old to name its operator */
const readStartPage = (appFolder: string, operator: Operator): string => {
  const html = readFileSync(join(appFolder, "index.html"), "utf8");
  try {
    return withOperator(html, operator);
  } catch {
    throw new SetupError(
      `The start page in ${appFolder} cannot name its operator: build it anew with \`npm run build\`.`,
    );
  }
};

/** The thread that answers from the contacts, where they are many. */
const provideThread = async (
  { configuration, appFolder, log, needsThread = isMany, now = () => new Date() }: Start,
  database: Database,
): Promise<ContactsInThread | null> => {
  const { count, dateContent } = createContactStore(database, now);
  if (!needsThread(await count())) return null;
  const { databaseFile, postgres } = configuration;
  return createContactsInThread({ where: { databaseFile, postgres }, appFolder }, { dateContent, log });
};

/** The start page and the files for machines, as the settings and the entries were when the host began. */
const provideMadeAnswers = async (
  { configuration: { clearingPoint, siteUrl }, appFolder, log, now = () => new Date() }: Start,
  database: Database,
) => {
  const operator = readOperator(clearingPoint, await holdsSample(database));
  return createMadeAnswers({
    html: readStartPage(appFolder, operator),
    site: { siteUrl: siteUrl.replace(/\/$/u, ""), operator },
    findSide: (id) => findContactSide(database, id),
    reportError: log.error,
    now,
  });
};

/** Where it is reached: unless that is set, on this machine at the port it has got. */
const siteOf = ({ siteUrl, isSiteNamed }: Start["configuration"], port: number): string =>
  isSiteNamed ? siteUrl : `http://localhost:${port}/`;

const startParts = async (start: Start, database: Database, key: Uint8Array): Promise<Omit<RunningHost, "notes">> => {
  const { configuration, appFolder, log, now = () => new Date() } = start;
  const { basemapUrl, siteUrl, mail } = configuration;
  const mailer = mail === null ? null : (await import("./mail/mailer.ts")).createMailer(mail);
  const inThread = await provideThread(start, database);
  const api = createApi(start, { database, key, mailer, contactHandlers: inThread?.handlers });
  const formerFolder = join(configuration.dataFolder, "former-build");
  const keep = async (): Promise<number> => keepAssets(appFolder, formerFolder, now());
  await keep();
  const drop = async (): Promise<number> => dropFormerBackups(configuration.dataFolder, now());
  // Of several hosts over one database one does the job; each has its own folder.
  await drop();
  // All answers are made from the directory, those to words from tables of words, too, and projects from the contacts
  // they name: whoever asks first should not have to wait until they are made.
  for (const path of [endpointPaths.directory, `${endpointPaths.contacts}?q=a&limit=1`, endpointPaths.projects])
    // eslint-disable-next-line no-await-in-loop
    await api.backend.fetch(new Request(new URL(path, siteUrl)));
  const server = createHostServer({
    enter: api.enter,
    answerReady: api.answerReady,
    answerApi: api.answerApi,
    answerFile: createStaticFiles(appFolder, {
      formerAssets: formerFolder,
      made: await provideMadeAnswers(start, database),
      reportError: log.error,
    }),
    headers: securityHeadersFor({ siteUrl, ...(basemapUrl === null ? {} : { basemapUrl }) }),
    log,
  });
  const port = await server.listen(configuration.port, configuration.listenAddress);
  const monitor = await startMonitor(start, database, api);
  const copy = () => copyTombstones(database, configuration.tombstoneFile);
  const jobs = startJobs(
    database,
    listHostJobs(
      {
        ...api.backend.jobs,
        rewriteTables: database.rewriteTables,
        copyTombstones: copy,
        dropBackups: drop,
        keepAssets: keep,
        purgeAccess: api.purgeAccess,
      },
      mailer !== null,
    ),
    {
      now,
      log,
    },
  );
  log.info({ port }, "listening");
  const site = siteOf(configuration, port);
  return {
    port,
    monitorPort: monitor?.port ?? null,
    siteUrl: site,
    firstInvitation: await inviteFirstAdministrator(createAccountStore(database, createSealing(key)), site, now()),
    stop: async () => {
      await server.stop();
      await jobs.stop();
      await api.settle();
      // What could not be copied now is copied when the host starts again.
      await copy().catch(log.error);
      await monitor?.stop();
      mailer?.close();
      api.overload.stop();
      await inThread?.stop();
      await database.close();
      log.info({}, "stopped");
    },
  };
};

/**
 * Starts everything, or nothing: the database, the app and its API, the jobs.
 *
 * @throws SetupError which says in one sentence what is missing
 */
export const startHost = async (start: Start): Promise<RunningHost> => {
  const { configuration, appFolder, log, now = () => new Date() } = start;
  if (!existsSync(join(appFolder, "index.html"))) {
    throw new SetupError(`The app is not built: ${appFolder} has no start page. Run \`npm run build\`.`);
  }
  const { file, isNamed } = configuration.hostKey;
  const notes: string[] = [];
  const say = (sentence: string): void => {
    log.warn({}, sentence);
    notes.push(sentence);
  };
  const key = readHostKey(file, { isNamed, hasDatabase: await hasDatabase(configuration, log), say });
  const database = await openDatabase(configuration, now, log);
  try {
    await refuseOtherKey(database, createSealing(key), file);
    if (configuration.mail === null) say(sayOfWaiting((await readWaiting(database)).count));
    await provideEntries(start, database);
    return { ...(await startParts(start, database, key)), notes };
  } catch (error) {
    await database.close();
    throw error;
  }
};
