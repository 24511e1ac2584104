import { MOST_WRONG_CODES, type DeskCodes } from "../../contract/desk/codes.ts";
import { findStep } from "../access/one-time-code.ts";
import { type Database, type Step, Undone } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";
import { appendAudit } from "./audit-rows.ts";
import type { Sealing } from "./host-key.ts";
import { beginSession, type NewSession, type RenewedSession, renewSession } from "./session-store.ts";

/** What a secret is sealed for. */
export const placeOfSecret = (account: string): string => `totp ${account}`;

export type CodeStore = {
  readonly read: (account: string) => Promise<DeskCodes>;
  /** Begins to set up an authenticator app, once more where it was begun; whether the account has none yet. */
  readonly prepare: (
    account: string,
    made: { readonly name: string; readonly secret: string },
    now: Date,
  ) => Promise<boolean>;
  /** Ends setting up with the first code of the app; whether it is one. */
  readonly confirm: (account: string, code: string, now: Date) => Promise<boolean>;
  /** Takes the app away, and ends every other session of the account; whether there was one. */
  readonly remove: (removal: { readonly account: string; readonly session: string }, now: Date) => Promise<boolean>;
  /** Gives the account these recovery codes, by their hashes, in place of those it had. */
  readonly replaceRecovery: (account: string, hashes: readonly string[], now: Date) => Promise<void>;
  /** Signs in by a one-time code, each once; the account, `null` where that may not be. */
  readonly begin: (
    typed: { readonly name: string; readonly code: string },
    session: NewSession,
    now: Date,
  ) => Promise<string | null>;
  /** Signs in by a recovery code, which is used up then. */
  readonly beginByRecovery: (hash: string, session: NewSession, now: Date) => Promise<string | null>;
  /** Gives the session another token for a one-time code; whether that may be. */
  readonly stepUp: (code: string, session: RenewedSession, now: Date) => Promise<boolean>;
};

/** The app of an account that may do something. */
const findApp = (trx: Step, by: "totp.name" | "totp.account_id", value: string) =>
  trx
    .selectFrom("totp")
    .innerJoin("account", "account.id", "totp.account_id")
    .selectAll("totp")
    .where(by, "=", value)
    .where("account.state", "=", "active")
    .executeTakeFirst();

type App = Tables["totp"];

const createUsing = ({ unseal }: Sealing) => {
  const stepOf = ({ account_id: account, sealed, last_step: last }: App, code: string, now: Date): number | null => {
    const step = findStep(unseal(sealed, placeOfSecret(account)), code, now);
    return step !== null && step > last ? step : null;
  };
  /** Uses the code up and does `then`; a wrong one is counted, and after too many none is right. */
  const use = async (trx: Step, app: App | undefined, code: string, now: Date, then: (app: App) => Promise<void>) => {
    if (app === undefined || app.confirmed_at === null || app.failures >= MOST_WRONG_CODES) return null;
    const { account_id: account } = app;
    const step = stepOf(app, code, now);
    if (step === null) {
      await trx
        .updateTable("totp")
        .set((update) => ({ failures: update("failures", "+", 1) }))
        .where("account_id", "=", account)
        .execute();
      return null;
    }
    await then(app);
    const { numUpdatedRows } = await trx
      .updateTable("totp")
      .set({ last_step: step, failures: 0 })
      .where("account_id", "=", account)
      // Of two who use the same code at once, one does.
      .where("last_step", "<", step)
      .where("failures", "<", MOST_WRONG_CODES)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new Undone(null);
    return account;
  };
  return { stepOf, use };
};
type Using = ReturnType<typeof createUsing>;

