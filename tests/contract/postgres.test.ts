import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Database } from "../../host/database/database.ts";
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
import { createStoreKinds } from "./database-store-kinds.ts";
import { describeBucketRows } from "./describe-buckets.ts";
import { describeBackend } from "./describe-backend.ts";
import { describeEnquiryStore } from "./describe-enquiry-store.ts";
import { describeContactStore, describeEntryStore } from "./describe-stores.ts";
import { overHttp } from "./over-http.ts";

describeWithPostgres("over PostgreSQL", (binaries) => {
  let server: PostgresServer;
  let database: Database;
  beforeAll(async () => {
    server = await startPostgres(binaries, { isFast: true });
    database = openPostgres({ url: server.url, readUrl: null }, () => {});
    await migrate(database.kysely, "postgres", new Date());
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  /** The same one, emptied: to make another for each test takes longer than the test. */
  const open = async (): Promise<Database> => {
    const { kysely } = database;
    for (const table of [
      "entry",
      "entry_field",
      "consent",
      "revision",
      "revision_value",
      "directory_edition",
    ] as const) {
      await kysely.deleteFrom(table).execute();
    }
    for (const table of ["enquiry", "enquiry_receiver", "submission_key", "outbox", "job"] as const) {
      await kysely.deleteFrom(table).execute();
    }
    for (const table of [
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
    ] as const) {
      await kysely.deleteFrom(table).execute();
    }
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
  describeBackend(overHttp, kinds.contacts);
});
