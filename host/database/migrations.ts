import { type Kysely, sql } from "kysely";
import { SetupError } from "../setup-error.ts";
import { bucketStatements } from "./buckets.ts";
import type { DatabaseKind } from "./database.ts";
import type { Tables } from "./tables.ts";

/**
 * One step of the schema, never changed once it is released. `runsWith`: the oldest migration a program must know to run
 * on the schema after this one; a step that older programs can live with leaves it at the one before.
 */
export type Migration = {
  readonly name: string;
  readonly runsWith: string;
  /** Statements, in the words both databases share. */
  readonly statements: (words: SchemaWords) => readonly string[];
};

/** `text`: sorted by bytes in both; `strict`: what ends a table, so that SQLite takes no value of another type. */
type SchemaWords = { readonly text: string; readonly strict: string };

const wordsByKind: Readonly<Record<DatabaseKind, SchemaWords>> = {
  sqlite: { text: "text", strict: " strict" },
  postgres: { text: 'text collate "C"', strict: "" },
};

const entryTables = ({ text, strict }: SchemaWords): readonly string[] => [
  `create table edition (list ${text} not null primary key, number integer not null)${strict}`,
  "insert into edition (list, number) values ('contacts', 0), ('entries', 0)",
  `create table directory_edition (
    viewer ${text} not null primary key, content ${text} not null, as_of ${text} not null
  )${strict}`,
  `create table entry (
    list ${text} not null, kind ${text} not null, id ${text} not null, side ${text}, position integer not null,
    version integer not null, edition integer not null, state ${text} not null, origin ${text} not null,
    document ${text} not null, primary key (kind, id)
  )${strict}`,
  "create index entry_edition on entry (list, edition)",
  `create table entry_field (
    entry_id ${text} not null, field ${text} not null, value ${text} not null, audience ${text} not null,
    basis ${text} not null, primary key (entry_id, field)
  )${strict}`,
  `create table consent (
    entry_id ${text} not null, field ${text} not null, given_by ${text}, given_on ${text}, text_version ${text},
    until ${text}, withdrawn_at ${text}, primary key (entry_id, field)
  )${strict}`,
  `create table revision (
    kind ${text} not null, entry_id ${text} not null, version integer not null, at ${text} not null,
    actor ${text} not null, reason ${text} not null, primary key (kind, entry_id, version)
  )${strict}`,
];

const enquiryTables = ({ text, strict }: SchemaWords): readonly string[] => [
  `create table enquiry (
    reference ${text} not null primary key, version integer not null, token_hash ${text} not null unique,
    key_hash ${text} not null, progress ${text} not null, changed_on ${text} not null, due_on ${text},
    sealed ${text} not null
  )${strict}`,
  "create index enquiry_due on enquiry (due_on)",
  "create index enquiry_progress on enquiry (progress, reference)",
  `create table enquiry_receiver (
    token_hash ${text} not null primary key, reference ${text} not null, turn integer not null
  )${strict}`,
  "create index enquiry_receiver_reference on enquiry_receiver (reference)",
  `create table submission_key (
    key ${text} not null primary key, payload ${text} not null, sealed ${text}, used_at ${text} not null
  )${strict}`,
  "create index submission_key_used on submission_key (used_at)",
  `create table outbox (
    id ${text} not null primary key, reference ${text} not null, recipient ${text} not null, turn integer not null,
    notice ${text} not null, tries integer not null, due_at ${text} not null, queued_at ${text} not null,
    lease ${text}, state ${text} not null, settled_at ${text}
  )${strict}`,
  "create index outbox_due on outbox (state, due_at)",
  "create index outbox_reference on outbox (reference)",
  `create table mailed_sender (named ${text} not null primary key, day ${text} not null)${strict}`,
  `create table job (name ${text} not null primary key, due_at ${text} not null, lease ${text})${strict}`,
];

