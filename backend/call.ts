import type { EndpointName, MediaType } from "../contract/endpoints.ts";
import type { DirectoryRequest } from "./directory.ts";

/**
 * What an endpoint is asked. `query`: its parameters, all checked by its own table; an endpoint without any gets an
 * empty one. `id`: the one in the path, unchecked.
 */
export type Call = DirectoryRequest & {
  readonly query: Readonly<Record<string, unknown>>;
  readonly search: URLSearchParams;
  readonly id: string;
  readonly mediaType: MediaType;
};

/** `digest`: the body's, where it is known already; `next`: the cursor of the next page. */
export type Answer = { readonly body: string; readonly digest?: string; readonly next?: string | null };

export type Handlers<Name extends EndpointName = EndpointName> = Readonly<
  Record<Name, (call: Call) => Promise<Answer>>
>;
