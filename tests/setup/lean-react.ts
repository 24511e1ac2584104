import "./without-devtools.ts";
import * as react from "react";
import { onTestFinished } from "vitest";

const internals: object = Reflect.get(react, "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE");

let areOwnersNoted = false;
// For developer tools React notes with each element where it was made, up to so many of them a second.
Object.defineProperty(internals, "recentlyCreatedOwnerStacks", {
  get: () => (areOwnersNoted ? 0 : Number.MAX_SAFE_INTEGER),
  set: () => {},
});

/** Until the test ends React notes who draws what, as it does for developer tools. */
export const noteOwners = (): void => {
  areOwnersNoted = true;
  onTestFinished(() => {
    areOwnersNoted = false;
  });
};
