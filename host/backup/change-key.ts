import { existsSync, renameSync } from "node:fs";
import type { Database } from "../database/database.ts";
import { SetupError } from "../setup-error.ts";
import { placeOfSecret } from "../stores/code-store.ts";
import { placeOfValues } from "../stores/publish-store.ts";
import { createSealing, makeHostKey, readHostKey } from "../stores/host-key.ts";
import { refuseOtherKey } from "../stores/sealed-texts.ts";

/**
 * Seals every enquiry, account, secret of an authenticator app and former value with a new key, all of them or none, and
 * lays the new key where the old one lay; that is kept beside it as `.old`, for backups that were sealed with it. How many enquiries. The host must not run meanwhile.
 *
 * @throws SetupError where a change was begun and not finished
 */
export const changeKey = async (database: Database, file: string): Promise<number> => {
  const { transact } = database;
  const [next, former] = [`${file}.new`, `${file}.old`];
  if (existsSync(next)) {
    throw new SetupError(`A change of key was interrupted: ${next} is the newer one. See docs/hosting.md.`);
  }
  const options = { isNamed: true, hasDatabase: true, say: () => {} };
  const old = createSealing(readHostKey(file, options));
  await refuseOtherKey(database, old, file);
  makeHostKey(next);
  const { seal } = createSealing(readHostKey(next, options));
  const count = await transact(async (trx) => {
    const all = await trx.selectFrom("enquiry").select(["reference", "sealed"]).execute();
    for (const { reference, sealed } of all) {
      const resealed = seal(old.unseal(sealed, reference), reference);
      // eslint-disable-next-line no-await-in-loop
      await trx.updateTable("enquiry").set({ sealed: resealed }).where("reference", "=", reference).execute();
    }
    const accounts = await trx.selectFrom("account").select(["id", "sealed"]).execute();
    for (const { id, sealed } of accounts) {
      const resealed = seal(old.unseal(sealed, id), id);
      // eslint-disable-next-line no-await-in-loop
      await trx.updateTable("account").set({ sealed: resealed }).where("id", "=", id).execute();
    }
    const apps = await trx.selectFrom("totp").select(["account_id", "sealed"]).execute();
    for (const { account_id: account, sealed } of apps) {
      const place = placeOfSecret(account);
      const resealed = seal(old.unseal(sealed, place), place);
      // eslint-disable-next-line no-await-in-loop
      await trx.updateTable("totp").set({ sealed: resealed }).where("account_id", "=", account).execute();
    }
    const values = await trx.selectFrom("revision_value").selectAll().where("sealed", "is not", null).execute();
    for (const { kind, entry_id: id, version, sealed } of values) {
      const place = placeOfValues(kind, id, version);
      const resealed = seal(old.unseal(sealed ?? "", place), place);
      // eslint-disable-next-line no-await-in-loop
      await trx
        .updateTable("revision_value")
        .set({ sealed: resealed })
        .where("kind", "=", kind)
        .where("entry_id", "=", id)
        .where("version", "=", version)
        .execute();
    }
    // Whoever has not come yet is invited again: the links are few, and live for days.
    await trx.deleteFrom("invitation").execute();
    return all.length;
  });
  renameSync(file, former);
  renameSync(next, file);
  return count;
};
