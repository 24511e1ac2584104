import data from "./data/hostile-links.json" with { type: "json" };

/** What gets past the agreed form of a web address, a mail address or a phone number, and must do nothing but lead there. */
export const hostileLinks: readonly string[] = Object.values(data).flat();