const accessTables = ({ text, strict }: SchemaWords): readonly string[] => [
  `create table account (
    id ${text} not null primary key, version integer not null, state ${text} not null, roles ${text} not null,
    lands ${text} not null, side ${text}, entry_id ${text}, sealed ${text} not null, made_at ${text} not null
  )${strict}`,
  `create table invitation (
    token_hash ${text} not null primary key, account_id ${text} not null, roles ${text} not null, lands ${text} not null,
    side ${text}, entry_id ${text}, sealed ${text} not null, ends_at ${text} not null
  )${strict}`,
  "create index invitation_account on invitation (account_id)",
  `create table credential (
    id ${text} not null primary key, account_id ${text} not null, public_key ${text} not null, counter integer not null,
    made_at ${text} not null
  )${strict}`,
  "create index credential_account on credential (account_id)",
  `create table challenge (
    hash ${text} not null primary key, purpose ${text} not null, bound_to ${text} not null, ends_at ${text} not null
  )${strict}`,
  `create table session (
    token_hash ${text} not null primary key, id ${text} not null unique, account_id ${text} not null,
    began_at ${text} not null, seen_at ${text} not null, stepped_up_at ${text}
  )${strict}`,
  "create index session_account on session (account_id)",
  `create table audit (
    chain ${text} not null, seq integer not null, at ${text} not null, actor ${text} not null, act ${text} not null,
    object ${text} not null, former ${text} not null, hash ${text} not null, primary key (chain, seq)
  )${strict}`,
  `create table audit_head (chain ${text} not null primary key, seq integer not null, hash ${text} not null)${strict}`,
];

/** All of them, the oldest first. */
export const migrations: readonly Migration[] = [
  {
    name: "0001-first",
    runsWith: "0001-first",
    statements: (words) => [...entryTables(words), ...enquiryTables(words)],
  },
  {
    name: "0002-tombstones",
    // A program without them erases as before; what it erases a restored backup brings back.
    runsWith: "0001-first",
    statements: ({ text, strict }) => [
      `create table tombstone (
        kind ${text} not null, id ${text} not null, at ${text} not null, primary key (kind, id)
      )${strict}`,
    ],
  },
  // A program without a desk lets these lie.
  { name: "0003-access", runsWith: "0001-first", statements: accessTables },
  {
    name: "0004-revision-values",
    // A program without them changes entries without saying what they were.
    runsWith: "0001-first",
    statements: ({ text, strict }) => [
      `create table revision_value (
        kind ${text} not null, entry_id ${text} not null, version integer not null, at ${text} not null,
        act ${text} not null, approved_by ${text}, reference ${text}, sealed ${text},
        primary key (kind, entry_id, version)
      )${strict}`,
      "create index revision_value_at on revision_value (at)",
    ],
  },
  {
    name: "0005-letter-failure",
    // A program without it gives up letters without saying why.
    runsWith: "0001-first",
    statements: ({ text }) => [`alter table outbox add column failure ${text}`],
  },
  {
    name: "0006-entry-order",
    runsWith: "0001-first",
    // Otherwise every new row looks through all others for the last place, and every change counts all of them.
    statements: () => [
      "create index entry_position on entry (position)",
      "create index entry_shown on entry (list, state)",
    ],
  },
  {
    name: "0007-codes",
    // A program without them signs in by passkey alone.
    runsWith: "0001-first",
    statements: ({ text, strict }) => [
      `alter table session add column way ${text}`,
      `create table totp (
        account_id ${text} not null primary key, name ${text} not null unique, sealed ${text} not null,
        last_step integer not null, failures integer not null, made_at ${text} not null, confirmed_at ${text}
      )${strict}`,
      `create table recovery_code (
        hash ${text} not null primary key, account_id ${text} not null, made_at ${text} not null, used_at ${text}
      )${strict}`,
      "create index recovery_code_account on recovery_code (account_id)",
    ],
  },
  {
    name: "0008-buckets",
    // A program without them leaves the column empty; what it wrote is found all the same, and filled later.
    runsWith: "0001-first",
    statements: () => [
      ...["enquiry", "enquiry_receiver", "submission_key", "outbox"].map(
        (table) => `alter table ${table} add column bucket integer`,
      ),
      ...bucketStatements,
    ],
  },
  {
    name: "0009-entries-of-a-side",
    runsWith: "0001-first",
    // Otherwise the one coordinator is looked for among all contacts, each time somebody is told something.
    statements: () => ["create index entry_side on entry (kind, side, state, position)"],
  },
  {
    name: "0010-identities",
    // A program without them lets nobody in by an identity provider. It leaves the row of an account that it deletes,
    // which then leads to nobody.
    runsWith: "0001-first",
    statements: ({ text, strict }) => [
      `create table oidc_identity (
        hash ${text} not null primary key, account_id ${text} not null, made_at ${text} not null
      )${strict}`,
      "create index oidc_identity_account on oidc_identity (account_id)",
    ],
  },
  {
    name: "0011-rows-without-bucket",
    runsWith: "0001-first",
    // Otherwise the nightly purge goes through all enquiries, keys, links and letters for the few or none without one.
    statements: () =>
      ["enquiry", "enquiry_receiver", "submission_key", "outbox"].map(
        (table) => `create index ${table}_without_bucket on ${table} (bucket) where bucket is null`,
      ),
  },
  {
    name: "0012-invitations-by",
    // A program without it says in the audit alone who has invited, and of an invitation that has ended nothing.
    runsWith: "0001-first",
    statements: ({ text, strict }) => [
      `alter table invitation add column invited_by ${text}`,
      `create table invitation_end (
        token_hash ${text} not null primary key, how ${text} not null, at ${text} not null
      )${strict}`,
    ],
  },
];

