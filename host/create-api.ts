import { createHmac, createSecretKey } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type BackendOptions, createBackend } from "../backend/app.ts";
import type { ReadSettings } from "../backend/desk/setup-desk.ts";
import { DESK_BASE } from "../contract/desk/desk-base.ts";
import { PROVIDER_RETURN } from "../contract/desk/provider.ts";
import { endpoints } from "../contract/endpoints.ts";
import type { CreateHmac } from "../backend/request-limits.ts";
import { createAccessLimits } from "./access/access-limits.ts";
import { type AccessParts, createDeskAccess } from "./access/desk-access.ts";
import type { RelyingParty } from "./access/passkeys.ts";
import { createIdentityProvider } from "./access/identity-provider.ts";
import type { Configuration } from "./configuration.ts";
import { readGazetteer } from "./contacts/read-gazetteer.ts";
import type { Database } from "./database/database.ts";
import { clientAddressOf } from "./http/client-address.ts";
import { createCompressedAnswers } from "./http/compressed-answers.ts";
import { type Overload, watchOverload } from "./http/overload.ts";
import { createRequestSlots } from "./http/request-slots.ts";
import { createReadyAnswers } from "./http/ready-answers.ts";
import { endpointOf } from "./http/route-of.ts";
import type { Log } from "./log.ts";
import type { Mailer } from "./mail/mailer.ts";
import { createNotifyByMail } from "./mail/notify-by-mail.ts";
import { createSenderMailLimit } from "./mail/sender-mail-limit.ts";
import { isBackupRecent } from "./monitor/check-readiness.ts";
import { countClientFaults } from "./monitor/count-client-faults.ts";
import { readOperator } from "./operator.ts";
import { createAccountStore } from "./stores/account-store.ts";
import { createCodeStore } from "./stores/code-store.ts";
import { createContactStore } from "./stores/contact-store.ts";
import { createEnquiryStore } from "./stores/enquiry-store.ts";
import { createEntryStore } from "./stores/entry-store.ts";
import { createSealing, type Sealing } from "./stores/host-key.ts";
import { createIdentityStore } from "./stores/identity-store.ts";
import { readWaiting } from "./stores/outbox-store.ts";
import { createPasskeyStore } from "./stores/passkey-store.ts";
import { createPublishStore } from "./stores/publish-store.ts";
import { createSessionStore } from "./stores/session-store.ts";
import { createVersionReader } from "./stores/version-reader.ts";

/** `appFolder`: the built app; `sample`: invented entries as lines of JSON, to begin with. */
export type Start = {
  readonly configuration: Configuration;
  readonly appFolder: string;
  readonly log: Log;
  readonly sample?: string;
  readonly now?: () => Date;
  /** By which it is told whether the process is late; another one where a test is not about that. */
  readonly overload?: Overload;
  /** Whether so many contacts are answered from in a thread of their own; few are not, unless a test says otherwise. */
  readonly needsThread?: (contacts: number) => boolean;
};

type Parts = {
  readonly database: Database;
  readonly key: Uint8Array;
  readonly mailer: Mailer | null;
  /** What answers from the contacts; here unless given. */
  readonly contactHandlers: BackendOptions["contactHandlers"];
};

/** Whether it takes something out of sight, or may do so, as whatever the desk does: however much else is asked. */
const isUrgentRequest = ({ method = "", url = "" }: IncomingMessage): boolean => {
  if (method === "GET" || method === "HEAD") return false;
  const name = endpointOf(method, url);
  return url.startsWith(`${DESK_BASE}/`) || (name !== null && "isUrgent" in endpoints[name]);
};

const createFastHmac: CreateHmac = (bytes) => {
  const key = createSecretKey(bytes);
  return async (text) => createHmac("sha256", key).update(text).digest("base64");
};

/** Not the key that seals: who learns what one is for learns nothing of the other. */
const createLinkSigning = (key: Uint8Array) =>
  createFastHmac(new Uint8Array(createHmac("sha256", key).update("takedown").digest()));

const createSettingsReader = (
  { clearingPoint, mail, backupStamp }: Configuration,
  database: Database,
  now: () => Date,
): ReadSettings => {
  const { legalTextsConfirmed } = readOperator(clearingPoint, false);
  return async () => ({
    canMail: mail !== null,
    lettersWaiting: mail === null ? (await readWaiting(database)).count : 0,
    hasBackup: isBackupRecent(backupStamp, now()),
    legalTextsConfirmed,
  });
};

