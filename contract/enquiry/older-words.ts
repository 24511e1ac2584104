const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** What `subject` is called today, by what stands beside it. */
const renameSubject = (record: Readonly<Record<string, unknown>>): string => {
  if ("savedAt" in record) return "about";
  return "id" in record ? "kind" : "suggestedKind";
};

/**
 * What browsers kept before one thing had one word, in the words of today: drafts, receipts and enquiries called
 * `subject` what a draft is about, what kind of entry that is, and what kind of entry is suggested.
 */
export const renameOlderWords = (kept: unknown): unknown => {
  if (Array.isArray(kept)) return kept.map(renameOlderWords);
  if (!isRecord(kept)) return kept;
  return Object.fromEntries(
    Object.entries(kept).map(([name, value]) => [
      name === "subject" ? renameSubject(kept) : name,
      renameOlderWords(value),
    ]),
  );
};
