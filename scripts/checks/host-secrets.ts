import { variables } from "../../host/configuration.ts";

/** A word that is nowhere else, for what must not come out anywhere. */
export const HOST_CANARY = "kanarienvogel-im-bau";

/** Every setting of a host with the word as its value: the app is built among them, and must know none. */
export const hostSecrets: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(variables).map((name) => [name, HOST_CANARY]),
);
