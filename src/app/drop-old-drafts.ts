/**
 * What was typed, into the form or behind a secret link, is kept for a day, whether or not somebody comes back to it. The
 * code that knows drafts is fetched only where there is one.
 */
export const dropOldDrafts = async (): Promise<void> => {
  try {
    if (!Object.keys(localStorage).some((key) => /^enquiry-(?:draft|answer):/.test(key))) return;
    const [{ drafts }, { answerDrafts }] = await Promise.all([
      import("../enquiry/drafts.ts"),
      import("../enquiry/answer-drafts.ts"),
    ]);
    drafts.list();
    answerDrafts.list();
  } catch {
    // Where the browser does not let us look there is nothing to drop.
  }
};
