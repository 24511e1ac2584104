import type { BlockList } from "node:net";
import { join } from "node:path";
import { LONGEST_ADDRESS } from "../contract/enquiry/enquiry-rules.ts";
import { readTrustedProxies } from "./http/client-address.ts";
import { SetupError } from "./setup-error.ts";

/** Every variable the host reads, with one sentence for who sets it. */
export const variables = {
  PORT: "The port the host listens on; 8080 unless set.",
  LISTEN_ADDRESS: "The address it listens on; 127.0.0.1 unless set, which only a proxy on the same machine reaches.",
  SITE_URL: "Where visitors reach the app, such as https://network.example/; links in letters begin with it.",
  DATA_FOLDER: "The folder of the database and the key; data unless set.",
  DATABASE_URL: "A PostgreSQL, such as postgres://user:password@host/name; SQLite in the data folder unless set.",
  DATABASE_READ_URL: "A streaming replica of it, for reading.",
  HOST_KEY_FILE: "The file of the key enquiries are sealed with; made in the data folder unless set.",
  TRUSTED_PROXIES: "Proxies in front, as addresses or networks with commas; only their X-Forwarded-For counts.",
  OIDC_ISSUER:
    "The issuer of an authority's identity provider (OpenID Connect), such as https://login.example/; nobody signs in by one unless set.",
  OIDC_CLIENT_ID: "The name the identity provider knows this host by; needed with OIDC_ISSUER.",
  OIDC_CLIENT_SECRET: "The secret the identity provider has given this host; needed with OIDC_ISSUER.",
  SMTP_URL: "The mail host, such as smtps://user:password@mail.example; without it letters wait in the outbox.",
  MAIL_FROM: "The address letters come from; needed with SMTP_URL.",
  MONITOR_PORT: "A port on 127.0.0.1 for /live, /ready and /metrics; none unless set.",
  BASEMAP_URL: "The template of the raster basemap the app was built with; browsers may then load pictures from there.",
  CLEARING_POINT_MAIL:
    "The Clearing Point's mailbox, for the imprint and an empty network; without it no introduction can be asked of it.",
  CLEARING_POINT_PHONE: "The Clearing Point's telephone number in the form +49…, for the imprint and an empty network.",
} as const;
type Variable = keyof typeof variables;

export type Configuration = {
  readonly port: number;
  readonly listenAddress: string;
  /** Ends in `/`. */
  readonly siteUrl: string;
  readonly isSiteNamed: boolean;
  /** Where the host was reached when it last began, for commands that are called without its settings. */
  readonly siteFile: string;
  readonly dataFolder: string;
  readonly databaseFile: string;
  /** Copies of the tombstones, for what is restored; and what every backup touches. */
  readonly tombstoneFile: string;
  readonly backupStamp: string;
  /** `null`: SQLite in `databaseFile`. */
  readonly postgres: { readonly url: string; readonly readUrl: string | null } | null;
  readonly hostKey: { readonly file: string; readonly isNamed: boolean };
  readonly trustedProxies: BlockList;
  readonly basemapUrl: string | null;
  readonly monitorPort: number | null;
  /** `null`: nobody signs in by an identity provider. */
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
  /** `null`: nothing is mailed. */
  readonly mail: { readonly url: string; readonly from: string } | null;
  readonly clearingPoint: { readonly mail: string | null; readonly phone: string | null };
};

const DEFAULT_PORT = 8_080;
const MOST_PORT = 65_535;

const refuse = (variable: Variable, wanted: string): SetupError => new SetupError(`${variable} ${wanted}.`);

const readPort = (variable: "PORT" | "MONITOR_PORT", value: string): number => {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= MOST_PORT) return port;
  throw refuse(variable, "has to be a number from 0 to 65535");
};

const readUrl = (variable: Variable, value: string): URL => {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === "") return url;
  throw refuse(variable, "has to be a web address that begins with https:// or http://");
};

const readSiteUrl = (value: string | undefined, port: number): string => {
  if (value === undefined) return `http://localhost:${port}/`;
  const { href, search, hash, pathname } = readUrl("SITE_URL", value);
  if (search !== "" || hash !== "" || pathname !== "/") {
    throw refuse("SITE_URL", "has to be the address of the site alone, without a path");
  }
  return href;
};

export const isMailAddress = (value: string): boolean =>
  value.length <= LONGEST_ADDRESS && /^[^\s@<>"]+@[^\s@<>"]+$/.test(value);

