import { type WorkAct, type WorkView } from "../../contract/desk/work.ts";
import { isOpen } from "../../contract/enquiry/enquiry-state.ts";
import { stepAtDesk } from "../enquiry/desk-steps.ts";
import { type Change, tellSender } from "../enquiry/enquiry-changes.ts";
import { dayOf, type Moment } from "../enquiry/enquiry-context.ts";
import type { DeskEnquiry, StoredEnquiry } from "../enquiry/stored-enquiry.ts";
import { ProblemError } from "../problem-error.ts";
import { differenceOf, landsOfRow, nameOfRow } from "./entry-model.ts";
import { type FoundEntry, findEntry, isKept, mayChange } from "./find-entry.ts";
import type { PublishStore } from "./publish-store.ts";
import type { SignedIn } from "./signed-in.ts";

type Asking = { readonly who: SignedIn; readonly moment: Moment };
type Removing = Extract<WorkAct, { action: "remove" }>;
type Standing = { readonly enquiry: DeskEnquiry; readonly found: FoundEntry };

/** Whether somebody has asked that an entry be there no longer, rather than that it say something else. */
export const isRemovalWish = ({ submission }: StoredEnquiry): boolean =>
  submission?.kind === "correction" && submission.wish === "removal";

/** What the desk makes of wishes that an entry be there no longer: it is out of sight at once, and can be put back. */
export const createRemovalDesk = (store: PublishStore) => {
  /** The open wish with its entry; `null` for what is none, or about what is not this account's to hide. */
  const stand = async (enquiry: StoredEnquiry, who: SignedIn): Promise<Standing | null> => {
    const { submission } = enquiry;
    if (enquiry.kind === "introduction" || submission?.kind !== "correction") return null;
    if (!isRemovalWish(enquiry) || !isOpen(enquiry.state)) return null;
    const found = await findEntry(store, submission.about);
    if (found === null || mayChange(who, landsOfRow(found.about.kind, found.shown)) !== "alone") return null;
    return { enquiry, found };
  };
  return {
    view: async (enquiry: StoredEnquiry, { who }: Asking): Promise<WorkView["removal"]> => {
      const standing = await stand(enquiry, who);
      if (standing === null) return null;
      const { about, version, row, shown } = standing.found;
      return { version, name: nameOfRow(about.kind, shown), isHidden: row === null, isKept: isKept(standing.found) };
    },
    /** Hides it, and says yes; where it is hidden already, only that. Who hides is asked for nothing more. */
    remove: async (enquiry: StoredEnquiry, act: Removing, { who, moment }: Asking): Promise<Change | "stale-entry"> => {
      const standing = await stand(enquiry, who);
      if (standing === null) {
        throw new ProblemError("not-possible-now", { detail: "No entry is to be taken out by this account." });
      }
      const { found } = standing;
      if (found.version !== act.entryVersion) return "stale-entry";
      const accepted = stepAtDesk(standing.enquiry, "accept", dayOf(moment), act.message ?? null);
      const done = { ...accepted, outcome: "removed" as const };
      const change = { enquiry: done, notices: tellSender(done) };
      if (found.row === null) return change;
      if (isKept(found)) {
        throw new ProblemError("not-possible-now", { detail: "Every search ends with it: it stays in sight." });
      }
      const publication = {
        key: found.key,
        row: null,
        version: found.version,
        by: who.id,
        approvedBy: null,
        act: "hide",
        reason: "",
        reference: done.reference,
        ...differenceOf(found.row, null),
      } as const;
      return { ...change, publication };
    },
  };
};
export type RemovalDesk = ReturnType<typeof createRemovalDesk>;
