import { BlockList, isIP } from "node:net";
import { SetupError } from "../setup-error.ts";

/** Proxies whose word counts, as addresses or networks such as `10.0.0.0/8`. */
export const readTrustedProxies = (list: string): BlockList => {
  const trusted = new BlockList();
  for (const entry of list.split(",").map((each) => each.trim())) {
    if (entry === "") continue;
    const [address = "", prefix] = entry.split("/", 2);
    const version = isIP(address);
    const bits = Number(prefix ?? (version === 6 ? 128 : 32));
    if (version === 0 || !Number.isInteger(bits) || bits < 1 || bits > (version === 6 ? 128 : 32)) {
      throw new SetupError(`TRUSTED_PROXIES has "${entry}", which is no address and no network such as 10.0.0.0/8.`);
    }
    trusted.addSubnet(address, bits, version === 6 ? "ipv6" : "ipv4");
  }
  return trusted;
};

/** An IPv4 address within IPv6 is the same address. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, "");

/** Looking an address up in the list takes a tenth of an answer; proxies are few, and always the same. */
const MOST_KNOWN = 100;
const proxies = new WeakMap<BlockList, Set<string>>();

const isTrusted = (trusted: BlockList, address: string): boolean => {
  const known = proxies.get(trusted) ?? new Set();
  if (known.has(address)) return true;
  const version = isIP(address);
  if (version === 0 || !trusted.check(address, version === 6 ? "ipv6" : "ipv4")) return false;
  if (known.size < MOST_KNOWN) proxies.set(trusted, known.add(address));
  return true;
};

/**
 * Where a request comes from: the nearest address in the chain of `X-Forwarded-For` that is no proxy of ours. What stands
 * before it anybody can have written; without a trusted proxy the header counts for nothing.
 */
export const clientAddressOf = (
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trusted: BlockList,
): string | null => {
  if (socketAddress === undefined) return null;
  const chain = [...(forwardedFor ?? "").split(",").filter((each) => each.trim() !== ""), socketAddress].map(plain);
  const nearestFirst = chain.toReversed();
  const found = nearestFirst.find((address) => !isTrusted(trusted, address));
  // An address nobody can read is the last proxy's own fault, and counted as the proxy's.
  return found !== undefined && isIP(found) !== 0 ? found : plain(socketAddress);
};
