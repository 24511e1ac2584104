import { useState } from "react";

/** The error of the last try, also while the next one runs: what it says, and its button, stay until there is news. */
export const useLastError = (error: Error | null): Error | null => {
  const [last, setLast] = useState(error);
  if (error !== null && error !== last) setLast(error);
  return error ?? last;
};
