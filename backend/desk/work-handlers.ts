import { type EntryActing, readEntryKey } from "../../contract/desk/desk-entry.ts";
import type { LetterAct } from "../../contract/desk/letter.ts";
import type { WorkAct } from "../../contract/desk/work.ts";
import { ProblemError } from "../problem-error.ts";
import { type DeskHandlers, type WorkName, whoAsks } from "./desk-call.ts";
import type { EntryDesk } from "./entry-desk.ts";
import type { LetterDesk } from "./letter-desk.ts";
import type { SetupDesk } from "./setup-desk.ts";
import type { WorkDesk } from "./work-list.ts";

const entryOf = (id: string) => {
  const about = readEntryKey(id);
  if (about === null) throw new ProblemError("not-found");
  return about;
};

type Desks = {
  readonly work: WorkDesk;
  readonly letters: LetterDesk;
  readonly entries: EntryDesk;
  readonly setup: SetupDesk;
};

/** What answers about the work list, its letters and the entries. */
export const createWorkHandlers = ({ work, letters, entries, setup }: Desks): DeskHandlers<WorkName> => ({
  work: async (call) => ({ body: await work.list(whoAsks(call), call) }),
  workItem: async (call) => ({ body: await work.read(whoAsks(call), call.id, call) }),
  workActs: async (call) => ({ body: await work.act(whoAsks(call), call.id, call.body as WorkAct, call, call) }),
  setup: async (call) => ({ body: await setup.read(call) }),
  letters: async (call) => ({ body: await letters.list(whoAsks(call), call) }),
  letterActs: async (call) => ({ body: await letters.act(whoAsks(call), call.id, call.body as LetterAct, call) }),
  hiddenEntries: async (call) => ({ body: await entries.listHidden(whoAsks(call)) }),
  entry: async (call) => ({ body: await entries.read(whoAsks(call), entryOf(call.id), call) }),
  entryActs: async (call) => {
    const acting = { acting: call.body as EntryActing, version: call.version };
    return { body: await entries.act(whoAsks(call), entryOf(call.id), acting, call) };
  },
});
