import { randomInt } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import autocannon from "autocannon";
import { writeSampleLines } from "../../../scripts/sample-lines.ts";
import { createProgram, type Program } from "./program.ts";
import { makeApp, trusting, withFolder } from "./kill-runs.ts";

/** One answer of the host, to be given again by whoever it is compared with; `body`: in base64. */
export type Measured = {
  readonly name: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** `perSecond`: answers on the clock; `work`: processor time of the server an answer takes, in microseconds. */
type Rate = { readonly perSecond: number; readonly work: number };

/** Medians over the rounds. */
export type Compared = { readonly name: string; readonly bytes: number; readonly ours: Rate; readonly bare: Rate };

const CONNECTIONS = 32;
const ACCEPTED = "gzip, br";
/** So many networks ask that none reaches its limit. */
const NETWORKS = 400;

const askRaw = (url: string, path: string, accepted = ACCEPTED): Promise<Omit<Measured, "name">> =>
  new Promise((resolve, reject) => {
    get(new URL(path, url), { headers: { "Accept-Encoding": accepted } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        // A host that has just begun may be too busy for a moment.
        if (response.statusCode === 503) {
          resolve(askRaw(url, path, accepted));
          return;
        }
        // What the server itself writes comes again by itself.
        const { date: _, connection: __, "keep-alive": ___, "transfer-encoding": ____, ...headers } = response.headers;
        resolve({ path, headers: headers as Record<string, string>, body: Buffer.concat(chunks).toString("base64") });
      });
    }).on("error", reject);
  });

/** Linux counts in hundredths of a second. */
const TICK_US = 10_000;

/** Processor time of a process and its threads since it began, in microseconds. */
const readWork = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
};

/** Asks as fast as it is answered, from many networks. */
const measureRate = async ({ url, pid }: Program, path: string, seconds: number): Promise<Rate> => {
  const requests = Array.from({ length: NETWORKS }, () => ({
    method: "GET" as const,
    path,
    headers: {
      "Accept-Encoding": ACCEPTED,
      "X-Forwarded-For": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
    },
  }));
  const before = readWork(pid());
  const result = await autocannon({ url: url(), connections: CONNECTIONS, duration: seconds, requests });
  // Those it was too busy for count for nothing; whatever else went wrong is a fault.
  if (result.non2xx > result["5xx"] || result.errors > 0) throw new Error(`${path} could not be measured`);
  return { perSecond: result["2xx"] / result.duration, work: (readWork(pid()) - before) / result.requests.total };
};

const medianRate = (rates: readonly Rate[]): Rate => ({
  perSecond: medianOf(rates.map(({ perSecond }) => perSecond)),
  work: medianOf(rates.map(({ work }) => work)),
});

const medianOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The host over SQLite with 3,000 invented contacts, against bare hono with the same bytes, by turns in one run. */
export const compareWithBareHono = ({
  rounds,
  seconds,
}: {
  readonly rounds: number;
  readonly seconds: number;
}): Promise<readonly Compared[]> =>
  withFolder(async (folder) => {
    const sample = join(folder, "sample.jsonl");
    writeFileSync(sample, writeSampleLines(new Date()));
    const environment = { ...trusting, DATA_FOLDER: join(folder, "data") };
    const host = createProgram({
      parameters: ["host/main.ts", "--app", makeApp(folder), "--sample-file", sample],
      environment,
    });
    const file = join(folder, "answers.json");
    const bare = createProgram({ parameters: ["tests/host/durability/bare-hono.ts", file], environment: {} });
    try {
      await host.start();
      const { body: list } = await askRaw(host.url(), "/api/v1/contacts?limit=1", "identity");
      const [first] = (JSON.parse(Buffer.from(list, "base64").toString()) as { contacts: readonly { id: string }[] })
        .contacts;
      const paths = {
        "a list": "/api/v1/contacts?land=DE-NW",
        "a contact": `/api/v1/contacts/${first?.id}`,
        "the overview": "/api/v1/overview",
      };
      const answers: Measured[] = [];
      for (const [name, path] of Object.entries(paths)) answers.push({ name, ...(await askRaw(host.url(), path)) });
      writeFileSync(file, JSON.stringify(answers));
      await bare.start();
      const rates: Compared[] = [];
      for (const { name, path, body } of answers) {
        const ours: Rate[] = [];
        const theirs: Rate[] = [];
        // The first round of each warms up, and does not count.
        for (let round = 0; round <= rounds; round += 1) {
          const [one, other] = [await measureRate(host, path, seconds), await measureRate(bare, path, seconds)];
          if (round > 0) {
            ours.push(one);
            theirs.push(other);
          }
        }
        rates.push({
          name,
          bytes: Buffer.from(body, "base64").byteLength,
          ours: medianRate(ours),
          bare: medianRate(theirs),
        });
      }
      return rates;
    } finally {
      await host.end("SIGKILL");
      await bare.end("SIGKILL");
    }
  });
