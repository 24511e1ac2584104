import { createWebHmac } from "../../backend/request-limits.ts";
import { createBackend } from "../../backend/app.ts";
import { ENTRY_KINDS, type Entries, idOfEntry } from "../../backend/entries/entry-store.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Notify } from "../../backend/enquiry/notice.ts";
import type { Remit } from "../../contract/desk/access.ts";
import type { DeskSession, RegistrationOptions, SignInOptions } from "../../contract/desk/access.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { createAccessLimits } from "../../host/access/access-limits.ts";
import { createDeskAccess } from "../../host/access/desk-access.ts";
import type { IdentityProvider } from "../../host/access/identity-provider.ts";
import { inviteToDesk } from "../../host/access/invitations.ts";
import type { Database } from "../../host/database/database.ts";
import { createAccountStore } from "../../host/stores/account-store.ts";
import { createCodeStore } from "../../host/stores/code-store.ts";
import { createContactStore, toContactChange } from "../../host/stores/contact-store.ts";
import { createEnquiryStore } from "../../host/stores/enquiry-store.ts";
import { createEntryRows } from "../../host/stores/entry-rows.ts";
import { createEntryStore, toEntryChange } from "../../host/stores/entry-store.ts";
import { createSealing } from "../../host/stores/host-key.ts";
import { createIdentityStore } from "../../host/stores/identity-store.ts";
import { createPasskeyStore } from "../../host/stores/passkey-store.ts";
import { createPublishStore } from "../../host/stores/publish-store.ts";
import { createSessionStore } from "../../host/stores/session-store.ts";
import { SAMPLE_NOW, sampleContacts } from "../contract/sample-contacts.ts";
import { sampleEntries } from "../contract/sample-entries.ts";
import { loadSampleGazetteer } from "../contract/sample-gazetteer.ts";
import { createSoftwarePasskey, type SoftwarePasskey } from "./software-passkey.ts";

export const SITE = "https://network.example";
/** With it the links of contacts are signed. */
export const DESK_KEY = new Uint8Array(32).fill(7);
const A_MINUTE_MS = 60_000;

export const ADMINISTRATOR = { roles: ["administrator"] } as const satisfies Partial<Remit>;
export const COORDINATOR = { roles: ["coordinator"] } as const satisfies Partial<Remit>;
export const NOBODY: Remit = { roles: [], lands: [], side: null, entry: null };

