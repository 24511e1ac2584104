import type { ContactId } from "../contract/contact/contact-id.ts";
import type { DeskRole } from "../contract/desk/desk-role.ts";
import type { Audience } from "../contract/lists/audience.ts";
import type { LandCode } from "../contract/lists/land.ts";
import type { SearchableSide, Side } from "../contract/lists/side.ts";

/** Who signed in: what somebody may do hangs on it, what somebody sees only as far as the caller says. `entry`: their own. */
type Account = {
  readonly id: string;
  readonly roles: readonly DeskRole[];
  readonly lands: readonly LandCode[];
  readonly entry: ContactId | null;
};

/** Who asks: anybody, a verified contact of one side, or the staff of the Clearing Point, for all Länder or for some. */
export type Caller =
  | { readonly standing: "public" }
  | { readonly standing: "verified"; readonly side: SearchableSide; readonly account: Account }
  | { readonly standing: "land-coordinator"; readonly account: Account }
  | { readonly standing: "coordinator"; readonly account: Account };

export const PUBLIC_CALLER = { standing: "public" } as const satisfies Caller;

const OF_LANDS = "coordinators of ";

/** All that decides what somebody sees: two callers with the same one get the same bytes. */
export type Viewer = "public" | "coordinators" | SearchableSide | `${typeof OF_LANDS}${string}`;

export const viewerOf = (caller: Caller): Viewer => {
  switch (caller.standing) {
    case "public":
      return "public";
    case "verified":
      return caller.side;
    case "land-coordinator":
      return `${OF_LANDS}${caller.account.lands.toSorted().join(",")}`;
    case "coordinator":
      return "coordinators";
  }
};

/**
 * The circle a viewer belongs to for a contact of `side` in `land`. One for all contacts would show an officer what
 * police contacts opened for associations, and a Land's coordinator what is another's. To the Clearing Point's own
 * contact both sides are the other one.
 */
export const audienceFor = (
  viewer: Viewer,
  { side, land }: { readonly side: Side; readonly land: string },
): Audience => {
  if (viewer === "public" || viewer === "coordinators") return viewer;
  if (viewer.startsWith(OF_LANDS)) {
    return viewer.slice(OF_LANDS.length).split(",").includes(land) ? "coordinators" : "public";
  }
  return viewer === side ? "own-side" : "counterpart";
};
