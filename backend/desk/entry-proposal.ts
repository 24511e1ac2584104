import { type ProposableAct, PROPOSABLE_ACTS, PROPOSALS, WORDS_ALONE } from "../../contract/desk/desk-entry.ts";
import type { Revision } from "./publish-store.ts";

/** The last that was done with an entry, whatever was proposed since. */
export const findLastDone = <Each extends Pick<Revision, "act">>(revisions: readonly Each[]): Each | undefined =>
  revisions.find(({ act }) => !WORDS_ALONE.includes(act));

export type WaitingRevision = Revision & { readonly wants: ProposableAct };

/** What was proposed last, where nothing was done or said since. */
export const findWaiting = ([last]: readonly Revision[]): WaitingRevision | null => {
  const wants = PROPOSABLE_ACTS.find((act) => PROPOSALS[act] === last?.act);
  return last === undefined || wants === undefined ? null : { ...last, wants };
};
