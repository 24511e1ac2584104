import type { SearchableSide } from "./side.ts";

/** The functions a contact can have: police roles first, then functions within an organisation, then the coordinator. */
export const ROLES = [
  "liaison-officer",
  "contact-for-muslims",
  "migration-officer",
  "lka-prevention",
  "crime-prevention-advice",
  "victim-support",
  "community-officer",
  "recruitment-adviser",
  "complaints",
  "state-security",
  "board",
  "dialogue-officer",
  "imam",
  "coordination",
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Roles that are never offered unless a visitor asks for them by name (rules of conduct: state security is no default
 * counterpart of a mosque association).
 */
export const ROLES_ON_REQUEST = ["state-security"] as const satisfies readonly Role[];

const onRequest: readonly Role[] = ROLES_ON_REQUEST;
/** Whether a role is never offered unless it is asked for. */
export const isOnRequest = (role: Role): boolean => onRequest.includes(role);

/** Roles for one matter only: without it, or their name, nobody is sent to them. */
const forOneMatter: ReadonlySet<Role> = new Set(["recruitment-adviser", "complaints"]);
/** Whether a role is there for one matter only, and no answer to "whom do I call?". */
export const isForOneMatter = (role: Role): boolean => forOneMatter.has(role);

const MUSLIM_ROLES: ReadonlySet<Role> = new Set(["board", "dialogue-officer", "imam"]);
/** The side that a role is on; null for the coordinator's. */
export const sideOfRole = (role: Role): SearchableSide | null => {
  if (role === "coordination") return null;
  return MUSLIM_ROLES.has(role) ? "muslim-organization" : "security-authority";
};
