/**
 * Stands in for the public suffix list, which msw only reads for cookies; the mock sets none, and the list would be
 * most of its weight.
 */
export const getDomain = (): null => null;
