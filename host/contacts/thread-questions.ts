import type { Call } from "../../backend/call.ts";
import type { ContactEndpointName } from "../../backend/contacts/contact-handlers.ts";
import type { ContactStore } from "../../backend/contacts/contact-store.ts";
import type { Configuration } from "../configuration.ts";
import type { SentError } from "./thread-line.ts";

/** What the thread of the contacts begins with. */
export type ThreadStart = {
  readonly where: Pick<Configuration, "databaseFile" | "postgres">;
  readonly appFolder: string;
};

/** What the host asks the thread. Addresses are no plain values, so their query goes as text. */
export type ThreadQuestion = {
  readonly name: ContactEndpointName;
  readonly call: Omit<Call, "search"> & { readonly search: string };
};

/** What the thread asks the host, which alone writes and logs. */
export type HostQuestion =
  | { readonly dates: Parameters<ContactStore["dateContent"]>[0] }
  | { readonly reports: SentError };
