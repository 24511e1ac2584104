import { randomBytes } from "node:crypto";
import { IDLE_MINUTES, SESSION_HOURS } from "../../contract/desk/access-times.ts";
import { type Database, type Reader, type Step, Undone } from "../database/database.ts";
import type { SignInWay } from "../../contract/desk/codes.ts";
import type { ChallengePurpose, Tables } from "../database/tables.ts";
import { takeChallenge } from "./account-store.ts";
import { endExpired } from "./invitation-store.ts";
import { appendAudit } from "./audit-rows.ts";
import { decodeCounter, encodeCounter, type KeptPasskey } from "./passkey-rows.ts";

const A_MINUTE_MS = 60_000;
/** Being seen is written down at most so often: else every answer would write. */
const SEEN_EVERY_MS = A_MINUTE_MS;
const ID_BYTES = 9;

export type Session = {
  readonly id: string;
  readonly account: string;
  readonly beganAt: Date;
  readonly seenAt: Date;
  readonly steppedUpAt: Date | null;
  readonly way: SignInWay;
};

/** What becomes a session: the hash of its token, and of that of one it ends. */
export type NewSession = { readonly tokenHash: string; readonly former: string | null };
/** A session of the account that is to have another token. */
export type RenewedSession = { readonly id: string; readonly account: string; readonly tokenHash: string };

const before = (now: Date, minutes: number): string => new Date(now.getTime() - minutes * A_MINUTE_MS).toISOString();

/** Not ended by time: used lately, and begun not too long ago. */
const selectLiving = (reader: Reader, now: Date) =>
  reader
    .selectFrom("session")
    .selectAll()
    .where("seen_at", ">", before(now, IDLE_MINUTES))
    .where("began_at", ">", before(now, SESSION_HOURS * 60));

const decode = (row: Tables["session"]): Session => ({
  id: row.id,
  account: row.account_id,
  beganAt: new Date(row.began_at),
  seenAt: new Date(row.seen_at),
  steppedUpAt: row.stepped_up_at === null ? null : new Date(row.stepped_up_at),
  way: row.way ?? "passkey",
});

/** What a passkey has signed: `challenge` is a hash, `counter` what it says now. */
export type Signed = { readonly passkey: string; readonly challenge: string; readonly counter: number };

export type SessionStore = {
  readonly challenge: (row: Tables["challenge"]) => Promise<void>;
  /** The passkey and whose it is; `null` where there is none, or its account is locked. */
  readonly findPasskey: (id: string) => Promise<(KeptPasskey & { readonly account: string }) | null>;
  /** Signs in with what was signed, once; the account, `null` where that may not be. `former`: a session it ends. */
  readonly begin: (signed: Signed, session: NewSession, now: Date) => Promise<string | null>;
  /** The session of who has just registered. */
  readonly beginFor: (account: string, session: NewSession, now: Date) => Promise<void>;
  /** The living session with this token; that it was used is written down. */
  readonly see: (tokenHash: string, now: Date) => Promise<Session | null>;
  readonly list: (account: string, now: Date) => Promise<readonly Session[]>;
  /** Gives the session another token, and notes that its passkey was used; whether that may be. */
  readonly stepUp: (signed: Signed, session: RenewedSession, now: Date) => Promise<boolean>;
  /** Ends one of the account's sessions; whether there was one. */
  readonly end: (
    session: Pick<Session, "id" | "account">,
    act: "sign-out" | "end-session",
    now: Date,
  ) => Promise<boolean>;
  /** Deletes what time has ended; how many. */
  readonly purge: (now: Date) => Promise<number>;
};

const ANYBODY = "";

/** Counts the passkey on; a counter that goes back is a copy's. */
const usePasskey = async (trx: Step, { passkey, counter }: Signed): Promise<string | null> => {
  const kept = await trx
    .selectFrom("credential")
    .innerJoin("account", "account.id", "credential.account_id")
    .select(["credential.account_id as account", "credential.counter"])
    .where("credential.id", "=", passkey)
    .where("account.state", "=", "active")
    .executeTakeFirst();
  if (kept === undefined) return null;
  const last = decodeCounter(kept.counter);
  const isCopy = (counter > 0 || last > 0) && counter <= last;
  if (isCopy) return null;
  await trx
    .updateTable("credential")
    .set({ counter: encodeCounter(counter) })
    .where("id", "=", passkey)
    .execute();
  // Whoever has the passkey is not kept out by somebody else's wrong codes.
  await trx.updateTable("totp").set({ failures: 0 }).where("account_id", "=", kept.account).execute();
  return kept.account;
};

const toProven = (provenAt: Date | null | undefined, now: Date): string | null =>
  provenAt === null ? null : (provenAt ?? now).toISOString();

/** Begins a session of who has just shown what they sign in with. */
export const beginSession = async (
  trx: Step,
  account: string,
  {
    tokenHash,
    former,
    way,
    provenAt,
  }: NewSession & {
    readonly way: SignInWay;
    /** When they have shown it to somebody else, who vouches for it; `null` where that is not known; just now unless given. */
    readonly provenAt?: Date | null;
  },
  now: Date,
): Promise<void> => {
  await appendAudit(trx, { actor: account, act: "sign-in", object: `account ${account}` }, now);
  if (former !== null) await trx.deleteFrom("session").where("token_hash", "=", former).execute();
  const at = now.toISOString();
  const id = randomBytes(ID_BYTES).toString("base64url");
  const times = { began_at: at, seen_at: at, stepped_up_at: toProven(provenAt, now) };
  const row = { token_hash: tokenHash, id, account_id: account, ...times, way };
  await trx.insertInto("session").values(row).execute();
};

