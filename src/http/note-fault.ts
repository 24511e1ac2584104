import type { FaultKind } from "../../contract/fault/fault-kind.ts";

/** Told on `window` of a fault that no event of the browser tells of. */
export const FAULT_EVENT = "app-fault";

/** `error`: what was thrown; only whether it was noted before is asked of it. */
export type NotedFault = { readonly kind: FaultKind; readonly error?: unknown };

/** Lets the script in the head tell the operator; it listens from before anything else runs. */
export const noteFault = (detail: NotedFault): void => {
  dispatchEvent(new CustomEvent(FAULT_EVENT, { detail }));
};
