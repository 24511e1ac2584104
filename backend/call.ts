import type { MediaType } from "../contract/endpoint.ts";
import type { EndpointName } from "../contract/endpoints.ts";
import type { DirectoryRequest } from "./contacts/directory.ts";

/**
 * What an endpoint is asked. `query`: its parameters, all checked by its own table; an endpoint without any gets an
 * empty one. `id`: the id in the path, unchecked. `link`: the secret of a link, of the agreed form, where the endpoint
 * opens with one, else empty. `body`: what was sent, checked by the endpoint's schema; `idempotencyKey`: of the agreed
 * form where the endpoint asks for one, else empty; `version`: the one of `If-Match`, where it has to be there, else 0.
 */
export type Call = DirectoryRequest & {
  readonly query: Readonly<Record<string, unknown>>;
  readonly search: URLSearchParams;
  readonly id: string;
  readonly mediaType: MediaType;
  readonly link: string;
  readonly body: unknown;
  readonly idempotencyKey: string;
  readonly version: number;
};

/**
 * `digest`: the body's, where it is known already; `next`: the cursor of the next page; `location`: of what was made,
 * relative to the address.
 */
export type Answer = {
  readonly body: string;
  readonly digest?: string;
  readonly next?: string | null;
  readonly location?: string;
};

export type Handlers<Name extends EndpointName = EndpointName> = Readonly<
  Record<Name, (call: Call) => Promise<Answer>>
>;