/** Of PostgreSQL, until the transaction ends; any number will do that nobody else uses. */
export const lockMigrations = sql`select pg_advisory_xact_lock(20080626)`;

const createMigrationTable = ({ text, strict }: SchemaWords): string =>
  `create table if not exists migration (
    name ${text} not null primary key, at ${text} not null, runs_with ${text} not null
  )${strict}`;

const isUpToDate = async (kysely: Kysely<Tables>, wanted: readonly Migration[]): Promise<boolean> => {
  const tables = await kysely.introspection.getTables();
  if (!tables.some(({ name }) => name === "migration")) return false;
  const done = await kysely.selectFrom("migration").select("name").orderBy("name").execute();
  return done.map(({ name }) => name).join() === wanted.map(({ name }) => name).join();
};

/**
 * Brings the schema up to `wanted`, all of it or nothing, one program at a time. The names of what was done.
 *
 * @throws SetupError where the database has a migration that this program must know and does not
 */
export const migrate = async (
  kysely: Kysely<Tables>,
  kind: DatabaseKind,
  now: Date,
  wanted: readonly Migration[] = migrations,
): Promise<readonly string[]> => {
  // Whoever only looks takes nobody's right to write.
  if (await isUpToDate(kysely, wanted)) return [];
  const words = wordsByKind[kind];
  return kysely.transaction().execute(async (trx) => {
    if (kind === "postgres") await lockMigrations.execute(trx);
    await sql.raw(createMigrationTable(words)).execute(trx);
    const done = await trx.selectFrom("migration").select(["name", "runs_with"]).execute();
    const known = new Set(wanted.map(({ name }) => name));
    const tooNew = done.find(({ runs_with: runsWith }) => !known.has(runsWith));
    if (tooNew !== undefined) {
      throw new SetupError(
        `The database was changed by a newer program (${tooNew.name}): start that one, or restore the backup it made before.`,
      );
    }
    const pending = wanted.filter(({ name }) => !done.some((each) => each.name === name));
    for (const { name, runsWith, statements } of pending) {
      for (const statement of statements(words)) {
        // One after the other: each may need what the one before has made.
        // eslint-disable-next-line no-await-in-loop
        await sql.raw(statement).execute(trx);
      }
      // eslint-disable-next-line no-await-in-loop
      await trx.insertInto("migration").values({ name, at: now.toISOString(), runs_with: runsWith }).execute();
    }
    return pending.map(({ name }) => name);
  });
};

/** The first migration that a database with a schema has not had; `null` where there is none, or no schema yet. */
export const findPendingMigration = async (kysely: Kysely<Tables>): Promise<string | null> => {
  const tables = await kysely.introspection.getTables();
  if (!tables.some(({ name }) => name === "migration")) return null;
  const done = await kysely.selectFrom("migration").select("name").execute();
  return migrations.find(({ name }) => !done.some((each) => each.name === name))?.name ?? null;
};
