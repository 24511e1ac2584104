import { expect, it } from "vitest";
import { clientAddressOf, readTrustedProxies } from "./client-address.ts";

const NOBODY = readTrustedProxies("");
const PROXIES = readTrustedProxies("127.0.0.1, 10.0.0.0/8, 2001:db8::/32");

it.each([
  ["where nobody is trusted", "192.0.2.1", "203.0.113.9", NOBODY, "192.0.2.1"],
  ["where the socket is no proxy of ours", "192.0.2.1", "203.0.113.9", PROXIES, "192.0.2.1"],
  ["before the proxy", "127.0.0.1", "203.0.113.9", PROXIES, "203.0.113.9"],
  ["before a chain of proxies", "::ffff:127.0.0.1", "203.0.113.9, 10.1.2.3", PROXIES, "203.0.113.9"],
  ["nearest to us, whatever was forged before it", "127.0.0.1", "198.51.100.1, 203.0.113.9", PROXIES, "203.0.113.9"],
  ["of IPv6", "2001:db8::1", "2001:4860::1", PROXIES, "2001:4860::1"],
  ["of the proxy where it names nobody", "127.0.0.1", undefined, PROXIES, "127.0.0.1"],
  ["of the proxy where what it names is no address", "127.0.0.1", "unknown", PROXIES, "127.0.0.1"],
])("takes the address %s", (_case, socket, forwarded, trusted, expected) => {
  expect(clientAddressOf(socket, forwarded, trusted)).toBe(expected);
});

it("knows none without a socket", () => {
  expect(clientAddressOf(undefined, "203.0.113.9", PROXIES)).toBeNull();
});
