import type { ContactId } from "../contract/contact/contact-id.ts";
import type { Audience } from "../contract/lists/audience.ts";
import type { LandCode } from "../contract/lists/land.ts";
import type { SearchableSide, Side } from "../contract/lists/side.ts";

/** Who signed in: what somebody may do hangs on it, what somebody sees does not. `entry`: their own, if they have one. */
type Account = {
  readonly id: string;
  readonly role: string;
  readonly lands: readonly LandCode[];
  readonly entry: ContactId | null;
};

/** Who asks: anybody, a verified contact of one side, or the staff of the Clearing Point. */
export type Caller =
  | { readonly standing: "public" }
  | { readonly standing: "verified"; readonly side: SearchableSide; readonly account: Account }
  | { readonly standing: "coordinator"; readonly account: Account };

export const PUBLIC_CALLER = { standing: "public" } as const satisfies Caller;

/** All that decides what somebody sees: two callers with the same one get the same bytes. */
export type Viewer = "public" | "coordinators" | SearchableSide;

export const viewerOf = (caller: Caller): Viewer => {
  if (caller.standing === "verified") return caller.side;
  return caller.standing === "coordinator" ? "coordinators" : "public";
};

/**
 * The circle a viewer belongs to for a contact of `side`. One for all contacts would show an officer what police
 * contacts opened for associations. To the Clearing Point's own contact both sides are the other one.
 */
export const audienceFor = (viewer: Viewer, side: Side): Audience => {
  if (viewer === "public" || viewer === "coordinators") return viewer;
  return viewer === side ? "own-side" : "counterpart";
};
