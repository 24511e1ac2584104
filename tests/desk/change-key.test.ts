import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSync } from "otplib/functional";
import { expect, it, onTestFinished } from "vitest";
import { inviteToDesk, remitOf } from "../../host/access/invitations.ts";
import { changeKey } from "../../host/backup/change-key.ts";
import { makeSecret } from "../../host/access/one-time-code.ts";
import { createAccountStore } from "../../host/stores/account-store.ts";
import { createCodeStore } from "../../host/stores/code-store.ts";
import { createSealing, makeHostKey, readHostKey } from "../../host/stores/host-key.ts";
import { openInMemory } from "../contract/sqlite-store-kinds.ts";

it("a change of the host's key keeps the accounts with their authenticator apps, and takes back what was not used yet", async () => {
  const folder = mkdtempSync(join(tmpdir(), "key-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "host.key");
  makeHostKey(file);
  const database = await openInMemory();
  const open = () => {
    const key = readHostKey(file, { isNamed: true, hasDatabase: true, say: () => {} });
    const sealing = createSealing(key);
    return {
      seal: sealing.seal,
      accounts: createAccountStore(database, sealing),
      codes: createCodeStore(database, sealing),
    };
  };
  const { seal, accounts, codes } = open();
  const row = { id: "a1", version: 1, state: "active", roles: '["coordinator"]', lands: "[]", side: null } as const;
  const sealed = seal(JSON.stringify({ name: "Koordination", mail: "k@behoerde.example" }), "a1");
  await database.kysely
    .insertInto("account")
    .values({ ...row, entry_id: null, sealed, made_at: "2026-06-15T10:00:00.000Z" })
    .execute();
  await inviteToDesk(accounts, { ...remitOf("coordinator"), mail: null }, { by: "host", now: new Date() });
  const [secret, now] = [makeSecret(), new Date("2026-06-15T10:00:00Z")];
  const codeAt = (minutes: number): { readonly code: string; readonly at: Date } => {
    const at = new Date(now.getTime() + minutes * 60_000);
    return { at, code: generateSync({ secret, epoch: at.getTime() / 1000 }) };
  };
  await codes.prepare("a1", { name: "ABCDEFGH", secret }, now);
  expect(await codes.confirm("a1", codeAt(0).code, now)).toBe(true);
  await changeKey(database, file);
  const { code, at } = codeAt(5);
  const session = { tokenHash: "hash", former: null };
  expect(await open().codes.begin({ name: "ABCDEFGH", code }, session, at)).toBe("a1");
  expect(await open().accounts.list()).toMatchObject([{ name: "Koordination", mail: "k@behoerde.example" }]);
  await expect(accounts.list()).rejects.toThrow("authenticate");
  expect(await database.kysely.selectFrom("invitation").selectAll().execute()).toEqual([]);
});
