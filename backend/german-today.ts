const germanCalendar = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/**
 * The calendar day in Germany at the instant `now`, as midnight UTC of that day: consents and confirmations name
 * calendar days, and a consent that ends today must not be shown two hours into tomorrow.
 */
export const germanToday = (now: Date): Date => new Date(`${germanCalendar.format(now)}T00:00:00Z`);
