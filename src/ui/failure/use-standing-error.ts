import { useState } from "react";

type Query = { readonly data: unknown; readonly error: Error | null };

/**
 * Why the last try of a query failed. Where there are no data yet it also stands while the next try runs, though the
 * query forgets it then: what it says, and the button that is pressed, stay until there is news.
 */
export const useStandingError = ({ data, error }: Query): Error | null => {
  const [last, setLast] = useState(error);
  if (error !== null && error !== last) setLast(error);
  return error ?? (data === undefined ? last : null);
};
