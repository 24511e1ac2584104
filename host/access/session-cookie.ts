import { PROVIDER_MINUTES, SESSION_HOURS } from "../../contract/desk/access-times.ts";

/** By its name a browser takes a cookie from this host alone, over TLS, for every path. */
const ATTRIBUTES = "Path=/; HttpOnly; Secure";

type Cookie = {
  readonly name: string;
  readonly site: "Strict" | "Lax";
  readonly seconds: number;
  readonly form: RegExp;
};

const createCookie = ({ name, site, seconds, form }: Cookie) => {
  const write = (value: string, age: number): string =>
    `${name}=${value}; Max-Age=${age}; ${ATTRIBUTES}; SameSite=${site}`;
  return {
    write: (value: string): string => write(value, seconds),
    cleared: write("", 0),
    /** What a request has of it; `null` where it has none of the agreed form. */
    read: ({ headers }: Request): string | null => {
      const pairs = (headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim());
      const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
      return form.test(value) ? value : null;
    },
  };
};

/** The token of the session a request belongs to. */
export const sessionCookie = createCookie({
  name: "__Host-desk",
  site: "Strict",
  seconds: SESSION_HOURS * 3600,
  form: /^[\w-]{22}$/,
});

/** Who went to the identity provider: nobody else's browser comes back in their place. */
export const providerCookie = createCookie({
  name: "__Host-oidc",
  site: "Lax",
  seconds: PROVIDER_MINUTES * 60,
  form: /^[\w-]{43}\.[\w-]{0,700}$/,
});
