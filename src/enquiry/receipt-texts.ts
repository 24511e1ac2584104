/** The page that has the secret behind its `#`, within the site. */
export const toStatusPath = (token: string): string => `/enquiry/status#${token}`;

/** The same, to be kept anywhere. */
export const toStatusAddress = (token: string): string =>
  new URL(`${import.meta.env.BASE_URL.replace(/\/$/, "")}${toStatusPath(token)}`, location.origin).href;
