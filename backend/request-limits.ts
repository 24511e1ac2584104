import type { Endpoint } from "../contract/endpoint.ts";
import type { EndpointName } from "../contract/endpoints.ts";
import { germanDayOf } from "../contract/german-today.ts";
import { ProblemError } from "./problem-error.ts";
import { createRateMeter, type RateLimit, type RateMeter } from "./rate-limit.ts";

/** What one network may do; 50 people behind one address, each with five details and one submission an hour, fit. */
const limits = {
  details: { count: 600, periodMs: 600_000, burst: 600 },
  submissions: { count: 60, periodMs: 3_600_000, burst: 20 },
  faults: { count: 60, periodMs: 3_600_000, burst: 20 },
  unknownLinks: { count: 10, periodMs: 60_000, burst: 10 },
} as const satisfies Record<string, RateLimit>;
type Counted = keyof typeof limits;

/** Of what is counted each time it is asked for, whatever comes of it. */
const countedByName: Partial<Record<EndpointName, Counted>> = {
  contact: "details",
  contactDetails: "details",
  enquiries: "submissions",
  clientFaults: "faults",
};

/** Contacts are counted, not requests. */
const countIn = ({ id }: RequestToCount["query"]): number => (Array.isArray(id) ? id.length : 1);

/** IPv6: as many bits as one connection usually gets, in groups of 16 and the half of one. */
const IPV6_GROUPS = 3;

const expandIpv6 = (address: string): readonly string[] => {
  const [head = "", tail = ""] = address.split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => "0");
  return [...before, ...zeros, ...after].map((group) => group.toLowerCase().padStart(4, "0"));
};

/**
 * What belongs to one connection: an IPv4 address as it is, written within IPv6 too, of an IPv6 address the first 56
 * bits.
 */
export const networkOf = (address: string): string => {
  const ipv4 = /(?:^|:)(\d{1,3}(?:\.\d{1,3}){3})$/.exec(address)?.[1];
  if (ipv4 !== undefined) return ipv4;
  const groups = expandIpv6(address);
  return [...groups.slice(0, IPV6_GROUPS), (groups[IPV6_GROUPS] ?? "").slice(0, 2)].join(":");
};

/** HMAC with SHA-256 under a key; as a text. */
export type CreateHmac = (key: Uint8Array<ArrayBuffer>) => (text: string) => Promise<string>;

export const createWebHmac: CreateHmac = (key) => {
  const importing = crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return async (text) => {
    const signed = await crypto.subtle.sign("HMAC", await importing, new TextEncoder().encode(text));
    return String.fromCharCode(...new Uint8Array(signed));
  };
};

/**
 * Names networks for one day by a keyed hash, so that no address is kept and nobody can be followed from one day to the
 * next: the key is random and goes with the day.
 */
export const createNetworkNaming = (createHmac: CreateHmac = createWebHmac) => {
  let day = "";
  let sign: ReturnType<CreateHmac> | undefined;
  return async (network: string, now: Date): Promise<string> => {
    const today = germanDayOf(now);
    if (sign === undefined || day !== today) {
      day = today;
      sign = createHmac(crypto.getRandomValues(new Uint8Array(32)));
    }
    return sign(network);
  };
};

type RequestToCount = {
  /** Where it comes from; nothing is limited where that is not known. */
  readonly address: string | null;
  /** The query, read by the endpoint's table. */
  readonly query: Readonly<Record<string, unknown>>;
};

export type RequestLimits = {
  /** Counts a request that is answered elsewhere, unless its network has had its share; whether it has not. */
  readonly allows: (name: EndpointName, readAddress: () => string | null) => Promise<boolean>;
  /**
   * Does `act`, which answers a request to this endpoint, unless the request's network has had its share.
   *
   * @throws ProblemError `too-many-requests` with Retry-After, and whatever `act` throws
   */
  readonly within: <T>(
    name: EndpointName,
    endpoint: Endpoint,
    asked: RequestToCount,
    act: () => Promise<T>,
  ) => Promise<T>;
};

/** What one network may ask of this process. */
export const createRequestLimits = (now: () => Date, createHmac: CreateHmac): RequestLimits => {
  const nameNetwork = createNetworkNaming(createHmac);
  const meters: Record<Counted, RateMeter> = {
    details: createRateMeter(limits.details),
    submissions: createRateMeter(limits.submissions),
    faults: createRateMeter(limits.faults),
    unknownLinks: createRateMeter(limits.unknownLinks),
  };
  const refuseBeyond = (counted: Counted, who: string, count = 1): void => {
    const waitMs = meters[counted].waitFor(who, now(), count);
    if (waitMs === 0) return;
    throw new ProblemError("too-many-requests", { headers: { "Retry-After": String(Math.ceil(waitMs / 1000)) } });
  };
  return {
    allows: async (name, readAddress) => {
      const counted = countedByName[name];
      const address = counted === undefined ? null : readAddress();
      if (counted === undefined || address === null) return true;
      const who = await nameNetwork(networkOf(address), now());
      if (meters[counted].waitFor(who, now()) > 0) return false;
      meters[counted].spend(who, now());
      return true;
    },
    within: async (name, { isLinked }, { address, query }, act) => {
      const counted = countedByName[name];
      if (address === null || (counted === undefined && isLinked !== true)) return act();
      const who = await nameNetwork(networkOf(address), now());
      if (counted !== undefined) {
        const count = countIn(query);
        refuseBeyond(counted, who, count);
        meters[counted].spend(who, now(), count);
      }
      if (isLinked !== true) return act();
      // Before it is known whether the link opens anything: else it could be guessed on.
      refuseBeyond("unknownLinks", who);
      try {
        return await act();
      } catch (error) {
        if (error instanceof ProblemError && error.kind === "link-not-found") meters.unknownLinks.spend(who, now());
        throw error;
      }
    },
  };
};
