import { SESSION_HOURS } from "../../contract/desk/access-times.ts";

/** The one cookie there is. By its name a browser takes it from this host alone, over TLS, for every path. */
const NAME = "__Host-desk";
const ATTRIBUTES = "Path=/; HttpOnly; Secure; SameSite=Strict";
const TOKEN = /^[\w-]{22}$/;

export const writeCookie = (token: string): string =>
  `${NAME}=${token}; Max-Age=${SESSION_HOURS * 3600}; ${ATTRIBUTES}`;
export const CLEARED_COOKIE = `${NAME}=; Max-Age=0; ${ATTRIBUTES}`;

/** The token of the session a request belongs to; `null` where it has none of the agreed form. */
export const readCookie = ({ headers }: Request): string | null => {
  const pairs = (headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1) ?? "";
  return TOKEN.test(value) ? value : null;
};