/** Gives a session another token, and notes that who has it has just shown who they are; undone where it has ended. */
export const renewSession = async (
  trx: Step,
  { id, account, tokenHash }: RenewedSession,
  now: Date,
  provenAt?: Date | null,
): Promise<void> => {
  await appendAudit(trx, { actor: account, act: "step-up", object: `session ${id}` }, now);
  const at = now.toISOString();
  const { numUpdatedRows } = await trx
    .updateTable("session")
    .set({ token_hash: tokenHash, stepped_up_at: toProven(provenAt, now), seen_at: at })
    .where("id", "=", id)
    .where("account_id", "=", account)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Undone(null);
};

/** Takes the challenge and the passkey in one step with what `then` does; undone as a whole where either is refused. */
const withSigned = async <Result>(
  trx: Step,
  signed: Signed,
  asked: { readonly purpose: ChallengePurpose; readonly boundTo: string; readonly now: Date },
  then: (account: string) => Promise<Result>,
): Promise<Result> => {
  const taken = await takeChallenge(
    trx,
    { hash: signed.challenge, purpose: asked.purpose, bound_to: asked.boundTo },
    asked.now,
  );
  const account = taken ? await usePasskey(trx, signed) : null;
  if (account === null) throw new Undone(null);
  return then(account);
};

const createSigning = ({ transact }: Database): Pick<SessionStore, "begin" | "beginFor" | "stepUp"> => ({
  begin: (signed, session, now) =>
    transact((trx): Promise<string | null> =>
      withSigned(trx, signed, { purpose: "sign-in", boundTo: ANYBODY, now }, async (account) => {
        await beginSession(trx, account, { ...session, way: "passkey" }, now);
        return account;
      }),
    ),
  beginFor: async (account, session, now) => {
    await transact((trx) => beginSession(trx, account, { ...session, way: "passkey" }, now));
  },
  stepUp: async (signed, session, now) => {
    const done = await transact((trx): Promise<string | null> =>
      withSigned(trx, signed, { purpose: "step-up", boundTo: session.account, now }, async (account) => {
        // Somebody else's passkey at the same desk lends nobody its rights.
        if (account !== session.account) throw new Undone(null);
        await renewSession(trx, session, now);
        return account;
      }),
    );
    return done !== null;
  },
});

/** What somebody is signed in by. Every beginning and end is in the audit, in the same step. */
export const createSessionStore = (database: Database): SessionStore => {
  const { transact, read } = database;
  return {
    ...createSigning(database),
    challenge: async (row) => {
      await transact((trx) => trx.insertInto("challenge").values(row).execute());
    },
    findPasskey: (id) =>
      read(async (reader) => {
        const row = await reader
          .selectFrom("credential")
          .innerJoin("account", "account.id", "credential.account_id")
          .select(["credential.id", "credential.public_key", "credential.counter", "credential.account_id as account"])
          .where("credential.id", "=", id)
          .where("account.state", "=", "active")
          .executeTakeFirst();
        if (row === undefined) return null;
        const { public_key: key, account } = row;
        const publicKey = Uint8Array.from(Buffer.from(key, "base64url"));
        return { id, publicKey, counter: decodeCounter(row.counter), account };
      }),
    see: async (tokenHash, now) => {
      const row = await read((reader) =>
        selectLiving(reader, now).where("token_hash", "=", tokenHash).executeTakeFirst(),
      );
      if (row === undefined) return null;
      if (now.getTime() - Date.parse(row.seen_at) >= SEEN_EVERY_MS) {
        await transact((trx) =>
          trx.updateTable("session").set({ seen_at: now.toISOString() }).where("token_hash", "=", tokenHash).execute(),
        );
      }
      return decode(row);
    },
    list: (account, now) =>
      read(async (reader) => {
        const rows = await selectLiving(reader, now).where("account_id", "=", account).orderBy("began_at").execute();
        return rows.map(decode);
      }),
    end: async ({ id, account }, act, now) =>
      transact(async (trx): Promise<boolean> => {
        await appendAudit(trx, { actor: account, act, object: `session ${id}` }, now);
        const { numDeletedRows } = await trx
          .deleteFrom("session")
          .where("id", "=", id)
          .where("account_id", "=", account)
          .executeTakeFirst();
        if (numDeletedRows !== 1n) throw new Undone(false);
        return true;
      }),
    purge: (now) =>
      transact(async (trx) => {
        const at = now.toISOString();
        const ended = await endExpired(trx, now);
        const over = [
          await trx.deleteFrom("challenge").where("ends_at", "<=", at).executeTakeFirst(),
          await trx.deleteFrom("session").where("seen_at", "<=", before(now, IDLE_MINUTES)).executeTakeFirst(),
          await trx
            .deleteFrom("session")
            .where("began_at", "<=", before(now, SESSION_HOURS * 60))
            .executeTakeFirst(),
        ];
        return over.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), ended);
      }),
  };
};
