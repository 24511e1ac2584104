import type { DeskEndpointName } from "../../contract/desk/desk-endpoints.ts";
import type { Call } from "../call.ts";
import { ProblemError } from "../problem-error.ts";
import type { ReadPeople } from "./colleagues.ts";
import type { SignedIn } from "./signed-in.ts";

/** What an endpoint of the desk is asked; see `Call`. `signedIn`: nobody only where its rule lets anybody ask. */
export type DeskCall = Pick<Call, "id" | "body" | "idempotencyKey" | "version" | "now" | "today"> & {
  readonly signedIn: SignedIn | null;
  readonly request: Request;
};

/** Who asks, of an endpoint that nobody reaches who is not signed in. */
export const whoAsks = ({ signedIn }: DeskCall): SignedIn => {
  if (signedIn === null) throw new ProblemError("not-signed-in");
  return signedIn;
};

/** `body`: none for an answer without content; `cookies`: each a `Set-Cookie`, from the endpoints of signing in alone. */
export type DeskAnswer = { readonly body?: object; readonly cookies?: readonly string[] };

export type DeskHandlers<Name extends DeskEndpointName = DeskEndpointName> = Readonly<
  Record<Name, (call: DeskCall) => Promise<DeskAnswer>>
>;

/** What answers for the content, whoever keeps the accounts. */
export type WorkName =
  | "work"
  | "workItem"
  | "workActs"
  | "setup"
  | "letters"
  | "letterActs"
  | "hiddenEntries"
  | "entry"
  | "entryActs";
type AccessName = Exclude<DeskEndpointName, WorkName>;

/** What a host knows of signing in. */
export type DeskAccess = {
  /**
   * Where the app is reached, such as `https://network.example`: a request of another origin is refused; `null` where no
   * cookie lets anybody in that another site could use.
   */
  readonly siteOrigin: string | null;
  /** Who asks; `null` for nobody who is signed in. */
  readonly signedInOf: (request: Request) => Promise<SignedIn | null>;
  readonly handlers: DeskHandlers<AccessName>;
  readonly readPeople: ReadPeople;
};
