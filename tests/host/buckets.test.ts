import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { bucketOfHash } from "../../backend/enquiry/bucket.ts";
import { createReference, createToken, hashOf } from "../../backend/enquiry/secrets.ts";
import type { EnquiryStore } from "../../backend/enquiry/enquiry-store.ts";
import type { DeskEnquiry } from "../../backend/enquiry/stored-enquiry.ts";
import { makeBackup } from "../../host/backup/make-backup.ts";
import { restoreBackup } from "../../host/backup/restore-backup.ts";
import { createDatabase, type Database, type DatabaseKind } from "../../host/database/database.ts";
import { migrate, migrations } from "../../host/database/migrations.ts";
import { openPostgres } from "../../host/database/open-postgres.ts";
import { createSqliteDialect } from "../../host/database/sqlite-dialect.ts";
import type { Tables } from "../../host/database/tables.ts";
import { createEnquiryRows } from "../../host/stores/enquiry-rows.ts";
import { createEnquiryStore } from "../../host/stores/enquiry-store.ts";
import { testSealing } from "../contract/database-store-kinds.ts";
import { describeWithPostgres } from "./describe-with-postgres.ts";
import { startPostgres } from "./postgres-server.ts";
import { killWhileRunning } from "./kill-while-running.ts";
import { openExplained } from "./query-plans.ts";
import { makeFolder } from "./start-test-host.ts";

const NOW = new Date("2026-11-30T10:00:00Z");
const BUCKETS_STEP = "0008-buckets";
const withoutBuckets = migrations.filter(({ name }) => name < BUCKETS_STEP);
const missing = migrations.slice(withoutBuckets.length).map(({ name }) => name);
const tables = ["enquiry", "enquiry_receiver", "submission_key", "outbox"] as const;
const UNTIL = { closedBefore: "2026-01-01", settledBefore: new Date("2026-01-01T00:00:00Z"), now: NOW };

type Handles = {
  readonly key: string;
  readonly reference: string;
  readonly token: string;
  readonly link: string;
};

/** Writes an enquiry as a program does that knows no buckets: its handles lie anywhere. */
const writeOld = async (kysely: Kysely<Tables>): Promise<Handles> => {
  const handles = { key: createToken(), reference: createReference(), token: createToken(), link: createToken() };
  const { reference } = handles;
  const [keyHash, tokenHash, linkHash] = await Promise.all([handles.key, handles.token, handles.link].map(hashOf));
  const enquiry: DeskEnquiry = {
    reference,
    version: 1,
    tokenHash: tokenHash ?? "",
    keyHash: keyHash ?? "",
    kind: "question",
    state: "received",
    consentVersion: "2026-11",
    receivedOn: "2026-11-30",
    changedOn: "2026-11-30",
    submission: null,
    replyAddress: null,
    clock: null,
    acts: [],
    answer: null,
  };
  const { bucket: _, ...row } = createEnquiryRows(testSealing).encode(enquiry);
  const notice = { to: "clearing-point", state: "received", occasion: "change", hasLink: true };
  const at = NOW.toISOString();
  // The columns there are without the step, and no others.
  const write = (table: (typeof tables)[number], values: Readonly<Record<string, string | number | null>>) =>
    sql`insert into ${sql.table(table)} (${sql.join(Object.keys(values).map((name) => sql.ref(name)))})
      values (${sql.join(Object.values(values))})`.execute(kysely);
  await write("enquiry", row);
  await write("submission_key", { key: enquiry.keyHash, payload: "payload", sealed: "sealed", used_at: at });
  await write("enquiry_receiver", { token_hash: linkHash ?? "", reference, turn: 0 });
  await write("outbox", {
    id: `${reference}.1.0`,
    reference,
    recipient: "clearing-point",
    turn: 0,
    notice: JSON.stringify(notice),
    tries: 0,
    due_at: at,
    queued_at: at,
    lease: null,
    state: "waiting",
    settled_at: null,
    failure: null,
  });
  return handles;
};

