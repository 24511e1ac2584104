import { useState } from "react";
import { type DirectoryState, toQuestion } from "../directory-address.ts";

/** A state that begins anew with every other question, as it says something about one answer only. */
export const useForQuestion = <T>(state: DirectoryState, beginning: T): readonly [T, (next: T) => void] => {
  const question = toQuestion(state);
  const [held, setHeld] = useState({ question, value: beginning });
  const set = (value: T): void => setHeld({ question, value });
  if (held.question === question) return [held.value, set];
  set(beginning);
  return [beginning, set];
};
