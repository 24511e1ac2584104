import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import type { ChangeableContactStore } from "../../backend/contacts/contact-store.ts";
import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Database } from "../../host/database/database.ts";
import type { Tables } from "../../host/database/tables.ts";
import { migrate } from "../../host/database/migrations.ts";
import { MOST_CONNECTIONS, openPostgres } from "../../host/database/open-postgres.ts";
import { describeAudit } from "../desk/describe-audit.ts";
import { describeDeskAccess } from "../desk/describe-desk-access.ts";
import { describeWorkList } from "../desk/describe-work-list.ts";
import { describeCorrections } from "../desk/describe-corrections.ts";
import { describeConfirming } from "../desk/describe-confirming.ts";
import { describeHeldAccounts } from "../desk/describe-held-accounts.ts";
import { describeHiding } from "../desk/describe-hiding.ts";
import { describeSecondPerson } from "../desk/describe-second-person.ts";
import { describeRemovals } from "../desk/describe-removals.ts";
import { describeReferences } from "../desk/describe-references.ts";
import { describeLetters } from "../desk/describe-letters.ts";
import { describeNewEntries } from "../desk/describe-new-entries.ts";
import { describeTakedown } from "../desk/describe-takedown.ts";
import { describeWithPostgres } from "../host/describe-with-postgres.ts";
import { type PostgresServer, startPostgres } from "../host/postgres-server.ts";
import { createEnquiryStore } from "../../host/stores/enquiry-store.ts";
import type { StoreKind } from "./backend-host.ts";
import { createStoreKinds, testSealing } from "./database-store-kinds.ts";
import { describeBucketRows } from "./describe-buckets.ts";
import { describeBackend } from "./describe-backend.ts";
import { describeEnquiryStore } from "./describe-enquiry-store.ts";
import { describeContactStore, describeEntryStore } from "./describe-stores.ts";
import { overHttp } from "./over-http.ts";

/** What tests leave behind, by the stores they write to. */
const entryTables = ["entry", "entry_field", "consent", "revision", "revision_value", "directory_edition"] as const;
const enquiryTables = ["enquiry", "enquiry_receiver", "submission_key", "outbox", "job"] as const;
const accessTables = [
  "account",
  "invitation",
  "credential",
  "totp",
  "recovery_code",
  "oidc_identity",
  "challenge",
  "session",
  "audit",
  "audit_head",
] as const;

describeWithPostgres("over PostgreSQL", (binaries) => {
  let server: PostgresServer;
  let database: Database;
  /** Sends several statements in one go, which the host's own never does. */
  let client: Client;
  beforeAll(async () => {
    server = await startPostgres(binaries, { isFast: true });
    database = openPostgres({ url: server.url, readUrl: null }, () => {});
    await migrate(database.kysely, "postgres", new Date());
    client = new Client({ connectionString: server.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.close();
    await server.stop();
  });

  /** The same one, emptied: to make another for each test takes longer than the test, and so do twenty statements in turn. */
  const empty = async (tables: readonly (keyof Tables)[]): Promise<void> => {
    await client.query(tables.map((table) => `delete from ${table};`).join(""));
  };
  /** Whose rows are stored: those a test of the API alone has asked for. */
  let stored: { readonly contacts: readonly StoredContact[]; readonly store: ChangeableContactStore } | null = null;
  const open = async (): Promise<Database> => {
    stored = null;
    await empty([...entryTables, ...enquiryTables, ...accessTables]);
    return { ...database, close: async () => {} };
  };

  test("whoever comes while every connection is busy waits for one, and is not told that the database is lost", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const release = Promise.withResolvers<void>();
    const begun = Array.from({ length: MOST_CONNECTIONS }, () => Promise.withResolvers<void>());
    const busy = begun.map(({ resolve }) =>
      database.transact(async () => {
        resolve();
        await release.promise;
      }),
    );
    await Promise.all(begun.map(({ promise }) => promise));
    const late = database.transact(async () => "served");
    // Longer than a connection may take to be made.
    await vi.advanceTimersByTimeAsync(6_000);
    release.resolve();
    await Promise.all(busy);
    expect(await late).toBe("served");
  });

  const kinds = createStoreKinds({ name: "PostgreSQL", open });
  /** The API only reads contacts: those of a list are written once, as long as nobody asks for others. */
  const readKind: StoreKind = {
    ...kinds.contacts,
    createEnquiries: async () => {
      await empty(enquiryTables);
      return createEnquiryStore(database, testSealing);
    },
    create: async (contacts) => {
      if (stored?.contacts === contacts) return stored.store;
      const store = await kinds.contacts.create(contacts);
      stored = { contacts, store };
      return store;
    },
  };
  describe("every store", () => {
    describeContactStore(kinds.contacts);
    describeEntryStore(kinds.entries);
    describeEnquiryStore("in PostgreSQL", kinds.enquiries.create);
    describeBucketRows("in PostgreSQL", open);
  });
  describeDeskAccess("in PostgreSQL", open);
  describeAudit("in PostgreSQL", open);
  describeWorkList("in PostgreSQL", open);
  describeLetters("in PostgreSQL", open);
  describeCorrections("in PostgreSQL", open);
  describeConfirming("in PostgreSQL", open);
  describeHeldAccounts("in PostgreSQL", open);
  describeHiding("in PostgreSQL", open);
  describeSecondPerson("in PostgreSQL", open);
  describeReferences("in PostgreSQL", open);
  describeRemovals("in PostgreSQL", open);
  describeNewEntries("in PostgreSQL", open);
  describeTakedown("in PostgreSQL", open);
  // In one go: what the database answers and what becomes of it on the way.
  describeBackend(overHttp, readKind);
});