const writeMany = async (kysely: Kysely<Tables>, count: number): Promise<readonly Handles[]> => {
  const written: Handles[] = [];
  for (let nth = 0; nth < count; nth += 1) written.push(await writeOld(kysely));
  return written;
};

const expectOpen = async (database: Database, written: readonly Handles[]): Promise<void> => {
  const store = createEnquiryStore(database, testSealing);
  for (const { key, reference, token, link } of written) {
    expect(await store.findKey(await hashOf(key), NOW)).toEqual({ payload: "payload", sealed: "sealed" });
    expect(await store.findByToken(await hashOf(token))).toMatchObject({ reference });
    expect(await store.findByReference(reference)).toMatchObject({ reference });
    expect(await store.findByReceiver(await hashOf(link))).toMatchObject({ enquiry: { reference }, turn: 0 });
  }
};

/** All rows say the bucket of their enquiry's key. */
const expectFilled = async ({ kysely }: Database, written: readonly Handles[]): Promise<void> => {
  for (const { key, reference } of written) {
    const keyHash = await hashOf(key);
    const bucket = bucketOfHash(keyHash);
    for (const table of ["enquiry", "enquiry_receiver", "outbox"] as const) {
      const rows = await kysely.selectFrom(table).select("bucket").where("reference", "=", reference).execute();
      expect(rows).toEqual([{ bucket }]);
    }
    expect(await kysely.selectFrom("submission_key").select("bucket").where("key", "=", keyHash).execute()).toEqual([
      { bucket },
    ]);
  }
};

const checkStep = async (kind: DatabaseKind, database: Database): Promise<void> => {
  const { kysely } = database;
  await migrate(kysely, kind, NOW, withoutBuckets);
  const before = await writeMany(kysely, 80);
  expect(await migrate(kysely, kind, NOW)).toContain(BUCKETS_STEP);
  await expectFilled(database, before);
  await expectOpen(database, before);
  // An older program goes on beside: what it writes opens at once, is sent, and has its bucket the next day.
  const beside = await writeMany(kysely, 5);
  await expectOpen(database, beside);
  const store = createEnquiryStore(database, testSealing);
  const claimed = await store.claimOutbox({ now: NOW, leaseMs: 1_000, most: 200 });
  expect(claimed).toHaveLength(85);
  for (const each of claimed) {
    expect(await store.issueLink(each, await hashOf(createToken()))).toBe(true);
    expect(await store.settleOutbox(each, { outcome: "sent", now: NOW })).toBe(true);
    expect(await store.replace({ ...each.enquiry, version: 2 }, [], NOW)).toBe(true);
  }
  await kysely.deleteFrom("enquiry_receiver").where("bucket", "is not", null).execute();
  await store.purge(UNTIL);
  await expectFilled(database, beside);
};

const openSqlite = (file: string): Database =>
  createDatabase({
    kind: "sqlite",
    kysely: new Kysely<Tables>({ dialect: createSqliteDialect(new DatabaseSync(file)) }),
    forgetDeleted: async () => {},
    rewriteTables: async () => {},
    listWeakSettings: async () => [],
    isAlone: async () => true,
  });

it("opens what was made before there were buckets, and what an older program makes beside, in SQLite", async () => {
  await checkStep("sqlite", openSqlite(":memory:"));
});

describeWithPostgres("buckets in PostgreSQL", (binaries) => {
  it("opens what was made before there were buckets, and what an older program makes beside", async () => {
    const server = await startPostgres(binaries, { isFast: true });
    onTestFinished(server.stop);
    const database = openPostgres({ url: server.url, readUrl: null }, () => {});
    await checkStep("postgres", database);
    await database.close();
  });
});

it("gives the rows of an older backup their bucket when they are restored", async () => {
  const [former, restored] = [openSqlite(":memory:"), openSqlite(":memory:")];
  await migrate(former.kysely, "sqlite", NOW, withoutBuckets);
  const written = await writeMany(former.kysely, 5);
  const file = join(makeFolder(), "backup");
  await makeBackup(former, file, NOW);
  await migrate(restored.kysely, "sqlite", NOW);
  await restoreBackup(restored, file, { tombstones: [], sealing: testSealing });
  await expectFilled(restored, written);
  await expectOpen(restored, written);
});

