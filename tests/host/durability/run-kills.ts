import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Database } from "../../../host/database/database.ts";
import { hashOf } from "../../../backend/enquiry/secrets.ts";
import { question } from "../../contract/sample-enquiry.ts";

/** What is killed, and started again over the same files. */
type Victim = { readonly kill: () => Promise<void>; readonly start: () => Promise<void> };

type Run = {
  readonly url: () => string;
  readonly victim: Victim;
  readonly kills: number;
  /** Opens the database the host has, once everything is over. */
  readonly open: () => Promise<Database>;
};

/** What was acknowledged, and what has become of it; all but the first should be 0. */
export type Figures = {
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  /** Stored without exactly one notice that tells of it. */
  readonly untold: number;
  /** Acknowledged a second time with another receipt. */
  readonly changed: number;
};

const CLIENTS = 8;

/** Each from a network of its own, so that no limit is reached. */
export const anyAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

const submitOnce = async (url: string, key: string): Promise<string | null> => {
  try {
    const response = await fetch(`${url}/api/v1/enquiries`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": key, "X-Forwarded-For": anyAddress() },
      body: JSON.stringify(question),
    });
    if (response.status === 201) return await response.text();
    await response.arrayBuffer();
    // Anything else than being too busy or without its database is a fault of the host.
    if (response.status !== 503) throw new TypeError(`answered with ${response.status}`);
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith("answered")) throw error;
  }
  return null;
};

/** As the app does: again under the same key until there is an answer. */
export const submitUntilAnswered = async (url: () => string, key: string): Promise<string> => {
  const receipt = await submitOnce(url(), key);
  if (receipt !== null) return receipt;
  await wait(20);
  return submitUntilAnswered(url, key);
};

const judge = async (database: Database, receipts: ReadonlyMap<string, string>): Promise<Omit<Figures, "changed">> => {
  const stored = await database.kysely.selectFrom("enquiry").select(["reference", "key_hash"]).execute();
  const notices = await database.kysely.selectFrom("outbox").select("reference").execute();
  const references = new Set(stored.map(({ reference }) => reference));
  const hashes = await Promise.all([...receipts.keys()].map(hashOf));
  const ofKeys = new Set(hashes);
  const told = Map.groupBy(notices, ({ reference }) => reference);
  const acknowledged = [...receipts.values()].map(
    (receipt) => (JSON.parse(receipt) as { reference: string }).reference,
  );
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((reference) => !references.has(reference)).length,
    doubled: stored.length - new Set(stored.map((each) => each.key_hash).filter((hash) => ofKeys.has(hash))).size,
    untold: stored.filter(({ reference }) => told.get(reference)?.length !== 1).length,
  };
};

/**
 * Submits over HTTP, kills again and again whatever is to be killed while that goes on, and looks afterwards what has
 * become of what was acknowledged.
 */
export const runKills = async ({ url, victim, kills, open }: Run): Promise<Figures> => {
  const receipts = new Map<string, string>();
  let acknowledged = 0;
  const ending = new AbortController();
  const submitOn = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const key = randomUUID();
      receipts.set(key, await submitUntilAnswered(url, key));
      acknowledged += 1;
    }
  };
  const acknowledgeMore = async (count: number): Promise<void> => {
    if (count <= 0 || ending.signal.aborted) return;
    const before = acknowledged;
    await wait(2);
    await acknowledgeMore(count - (acknowledged - before));
  };
  const clients = Array.from({ length: CLIENTS }, submitOn);
  const failing = Promise.all(clients).catch((error: unknown) => {
    ending.abort();
    throw error;
  });
  const killing = (async () => {
    for (let kill = 0; kill < kills; kill += 1) {
      // However slow the machine is, something was acknowledged since the last one, and more is on its way.
      await acknowledgeMore(randomInt(1, 9));
      await wait(randomInt(30));
      await victim.kill();
      await victim.start();
    }
    await wait(100);
    ending.abort();
  })();
  await Promise.all([failing, killing]);
  let changed = 0;
  for (const [key, receipt] of receipts) if ((await submitUntilAnswered(url, key)) !== receipt) changed += 1;
  const database = await open();
  const figures = { ...(await judge(database, receipts)), changed };
  await database.close();
  return figures;
};
