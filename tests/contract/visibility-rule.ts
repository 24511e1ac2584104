import type { Audienced } from "../../backend/stored-contact.ts";
import type { Audience } from "../../contract/audience.ts";

/** Rows: who asks; columns: for whom a value is meant. Written out, so that it shares no thought with the backend. */
const permitted: Record<Audience, Record<Audience, boolean>> = {
  public: { public: true, counterpart: false, "own-side": false, coordinators: false },
  counterpart: { public: true, counterpart: true, "own-side": false, coordinators: false },
  "own-side": { public: true, counterpart: false, "own-side": true, coordinators: false },
  coordinators: { public: true, counterpart: true, "own-side": true, coordinators: true },
};

/** Whether `asking` may see a value on `day` (ISO 8601 date): the rule of the project, told a second time. */
export const isPermitted = ({ audience, basis }: Audienced<unknown>, asking: Audience, day: string): boolean => {
  const hasExpired = basis.kind === "consent" && Date.parse(basis.until) < Date.parse(day);
  return permitted[asking][audience] && (asking === "coordinators" || !hasExpired);
};
