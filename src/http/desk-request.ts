import type { z } from "zod/mini";
import { readWith } from "./queries/read-with.ts";
import { readJson, request } from "./request.ts";
import { RequestError } from "./request-error.ts";
import { explain, problemKindOf, send } from "./send.ts";

type OnRefused = () => Promise<unknown>;
const listeners = new Set<OnRefused>();

/** From now on is told when the desk lets an account in no longer, or not there; the function ends that. */
export const onRefused = (listener: OnRefused): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A session that has ended, or a right that was taken; whoever only has to show the passkey again has lost nothing. */
const isRefused = (error: unknown): boolean =>
  error instanceof RequestError &&
  (error.status === 401 || error.status === 403) &&
  problemKindOf(error) !== "step-up-needed";

/** The refusal is told before the screen hears of it, so that what it leads to stands there first. */
const tellRefusal = async <T>(asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    if (isRefused(error)) await Promise.all(Array.from(listeners, (listener) => listener()));
    throw error;
  }
};

/** Reads something of the desk for the signed-in account. @throws RequestError with the backend's `problem` */
export const readAtDesk = <Schema extends z.core.$ZodType>(path: string, schema: Schema, signal: AbortSignal) =>
  tellRefusal(request(path, readWith(schema), signal, { explain }));

const readNext = ({ headers }: Response): string | null =>
  /^<\?([^>]*)>; rel="next"$/.exec(headers.get("Link") ?? "")?.[1] ?? null;

/**
 * Reads a page of a list, which the schema gets as `page`, with the query of the page after it as `next`, `null` on the last.
 *
 * @throws RequestError with the backend's `problem`
 */
export const readPageAtDesk = <Schema extends z.core.$ZodType>(path: string, schema: Schema, signal: AbortSignal) => {
  const readBody = async (response: Response) => ({ page: await readJson(response), next: readNext(response) });
  return tellRefusal(request(path, readWith(schema), signal, { explain, readBody }));
};

/** Sends something at the desk; see `send`. */
export const sendAtDesk: typeof send = (path, sending, signal) => tellRefusal(send(path, sending, signal));
