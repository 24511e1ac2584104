import { expect, it } from "vitest";
import { describeWithPostgres } from "../describe-with-postgres.ts";
import { killHostOverSqlite, killOverPostgres } from "./kill-runs.ts";

/** `npm run durability` kills more often. */
const KILLS = 2;
const nothingWrong = { acknowledged: expect.any(Number), lost: 0, doubled: 0, untold: 0, changed: 0 };

it("loses and doubles nothing over SQLite when the host is killed", async () => {
  expect(await killHostOverSqlite(KILLS)).toEqual(nothingWrong);
});

describeWithPostgres("over PostgreSQL", (binaries) => {
  it.each(["host", "server"] as const)("loses and doubles nothing when the %s is killed", async (killed) => {
    expect(await killOverPostgres(binaries, killed, KILLS)).toEqual(nothingWrong);
  });
});
