import { loadavg } from "node:os";
import { findPostgres } from "../tests/host/find-programs.ts";
import { checkHistories } from "../tests/contract/two-parties.ts";
import { backUpWhileWriting } from "../tests/host/durability/backup-runs.ts";
import { withLossyLine } from "../tests/host/durability/lossy-line.ts";
import { compareWithBareHono } from "../tests/host/durability/answer-rates.ts";
import { killHostOverSqlite, killOverPostgres } from "../tests/host/durability/kill-runs.ts";
import { askTooMuch } from "../tests/host/durability/overload-run.ts";
import { measureRebuilds } from "../tests/host/durability/rebuild-run.ts";
import type { Figures } from "../tests/host/durability/run-kills.ts";

// What takes too long for `npm test`, which has a short form of each part: `npm run durability [<kills>] [<part> …]`.
const [first, ...others] = process.argv.slice(2);
const kills = Number(first ?? 50);
const serverKills = Math.ceil(kills * 0.4);
const OVERLOAD_S = 30;
const MOST_MEGABYTES = 300;
const LONGEST_RECOVERY_MS = 5_000;
const LEAST_SHARE = 0.6;
const MANY_CONTACTS = 100_000;
const LONGEST_TURN_MS = 100;

const BACKUPS = 10;
const HISTORIES = 500;
const CHANGES = 10;

type Part = "kills" | "backups" | "histories" | "overload" | "rates" | "rebuild";
const isWanted = (part: Part): boolean => others.length === 0 || others.includes(part);
let isWrong = false;

const report = (name: string, { acknowledged, ...wrong }: Figures): void => {
  const found = Object.entries(wrong).map(([what, count]) => `${count} ${what}`);
  console.log(`${name}: ${acknowledged} acknowledged, ${found.join(", ")}`);
  isWrong ||= Object.values(wrong).some((count) => count > 0);
};

const runKills = async (): Promise<void> => {
  report(`${kills} × kill −9 of the host over SQLite`, await killHostOverSqlite(kills));
  const binaries = findPostgres();
  if (binaries === null) {
    console.log("not run: PostgreSQL is not installed (Debian: apt-get install postgresql)");
    isWrong ||= process.env["CI"] !== undefined;
    return;
  }
  report(`${kills} × kill −9 of the host over PostgreSQL`, await killOverPostgres(binaries, "host", kills));
  report(`${serverKills} × kill −9 of the PostgreSQL server`, await killOverPostgres(binaries, "server", serverKills));
};

const runBackups = async (): Promise<void> => {
  const { acknowledged, perSecond, missing, closed } = await backUpWhileWriting(BACKUPS);
  console.log(
    `${BACKUPS} backups while others write: ${acknowledged} acknowledged, ${Math.round(perSecond)} a second, ${missing} missing, ${closed} links closed`,
  );
  isWrong ||= missing + closed > 0;
};

const runHistories = async (): Promise<void> => {
  const done = await withLossyLine((line) => checkHistories(line, HISTORIES));
  console.log(`${HISTORIES} runs of two parties over a proxy that loses half of the answers: ${done} acts, each once`);
};

const runOverload = async (): Promise<void> => {
  const figures = await askTooMuch(OVERLOAD_S);
  console.log(`five times its capacity for ${OVERLOAD_S} s:`, figures);
  const { failed, withoutRetryAfter, mostMegabytes, recoveryMs } = figures;
  isWrong ||= failed + withoutRetryAfter > 0 || mostMegabytes >= MOST_MEGABYTES || recoveryMs > LONGEST_RECOVERY_MS;
};

const runRates = async (): Promise<void> => {
  for (const { name, bytes, ours, bare } of await compareWithBareHono({ rounds: 5, seconds: 2 })) {
    const [share, work] = [ours.perSecond / bare.perSecond, bare.work / ours.work];
    console.log(
      `${name} (${bytes} bytes): ${Math.round(ours.perSecond)} a second, bare hono ${Math.round(bare.perSecond)}: ${share.toFixed(2)}; by processor time ${work.toFixed(2)}`,
    );
    // On a busy machine the clock says little; the processor's time says the same on any.
    isWrong ||= Math.max(share, work) < LEAST_SHARE;
  }
};

const runRebuild = async (): Promise<void> => {
  const figures = await measureRebuilds({ contacts: MANY_CONTACTS, changes: CHANGES });
  console.log(`${CHANGES} changes among ${MANY_CONTACTS} contacts, load ${loadavg()[0]?.toFixed(1)}:`, figures);
  // By processor time: on a busy machine the clock says more of the others.
  isWrong ||= figures.longestTurnMs > LONGEST_TURN_MS;
};

if (isWanted("kills")) await runKills();
if (isWanted("backups")) await runBackups();
if (isWanted("histories")) await runHistories();
if (isWanted("overload")) await runOverload();
if (isWanted("rates")) await runRates();
if (isWanted("rebuild")) await runRebuild();
process.exitCode = isWrong ? 1 : 0;
