const FIVE_MINUTES_MS = 300_000;

/**
 * Of what can be hidden at any time: a page that is looked at shows it so long at most. A tab in the background asks when
 * somebody comes back to it.
 */
export const ASKED_ANEW = { staleTime: FIVE_MINUTES_MS, refetchInterval: FIVE_MINUTES_MS } as const;
