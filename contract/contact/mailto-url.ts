/** The link that writes to a mail address; every sign but the `@` that means something in a URL is escaped. */
export const toMailtoUrl = (email: string): string => `mailto:${encodeURIComponent(email).replace("%40", "@")}`;
