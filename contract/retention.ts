/** How long things live; `/privacy` says each of these figures by its name. */
export const RETENTION = {
  /** What is typed stays in the browser so many hours after the last letter. */
  draftHours: 24,
  /** A receipt with its secret link stays in the browser so many days. */
  receiptDays: 30,
  /** The backend knows so many days by which key something was sent, so that nothing is taken twice. */
  keyDays: 7,
  /** A closed enquiry is deleted after so many days. */
  closedDays: 30,
  /** What became of a notice by mail is known so many days. */
  noticeDays: 7,
  /** What a change of an entry replaced is known so many days, to undo it and to say what was there; longer, that it was. */
  revisionDays: 365,
  /** A contact who is asked for an introduction has so many working days, and so has who stands in. */
  introductionWorkingDays: 10,
  /** The server's log, with the faults that browsers have reported, is kept so many days. */
  logDays: 7,
} as const;

/**
 * The demo, whose backend is in the page, keeps its enquiries in the browser so many days after their last change:
 * enough for the time for an answer to run out twice.
 */
export const DEMO_DAYS = 35;