/** One browser at the desk: it keeps the cookie it is given, and says where its page is from. */
const createBrowser = (fetch: (request: Request) => Promise<Response>, address: string) => {
  const cookies = new Map<string, string>();
  const SESSION = "__Host-desk";
  const send = async (
    path: string,
    { method = "GET", body, headers = {} }: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Response> => {
    const init: RequestInit = {
      method,
      headers: {
        "Sec-Fetch-Site": "same-origin",
        ...(method === "GET" ? {} : { Origin: SITE }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...(cookies.size === 0 ? {} : { Cookie: [...cookies].map((pair) => pair.join("=")).join("; ") }),
        "X-Test-Address": address,
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const response = await fetch(new Request(new URL(path, SITE), init));
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const post = (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    send(path, { method: "POST", body, headers });
  const ask = async <Answer>(path: string, body?: unknown): Promise<Answer> =>
    (await (await post(path, body)).json()) as Answer;
  return {
    send,
    post,
    /** Of the session, with its name; empty where there is none. */
    cookie: () => (cookies.has(SESSION) ? `${SESSION}=${cookies.get(SESSION)}` : ""),
    setCookie: (pair: string) => {
      cookies.set(SESSION, pair.slice(SESSION.length + 1));
    },
    cookies,
    register: async (token: string, passkey: SoftwarePasskey, name = "Koordination"): Promise<Response> => {
      const options = await ask<RegistrationOptions>(deskPaths.registrationOptions, { token, name });
      return post(deskPaths.registration, { token, name, ...passkey.register(options) });
    },
    signIn: async (passkey: SoftwarePasskey): Promise<Response> =>
      post(deskPaths.signIn, passkey.sign(await ask<SignInOptions>(deskPaths.signInOptions))),
    stepUp: async (passkey: SoftwarePasskey): Promise<Response> =>
      post(deskPaths.stepUp, passkey.sign(await ask<SignInOptions>(deskPaths.stepUpOptions))),
    options: () => ask<SignInOptions>(deskPaths.signInOptions),
    whoAmI: async (): Promise<DeskSession["account"]> =>
      ((await (await send(deskPaths.session)).json()) as DeskSession).account,
  };
};
export type DeskBrowser = ReturnType<typeof createBrowser>;

/** The entries a database of the desk begins with, without a record of a change. */
const fill = async (database: Database, contacts: readonly StoredContact[]): Promise<void> => {
  const first = { version: 0, by: "test", reason: "Test" };
  const changes = contacts.map((row) => toContactChange({ ...first, key: row.id, row }));
  await createEntryRows(database, "contacts", () => SAMPLE_NOW).changeAll(changes);
  const sample: Partial<Entries> = sampleEntries;
  const entries = ENTRY_KINDS.flatMap((kind) =>
    (sample[kind] ?? []).map((row) => toEntryChange({ ...first, key: { kind, id: idOfEntry(kind, row) }, row })),
  );
  await createEntryRows(database, "entries", () => SAMPLE_NOW).changeAll(entries);
};

/** The desk over a database, with a clock of its own, before anybody has an account. */
export const startDesk = async (
  database: Database,
  contacts: readonly StoredContact[] = sampleContacts,
  notify?: Notify,
  provider: IdentityProvider | null = null,
) => {
  await fill(database, contacts);
  let now = SAMPLE_NOW;
  const noted: string[] = [];
  const addressOf = ({ headers }: Request): string | null => headers.get("X-Test-Address");
  const sealing = createSealing(Buffer.alloc(32, 7));
  const accounts = createAccountStore(database, sealing);
  const sessions = createSessionStore(database);
  const failTest = (error: unknown): never => {
    throw error;
  };
  const store = createContactStore(database, () => now);
  const entries = createEntryStore(database, () => now);
  const backend = createBackend({
    store,
    entries,
    loadGazetteer: loadSampleGazetteer,
    enquiries: createEnquiryStore(database, sealing),
    desk: {
      ...createDeskAccess({
        accounts,
        sessions,
        contacts: store,
        passkeys: createPasskeyStore(database),
        codes: createCodeStore(database, sealing),
        identities: createIdentityStore(database, sealing),
        provider,
        noteProvider: (reason) => noted.push(reason),
        limits: createAccessLimits({ addressOf, now: () => now }),
        party: { id: new URL(SITE).hostname, origin: SITE },
        now: () => now,
      }),
      sign: createWebHmac(DESK_KEY),
      readSettings: async () => ({ canMail: true, lettersWaiting: 0, hasBackup: false, legalTextsConfirmed: false }),
      publishing: createPublishStore({ database, sealing, contacts: store, entries }),
    },
    now: () => now,
    ...(notify === undefined ? { reportError: failTest } : { notify, reportError: () => {} }),
  });
  let browsers = 0;
  const openBrowser = (address = `203.0.113.${(browsers += 1)}`): DeskBrowser => createBrowser(backend.fetch, address);
  const invite = async (remit: Partial<Remit>): Promise<string> => {
    const invited = { ...NOBODY, ...remit, mail: "jemand@behoerde.example" };
    return (await inviteToDesk(accounts, invited, { by: "host", now })).token;
  };
  return {
    fetch: backend.fetch,
    jobs: backend.jobs,
    /** What whoever looks after the host was told of the identity provider. */
    noted,
    accounts,
    sessions,
    openBrowser,
    invite,
    newPasskey: () => createSoftwarePasskey(SITE),
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * A_MINUTE_MS);
    },
    now: () => now,
    /** Somebody who has registered and is signed in. */
    enter: async (remit: Partial<Remit>) => {
      const passkey = createSoftwarePasskey(SITE);
      const browser = openBrowser();
      const response = await browser.register(await invite(remit), passkey);
      const { account } = (await response.json()) as DeskSession;
      if (account === null) throw new Error(`nobody was let in: ${response.status}`);
      return { browser, passkey, id: account.id };
    },
  };
};
export type Desk = Awaited<ReturnType<typeof startDesk>>;
