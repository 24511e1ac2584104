import { onTestFinished } from "vitest";
import { openMailHost } from "./mail-host.ts";

/** A real mail host on a port of its own, which ends with the test. */
export const startMailHost = async () => {
  const mailHost = await openMailHost();
  onTestFinished(mailHost.close);
  return mailHost;
};
