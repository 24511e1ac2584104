import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { type ReadText, readPlainText } from "../../../contract/text-units.ts";
import { wordsQuery } from "../../http/queries/words-query.ts";

/** A text to look for, and what reads it. */
export type TextToFind = { readonly text: string; readonly read: ReadText };

/**
 * The text to look for and how it is read: for contacts, or for the other lists, which forgive a slip. While what its words
 * mean is still to come, the text before it is looked for, and the screen keeps what it shows; null where there was none.
 * Where the meaning cannot be had, it is read as mere words, and so is no text at all.
 */
export const useReadText = (text: string, reading: "readWords" | "readForgiving"): TextToFind | null => {
  const { data, isError } = useQuery({ ...wordsQuery, enabled: text !== "" });
  const readOf = (asked: string): ReadText | null =>
    asked === "" || isError ? readPlainText : (data?.[reading] ?? null);
  const [last, setLast] = useState<string | null>(null);
  const read = readOf(text);
  if (read !== null) {
    if (last !== text) setLast(text);
    return { text, read };
  }
  const lastRead = last === null ? null : readOf(last);
  return last === null || lastRead === null ? null : { text: last, read: lastRead };
};
