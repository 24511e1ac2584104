import { ProblemError } from "./problem-error.ts";

/**
 * The text that was sent, in parts of any length. Bytes that are no UTF-8 are not replaced: what is kept would not be
 * what was written.
 *
 * @throws ProblemError `malformed-json`
 */
export const decodeUtf8 = (parts: readonly Uint8Array[]): string => {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
  } catch {
    throw new ProblemError("malformed-json", { detail: "The body is not UTF-8." });
  }
};
