/**
 * Who is asking, from the widest to the narrowest circle.
 *
 * `public` is anybody; `counterpart` a verified contact of the other side; `own-side` a verified contact of the same
 * side; `coordinators` the staff of the Clearing Point.
 */
export const AUDIENCES = ["public", "counterpart", "own-side", "coordinators"] as const;
export type Audience = (typeof AUDIENCES)[number];
