import { describe, expect, it } from "vitest";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import type { Database } from "../../host/database/database.ts";
import { appendAudit, verifyAudit } from "../../host/stores/audit-rows.ts";
import { NOBODY, startDesk } from "./start-desk.ts";

const NOW = new Date("2026-06-15T10:00:00Z");
const ROWS = 10;

const fill = async (database: Database): Promise<void> => {
  for (let row = 1; row <= ROWS; row += 1) {
    await database.transact((trx) =>
      appendAudit(trx, { actor: `account-${row}`, act: "sign-in", object: `account ${row}` }, NOW),
    );
  }
};

type Tampering = readonly [what: string, firstBad: number, tamper: (database: Database) => Promise<unknown>];

const changeRow = (seq: number, column: "at" | "actor" | "act" | "object" | "former" | "hash"): Tampering => [
  `${column} of row ${seq} changed`,
  seq,
  ({ kysely }) =>
    kysely
      .updateTable("audit")
      .set({ [column]: "changed" })
      .where("seq", "=", seq)
      .execute(),
];
const dropRow = (seq: number): Tampering => [
  `row ${seq} dropped`,
  seq,
  ({ kysely }) => kysely.deleteFrom("audit").where("seq", "=", seq).execute(),
];

const tamperings: readonly Tampering[] = [
  ...([1, 5, 10] as const).flatMap((seq) => [changeRow(seq, "actor"), changeRow(seq, "hash")]),
  ...(["at", "act", "object", "former"] as const).map((column) => changeRow(4, column)),
  ...[1, 2, 5, 9, 10].map(dropRow),
  ["rows 8 to 10 dropped", 8, ({ kysely }) => kysely.deleteFrom("audit").where("seq", ">", 7).execute()],
  ["all rows dropped", 1, ({ kysely }) => kysely.deleteFrom("audit").execute()],
  [
    "a row added at the end",
    11,
    ({ kysely }) =>
      kysely
        .insertInto("audit")
        .values({ chain: "desk", seq: 11, at: "", actor: "", act: "", object: "", former: "", hash: "" })
        .execute(),
  ],
  ["a row renumbered", 3, ({ kysely }) => kysely.updateTable("audit").set({ seq: 30 }).where("seq", "=", 3).execute()],
  [
    "the last row dropped and its number with it",
    9,
    async ({ kysely }) => {
      await kysely.deleteFrom("audit").where("seq", "=", 10).execute();
      await kysely.updateTable("audit_head").set({ seq: 9 }).execute();
    },
  ],
];

/** What was done stands as it was written, or it shows; whatever the rows lie in. */
export const describeAudit = (name: string, open: () => Promise<Database>): void => {
  describe(`the audit ${name}`, () => {
    it("names the first row that was changed or dropped, 20 times of 20", async () => {
      expect(tamperings).toHaveLength(20);
      for (const [what, firstBad, tamper] of tamperings) {
        const database = await open();
        await fill(database);
        expect(await verifyAudit(database)).toEqual({ rows: ROWS, firstBad: null });
        await tamper(database);
        expect((await verifyAudit(database)).firstBad, what).toBe(firstBad);
      }
    });

    it("has a row for whatever is done, none for what is refused, and nobody's name, address or secret", async () => {
      const database = await open();
      const desk = await startDesk(database);
      const { browser, passkey } = await desk.enter({ roles: ["administrator"] });
      const coordinator = await desk.enter({ roles: ["coordinator"] });
      await browser.stepUp(passkey);
      const account = deskPaths.account.replace("{id}", coordinator.id);
      await browser.post(account, { ...NOBODY, roles: ["coordinator"], state: "locked" }, { "If-Match": '"1"' });
      await browser.post(account, { ...NOBODY, roles: ["coordinator"], state: "locked" }, { "If-Match": '"1"' });
      await browser.send(account, { method: "DELETE" });
      await browser.send(deskPaths.sessionEnd, { method: "DELETE" });
      await browser.signIn(desk.newPasskey());
      const rows = await database.kysely.selectFrom("audit").selectAll().orderBy("seq").execute();
      expect(rows.map(({ act }) => act)).toEqual([
        "invite",
        "register",
        "sign-in",
        "invite",
        "register",
        "sign-in",
        "step-up",
        "change-account",
        "delete-account",
        "sign-out",
      ]);
      const written = JSON.stringify(rows);
      for (const secret of ["Koordination", "jemand@behoerde.example", "203.0.113", passkey.id]) {
        expect(written).not.toContain(secret);
      }
      expect(await verifyAudit(database)).toEqual({ rows: rows.length, firstBad: null });
    });

    it("keeps its order when many write at once", async () => {
      const database = await open();
      const write = (actor: string) =>
        database.transact((trx) => appendAudit(trx, { actor, act: "sign-in", object: "account a" }, NOW));
      await Promise.all(Array.from({ length: 20 }, (_, index) => write(`account-${index}`)));
      expect(await verifyAudit(database)).toEqual({ rows: 20, firstBad: null });
    });
  });
};
