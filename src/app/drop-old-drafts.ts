/**
 * What was typed, into the form or behind a secret link, is kept for a day, whether or not somebody comes back to it. The
 * code that knows drafts is fetched only where there is one.
 */
export const dropOldDrafts = async (): Promise<void> => {
  try {
    if (!Object.keys(localStorage).some((key) => key.startsWith("enquiry-"))) return;
    const { dropDrafts } = await import("../enquiry/drop-drafts.ts");
    dropDrafts();
  } catch {
    // Where the browser does not let us look there is nothing to drop.
  }
};
