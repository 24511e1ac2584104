/** The page a form was opened from, as the history keeps it; nothing where the address was opened by itself. */
export type Origin = { readonly from?: string };

export const readOrigin = (state: unknown): Origin => {
  const { from } = (state ?? {}) as { from?: unknown };
  return typeof from === "string" && from.startsWith("/") ? { from } : {};
};
