import { DESK_BASE } from "./desk-base.ts";

/** Where the desk answers what the site answers at `path`, with the eyes of whoever is signed in. */
export const toDeskPath = (path: string): string => path.replace(/^\/api\/v1/, DESK_BASE);
