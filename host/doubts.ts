import { isIP } from "node:net";
import type { Configuration } from "./configuration.ts";

const isThisMachine = (hostname: string): boolean => hostname === "localhost" || hostname.endsWith(".localhost");

/** What of the settings hardly anybody can mean, a sentence each: the host starts, but not all of it works. */
export const listDoubts = ({ siteUrl, port }: Pick<Configuration, "siteUrl" | "port">): readonly string[] => {
  const { protocol, hostname, port: named } = new URL(siteUrl);
  const isHere = isThisMachine(hostname);
  const seenPort = Number(named || (protocol === "https:" ? 443 : 80));
  return [
    ...(isIP(hostname.replaceAll(/[[\]]/gu, "")) === 0
      ? []
      : [
          "SITE_URL has a number in the place of a name: nobody can sign in at the desk under it, because passkeys belong to a name.",
        ]),
    ...(protocol === "https:" || isHere
      ? []
      : [
          "SITE_URL begins with http://: nobody can sign in at the desk under it, because passkeys need https, and what is sent can be read on its way. Put TLS in front (docs/hosting.md).",
        ]),
    ...(isHere && port !== 0 && seenPort !== port
      ? [
          `SITE_URL leads to port ${seenPort} of this machine, and the host listens on ${port}: its links lead nowhere unless another program passes on what comes there.`,
        ]
      : []),
  ];
};