const createAccessStores = (database: Database, sealing: Sealing) => ({
  accounts: createAccountStore(database, sealing),
  passkeys: createPasskeyStore(database),
  codes: createCodeStore(database, sealing),
  identities: createIdentityStore(database, sealing),
});

/** The identity provider that is set, and where it is said what did not hold there. */
const createProviding = (
  { oidc, siteUrl }: Configuration,
  log: Log,
  now: () => Date,
): Pick<AccessParts, "provider" | "noteProvider"> => ({
  provider: oidc === null ? null : createIdentityProvider(oidc, `${siteUrl}${PROVIDER_RETURN}`, now),
  noteProvider: (reason) => log.warn({ reason }, "the identity provider has let nobody in"),
});

const createAddressFinder =
  ({ trustedProxies }: Configuration) =>
  ({ socket, headers }: IncomingMessage): string | null => {
    const forwardedFor = headers["x-forwarded-for"];
    const chain = Array.isArray(forwardedFor) ? forwardedFor.join(",") : forwardedFor;
    return clientAddressOf(socket.remoteAddress, chain, trustedProxies);
  };

/** For whom passkeys are made. */
const partyOf = (siteUrl: string): RelyingParty => {
  const { origin, hostname: id } = new URL(siteUrl);
  return { id, origin };
};

/** The backend over the database, and how requests come to it. */
export const createApi = (
  { configuration, appFolder, log, now = () => new Date(), overload = watchOverload() }: Start,
  { database, key, mailer, contactHandlers }: Parts,
) => {
  /** Where each request comes from, as long as it is answered. */
  const addresses = new WeakMap<Request, string>();
  const compress = createCompressedAnswers();
  /** Since the process began. */
  const counts = { requests: 0, refused_too_busy: 0 };
  const clientFaults = countClientFaults(log);
  const { siteUrl } = configuration;
  const contacts = createContactStore(database, now);
  const entries = createEntryStore(database, now);
  const limit = createSenderMailLimit(database, key, now);
  const addressOf = (request: Request): string | null => addresses.get(request) ?? null;
  const sealing = createSealing(key);
  const sign = createLinkSigning(key);
  const sessions = createSessionStore(database);
  const backend = createBackend({
    store: contacts,
    entries,
    enquiries: createEnquiryStore(database, sealing, log.error),
    desk: {
      ...createDeskAccess({
        ...createAccessStores(database, sealing),
        sessions,
        contacts,
        ...createProviding(configuration, log, now),
        limits: createAccessLimits({ addressOf, now }),
        party: partyOf(siteUrl),
        now,
      }),
      sign,
      readSettings: createSettingsReader(configuration, database, now),
      publishing: createPublishStore({ database, sealing, contacts, entries }),
    },
    siteUrl,
    loadGazetteer: readGazetteer(appFolder),
    ...(contactHandlers === undefined ? {} : { contactHandlers }),
    addressOf,
    createHmac: createFastHmac,
    reportError: log.error,
    noteClientFault: clientFaults.note,
    now,
    ...(mailer === null ? {} : { notify: createNotifyByMail({ contacts, mailer, limit, siteUrl, sign }) }),
  });
  /** At once after what may have made letters; whatever fails comes again with the job. */
  let delivering: Promise<unknown> = Promise.resolve();
  const deliverSoon = (): void => {
    const delivery = backend.jobs.deliver().catch(log.error);
    delivering = Promise.all([delivering, delivery]);
  };
  const findAddress = createAddressFinder(configuration);
  const ready = createReadyAnswers({
    readVersion: createVersionReader(database, now),
    isAllowed: (name, request) => backend.limits.allows(name, () => findAddress(request)),
  });
  const slots = createRequestSlots();
  return {
    backend,
    purgeAccess: () => sessions.purge(now()),
    overload,
    readFigures: () => ({ ...counts, ...clientFaults.readFigures() }),
    /** Until what was begun by then is sent, or has failed. */
    settle: async () => {
      await delivering;
    },
    enter: (request: IncomingMessage) => {
      counts.requests += 1;
      const isUrgent = isUrgentRequest(request);
      const leave = slots.enter(request, { isUrgent, isLate: overload.isTooMuch() });
      if (leave === null) counts.refused_too_busy += 1;
      return leave;
    },
    answerReady: ready.answer,
    answerApi: async (request: Request, incoming: IncomingMessage): Promise<Response> => {
      const address = findAddress(incoming);
      if (address !== null) addresses.set(request, address);
      const response = await compress(request, await backend.fetch(request));
      if (mailer !== null && request.method !== "GET" && response.ok) deliverSoon();
      return ready.keep(incoming, response);
    },
  };
};
export type Api = ReturnType<typeof createApi>;