const createSigning = (
  { transact }: Database,
  { use }: Using,
): Pick<CodeStore, "begin" | "beginByRecovery" | "stepUp"> => ({
  begin: ({ name, code }, session, now) =>
    transact(async (trx): Promise<string | null> =>
      use(trx, await findApp(trx, "totp.name", name), code, now, ({ account_id: account }) =>
        beginSession(trx, account, { ...session, way: "code" }, now),
      ),
    ),
  beginByRecovery: (hash, session, now) =>
    transact(async (trx): Promise<string | null> => {
      const kept = await trx
        .selectFrom("recovery_code")
        .innerJoin("account", "account.id", "recovery_code.account_id")
        .select("recovery_code.account_id as account")
        .where("hash", "=", hash)
        .where("used_at", "is", null)
        .where("account.state", "=", "active")
        .executeTakeFirst();
      if (kept === undefined) return null;
      const { account } = kept;
      await appendAudit(trx, { actor: account, act: "use-recovery-code", object: `account ${account}` }, now);
      const { numUpdatedRows } = await trx
        .updateTable("recovery_code")
        .set({ used_at: now.toISOString() })
        .where("hash", "=", hash)
        .where("used_at", "is", null)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) throw new Undone(null);
      await trx.updateTable("totp").set({ failures: 0 }).where("account_id", "=", account).execute();
      await beginSession(trx, account, { ...session, way: "recovery" }, now);
      return account;
    }),
  stepUp: async (code, session, now) => {
    const done = await transact(async (trx): Promise<string | null> =>
      use(trx, await findApp(trx, "totp.account_id", session.account), code, now, () =>
        renewSession(trx, session, now),
      ),
    );
    return done !== null;
  },
});

const createSettingUp = (
  { transact }: Database,
  { seal }: Sealing,
  { stepOf }: Using,
): Pick<CodeStore, "prepare" | "confirm" | "remove" | "replaceRecovery"> => ({
  prepare: (account, { name, secret }, now) =>
    transact(async (trx): Promise<boolean> => {
      const sealed = seal(secret, placeOfSecret(account));
      const row = { name, sealed, last_step: 0, failures: 0, made_at: now.toISOString(), confirmed_at: null };
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto("totp")
        .values({ account_id: account, ...row })
        .onConflict((conflict) => conflict.column("account_id").doUpdateSet(row).where("totp.confirmed_at", "is", null))
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    }),
  confirm: (account, code, now) =>
    transact(async (trx): Promise<boolean> => {
      const app = await findApp(trx, "totp.account_id", account);
      const step = app === undefined || app.confirmed_at !== null ? null : stepOf(app, code, now);
      if (step === null) return false;
      await appendAudit(trx, { actor: account, act: "add-code", object: `account ${account}` }, now);
      const { numUpdatedRows } = await trx
        .updateTable("totp")
        .set({ confirmed_at: now.toISOString(), last_step: step })
        .where("account_id", "=", account)
        .where("sealed", "=", app?.sealed ?? "")
        .where("confirmed_at", "is", null)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) throw new Undone(false);
      return true;
    }),
  remove: ({ account, session }, now) =>
    transact(async (trx): Promise<boolean> => {
      await appendAudit(trx, { actor: account, act: "remove-code", object: `account ${account}` }, now);
      const { numDeletedRows } = await trx
        .deleteFrom("totp")
        .where("account_id", "=", account)
        .where("confirmed_at", "is not", null)
        .executeTakeFirst();
      if (numDeletedRows !== 1n) throw new Undone(false);
      await trx.deleteFrom("session").where("account_id", "=", account).where("id", "!=", session).execute();
      return true;
    }),
  replaceRecovery: (account, hashes, now) =>
    transact(async (trx): Promise<void> => {
      await appendAudit(trx, { actor: account, act: "make-recovery-codes", object: `account ${account}` }, now);
      await trx.deleteFrom("recovery_code").where("account_id", "=", account).execute();
      const made_at = now.toISOString();
      await trx
        .insertInto("recovery_code")
        .values(hashes.map((hash) => ({ hash, account_id: account, made_at, used_at: null })))
        .execute();
    }),
});

/** One-time codes and recovery codes. Every use and change is in the audit, in the same step. */
export const createCodeStore = (database: Database, sealing: Sealing): CodeStore => {
  const using = createUsing(sealing);
  return {
    ...createSigning(database, using),
    ...createSettingUp(database, sealing, using),
    read: (account) =>
      database.readOnce(async (trx) => {
        const app = await findApp(trx, "totp.account_id", account);
        const codes = await trx
          .selectFrom("recovery_code")
          .select("used_at")
          .where("account_id", "=", account)
          .orderBy("used_at")
          .execute();
        const usedAt = codes.flatMap(({ used_at: at }) => (at === null ? [] : [at]));
        const isSetUp = app !== undefined && app.confirmed_at !== null;
        return {
          code: isSetUp ? { name: app.name, madeAt: app.made_at, isStopped: app.failures >= MOST_WRONG_CODES } : null,
          recovery: { left: codes.length - usedAt.length, usedAt },
        };
      }),
  };
};
