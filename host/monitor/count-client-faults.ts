import type { ClientFault } from "../../contract/fault/client-fault.ts";
import { FAULT_KINDS } from "../../contract/fault/fault-kind.ts";
import type { Log } from "../log.ts";

export type ClientFaultCount = {
  /** Counts one and writes it into the log: its kind, its screen and its build are all there is. */
  readonly note: (fault: ClientFault) => void;
  /** How many of each kind, for the monitor. */
  readonly readFigures: () => Readonly<Record<string, number>>;
};

/** What browsers have reported since the process began. */
export const countClientFaults = (log: Log): ClientFaultCount => {
  const counts = new Map(FAULT_KINDS.map((kind) => [kind, 0]));
  return {
    note: (fault) => {
      counts.set(fault.kind, (counts.get(fault.kind) ?? 0) + 1);
      log.warn(fault, "a browser reports a fault");
    },
    readFigures: () =>
      Object.fromEntries([...counts].map(([kind, count]) => [`client_faults_${kind.replace("-", "_")}`, count])),
  };
};
