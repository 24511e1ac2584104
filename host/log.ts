import { pino } from "pino";

export type Log = {
  readonly info: (fields: Readonly<Record<string, string | number | boolean>>, what: string) => void;
  readonly warn: (fields: Readonly<Record<string, string | number | boolean>>, what: string) => void;
  /** What was thrown where nobody else hears of it. */
  readonly error: (error: unknown) => void;
};

/** Errors whose words are the program's own; those of drivers and of the mail host quote what they were given. */
const ownErrors = new Set([
  "DatabaseError",
  "LetterError",
  "LetterOfTheDayError",
  "NoticeGivenUpError",
  "NoticeRefusedError",
  "RowsLeftOutError",
  "SetupError",
  "StoreLostError",
]);

const framesOf = (error: Error): string =>
  (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");

/** Names where and of which kind an error is; its words only where they can quote nobody. */
const describeError = (error: unknown): Readonly<Record<string, string>> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { readonly code?: unknown };
  return {
    error: error.name,
    ...(ownErrors.has(error.name) ? { message: error.message } : {}),
    ...(typeof code === "string" ? { code } : {}),
    stack: framesOf(error),
  };
};

/** Lines are written together: one by one they would cost as much as a whole answer. */
const WRITTEN_TOGETHER_BYTES = 4_096;
const WRITTEN_EVERY_MS = 250;

type Destination = { readonly write: (line: string) => void };

/**
 * The standard output; what is not written yet is written when the process ends, unless it is killed. Until `release`
 * lines are held back, so that none stands between the sentences for who has started it.
 */
export const openOutput = (): Destination & { readonly release: () => void } => {
  const output = pino.destination({ sync: false, minLength: WRITTEN_TOGETHER_BYTES });
  setInterval(() => output.flush(), WRITTEN_EVERY_MS).unref();
  let held: string[] | null = [];
  return {
    write: (line) => {
      if (held === null) output.write(line);
      else held.push(line);
    },
    release: () => {
      for (const line of held ?? []) output.write(line);
      held = null;
    },
  };
};

/**
 * Lines of JSON on the standard output, for whatever keeps them. No address, no header, no query and nothing that was
 * sent is ever among them: requests are named by the template of their path.
 */
export const createLog = (destination: Destination): Log => {
  const options = { base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  const logger = pino(options, destination);
  return {
    info: (fields, what) => logger.info(fields, what),
    warn: (fields, what) => logger.warn(fields, what),
    error: (error) => logger.error(describeError(error), "failed"),
  };
};
