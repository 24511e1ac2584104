/**
 * What was typed into the form is kept for a day, whether or not somebody comes back to the form. The code that knows
 * drafts is fetched only where there is one.
 */
export const dropOldDrafts = async (): Promise<void> => {
  try {
    if (!Object.keys(localStorage).some((key) => key.startsWith("enquiry-draft:"))) return;
    const { drafts } = await import("../enquiry/drafts.ts");
    drafts.list();
  } catch {
    // Where the browser does not let us look there is nothing to drop.
  }
};