const readMail = (url: string | undefined, from: string | undefined): Configuration["mail"] => {
  if (url === undefined && from === undefined) return null;
  if (url === undefined) throw refuse("SMTP_URL", "is needed where MAIL_FROM is set");
  if (from === undefined) throw refuse("MAIL_FROM", "is needed where SMTP_URL is set");
  if (!isMailAddress(from)) throw refuse("MAIL_FROM", "has to be one mail address");
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol)) {
    throw refuse("SMTP_URL", "has to begin with smtp:// or smtps://");
  }
  return { url, from };
};

const readOidc = (
  issuer: string | undefined,
  id: string | undefined,
  secret: string | undefined,
): Configuration["oidc"] => {
  if (issuer === undefined && id === undefined && secret === undefined) return null;
  if (issuer === undefined) throw refuse("OIDC_ISSUER", "is needed where OIDC_CLIENT_ID or OIDC_CLIENT_SECRET is set");
  if (id === undefined) throw refuse("OIDC_CLIENT_ID", "is needed where OIDC_ISSUER is set");
  if (secret === undefined) throw refuse("OIDC_CLIENT_SECRET", "is needed where OIDC_ISSUER is set");
  const { protocol, hostname, search, hash } = readUrl("OIDC_ISSUER", issuer);
  if (search !== "" || hash !== "") throw refuse("OIDC_ISSUER", "has to be the issuer alone, without ? and #");
  // What stays on this machine nobody reads on its way.
  if (protocol === "http:" && !/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) {
    throw refuse("OIDC_ISSUER", "has to begin with https://");
  }
  return { issuer, clientId: id, clientSecret: secret };
};

const readPostgres = (url: string | undefined, replica: string | undefined): Configuration["postgres"] => {
  if (url === undefined && replica !== undefined) {
    throw refuse("DATABASE_URL", "is needed where DATABASE_READ_URL is set");
  }
  const isDatabase = (value: string): boolean =>
    URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol);
  if (url !== undefined && !isDatabase(url)) throw refuse("DATABASE_URL", "has to begin with postgres://");
  if (replica !== undefined && !isDatabase(replica)) throw refuse("DATABASE_READ_URL", "has to begin with postgres://");
  return url === undefined ? null : { url, readUrl: replica ?? null };
};

/**
 * Reads the environment. A variable that is set to nothing is not set.
 *
 * @throws SetupError which says in one sentence what to set, for anything that cannot be meant
 */
export const readConfiguration = (environment: Readonly<Record<string, string | undefined>>): Configuration => {
  const read = (name: Variable): string | undefined => environment[name]?.trim() || undefined;
  const port = readPort("PORT", read("PORT") ?? String(DEFAULT_PORT));
  const monitorPort = read("MONITOR_PORT");
  const dataFolder = read("DATA_FOLDER") ?? "data";
  const keyFile = read("HOST_KEY_FILE");
  const basemapUrl = read("BASEMAP_URL") ?? null;
  if (basemapUrl !== null) readUrl("BASEMAP_URL", basemapUrl);
  const mail = read("CLEARING_POINT_MAIL") ?? null;
  if (mail !== null && !isMailAddress(mail)) throw refuse("CLEARING_POINT_MAIL", "has to be one mail address");
  const phone = read("CLEARING_POINT_PHONE") ?? null;
  if (phone !== null && !/^\+\d{5,15}$/.test(phone))
    throw refuse("CLEARING_POINT_PHONE", "has to look like +4991112345");
  return {
    port,
    listenAddress: read("LISTEN_ADDRESS") ?? "127.0.0.1",
    siteUrl: readSiteUrl(read("SITE_URL"), port),
    isSiteNamed: read("SITE_URL") !== undefined,
    siteFile: join(dataFolder, "site-url"),
    dataFolder,
    databaseFile: join(dataFolder, "clearing-point.db"),
    tombstoneFile: join(dataFolder, "tombstones.jsonl"),
    backupStamp: join(dataFolder, "last-backup"),
    postgres: readPostgres(read("DATABASE_URL"), read("DATABASE_READ_URL")),
    hostKey: { file: keyFile ?? join(dataFolder, "host.key"), isNamed: keyFile !== undefined },
    trustedProxies: readTrustedProxies(read("TRUSTED_PROXIES") ?? ""),
    basemapUrl,
    monitorPort: monitorPort === undefined ? null : readPort("MONITOR_PORT", monitorPort),
    oidc: readOidc(read("OIDC_ISSUER"), read("OIDC_CLIENT_ID"), read("OIDC_CLIENT_SECRET")),
    mail: readMail(read("SMTP_URL"), read("MAIL_FROM")),
    clearingPoint: { mail, phone },
  };
};
