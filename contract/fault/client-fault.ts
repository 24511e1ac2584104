import { z } from "zod/mini";
import { FAULT_KINDS } from "./fault-kind.ts";
import { SCREEN_ROUTES } from "./screen-route.ts";

/**
 * What the app tells its operator of a fault in somebody's browser: of which kind, on which screen, in which build. There
 * is no room in it for a word, an address or a secret.
 */
export const clientFaultSchema = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  route: z.enum(SCREEN_ROUTES),
  /** The hash in the name of the build's entry; `unbuilt` while developing. */
  version: z.string().check(z.regex(/^[\w-]{7,8}$/u)),
});
export type ClientFault = z.infer<typeof clientFaultSchema>;
