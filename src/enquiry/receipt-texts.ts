/** "ABCD 2345": read out in two halves. */
export const spaceOut = (reference: string): string => `${reference.slice(0, 4)} ${reference.slice(4)}`;

/** The page that has the secret behind its `#`, within the site. */
export const toStatusPath = (token: string): string => `/enquiry/status#${token}`;

/** The same, to be kept anywhere. */
export const toStatusAddress = (token: string): string =>
  new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}${toStatusPath(token)}`, location.origin).href;
