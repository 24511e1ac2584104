import { ProblemError } from "../problem-error.ts";

/**
 * Refuses what another site's page has a browser ask of the desk. Browsers say in `Sec-Fetch-Site` and `Origin` where a
 * request comes from, and no page can change either; whoever says neither is no browser of ours and changes nothing.
 *
 * @throws ProblemError `cross-site`
 */
export const refuseCrossSite = ({ headers, method }: Request, siteOrigin: string | null): void => {
  if (siteOrigin === null) return;
  const isReading = method === "GET" || method === "HEAD";
  const site = headers.get("Sec-Fetch-Site");
  const origin = headers.get("Origin");
  const isOurs =
    site === null
      ? isReading || origin !== null
      : // What is typed into the address line comes from nowhere.
        site === "same-origin" || (site === "none" && isReading);
  if (isOurs && (origin === null || origin === siteOrigin)) return;
  throw new ProblemError("cross-site");
};
