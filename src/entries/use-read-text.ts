import { useQuery } from "@tanstack/react-query";
import { type ReadText, readPlainText } from "../../contract/text-units.ts";
import { wordsQuery } from "../http/words-query.ts";

/**
 * How a text is read: for contacts, or for the other lists, which forgive a slip. null while what its words mean is still
 * to come; where that cannot be had, it is read as mere words, and so is no text at all.
 */
export const useReadText = (text: string, reading: "readWords" | "readForgiving"): ReadText | null => {
  const { data, isError } = useQuery({ ...wordsQuery, enabled: text !== "" });
  return text === "" || isError ? readPlainText : (data?.[reading] ?? null);
};