it("asks with the bucket a handle names, once", async () => {
  const asked: string[] = [];
  const kysely = new Kysely<Tables>({
    dialect: createSqliteDialect(new DatabaseSync(":memory:")),
    log: ({ query }) => void asked.push(query.sql),
  });
  await migrate(kysely, "sqlite", NOW);
  const [written] = await writeMany(kysely, 1);
  if (written === undefined) throw new Error("nothing was written");
  type Find = (store: EnquiryStore, hash: string) => Promise<unknown>;
  const lookUps: readonly (readonly [(typeof tables)[number], string, string, Find])[] = [
    ["enquiry", "token_hash", written.token, (store, hash) => store.findByToken(hash)],
    ["enquiry", "reference", written.reference, (store) => store.findByReference(written.reference)],
    ["submission_key", "key", written.key, (store, hash) => store.findKey(hash, NOW)],
    ["enquiry_receiver", "token_hash", written.link, (store, hash) => store.findByReceiver(hash)],
  ];
  for (const [table, column, handle, find] of lookUps) {
    const hash = await hashOf(handle);
    await kysely
      .updateTable(table)
      .set({ bucket: bucketOfHash(hash) })
      .execute();
    asked.length = 0;
    const store = createEnquiryStore(
      { ...openSqlite(":memory:"), kysely, readOnce: (step) => kysely.transaction().execute(step) },
      testSealing,
    );
    await find(store, hash);
    const ofTable = asked.filter((text) => text.includes(`from "${table}"`));
    expect(ofTable).toHaveLength(1);
    expect(ofTable[0]).toContain(`"${column}" = ?`);
    expect(ofTable[0]).toContain(`"bucket" = ?`);
  }
});

it("purges by indexes, and does not go through all there is for what has no bucket", async () => {
  const { database, explain } = await openExplained();
  await createEnquiryStore(database, testSealing).purge(UNTIL);
  const plans = explain(/^(update|delete)/);
  expect(plans.filter((plan) => plan.includes("_without_bucket"))).toHaveLength(tables.length);
  expect(plans.join("\n")).not.toMatch(/^SCAN/m);
});

/** Does the step over and over, each time over another copy of one database, until it is killed. */
const program = `
  import { copyFileSync } from "node:fs";
  import { DatabaseSync } from "node:sqlite";
  import { Kysely } from "kysely";
  import { migrate } from "./host/database/migrations.ts";
  import { createSqliteDialect } from "./host/database/sqlite-dialect.ts";
  const [folder] = process.argv.slice(1);
  for (let i = 0; ; i += 1) {
    copyFileSync(folder + "/former.db", folder + "/" + i + ".db");
    const database = new DatabaseSync(folder + "/" + i + ".db");
    database.exec("pragma journal_mode = wal");
    process.stdout.write(i + "\\n");
    await migrate(new Kysely({ dialect: createSqliteDialect(database) }), "sqlite", new Date());
  }`;

it("has given all rows their bucket or none wherever the program was killed, and does the rest when it starts again", async () => {
  const source = join(makeFolder(), "former.db");
  const former = openSqlite(source);
  await migrate(former.kysely, "sqlite", NOW, withoutBuckets);
  const written = await writeMany(former.kysely, 300);
  await former.close();
  for (const milliseconds of [0, 2, 4, 7, 12]) {
    const folder = makeFolder();
    copyFileSync(source, join(folder, "former.db"));
    const begun = await killWhileRunning(program, folder, milliseconds);
    const database = openSqlite(join(folder, `${begun}.db`));
    const { kysely } = database;
    const found = await kysely.introspection.getTables();
    const columns = found.filter(({ columns: all }) => all.some(({ name }) => name === "bucket"));
    expect([0, tables.length]).toContain(columns.length);
    expect(await migrate(kysely, "sqlite", NOW)).toEqual(columns.length === 0 ? missing : []);
    await expectFilled(database, written);
    await database.close();
  }
});
