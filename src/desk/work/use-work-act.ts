import { useQueryClient } from "@tanstack/react-query";
import { deskPaths } from "../../../contract/desk/desk-paths.ts";
import { type WorkAct, type WorkView, workViewSchema } from "../../../contract/desk/work.ts";
import { deskWorkItemQuery } from "../../http/queries/desk-queries.ts";
import { readWith } from "../../http/queries/read-with.ts";
import { RequestError } from "../../http/request-error.ts";
import { createIdempotencyKey, problemKindOf } from "../../http/send.ts";
import { sendAtDesk } from "../../http/desk-request.ts";
import { formatReference } from "../../i18n/format/formatters.ts";
import type { DeskDraft, DeskDraftState } from "../desk-drafts.ts";
import { refreshShown, refreshWork } from "../refresh-shown.ts";
import { withStepUp } from "../access/sign-in.ts";
import { useDeskSend } from "../use-desk-send.ts";
import { useWorkName } from "./use-work-name.ts";

const readView = readWith(workViewSchema);

type Sent = { readonly body: WorkAct; readonly version: number; readonly key: string; readonly draft: DeskDraft };

/** Says nothing of what was written: that stays until something of it was sent. */
const isWordless = ({ action }: WorkAct): boolean =>
  action === "take" || action === "give-back" || action === "send-link" || action === "hand-to";

/** Does something with an enquiry once, however often its answer gets lost; upon another version nothing is done. */
export const useWorkAct = ({ version, item }: WorkView, written: DeskDraftState) => {
  const client = useQueryClient();
  const workName = useWorkName();
  const { reference } = item;
  const { queryKey } = deskWorkItemQuery(reference);
  const { submit, ...state } = useDeskSend<Sent>({
    name: `work ${reference}`,
    about: `${workName(item)} ${formatReference(reference)}`,
    act: async ({ body, version: upon, key, draft }, signal) => {
      const sending = { method: "POST", body, version: upon, idempotencyKey: key, read: readView } as const;
      try {
        const path = deskPaths.workActs.replace("{id}", reference);
        const after = await withStepUp((each) => sendAtDesk(path, sending, each), signal);
        if (body.action === "revise") written.forgetWanted();
        else if (!isWordless(body)) written.forget(draft);
        client.setQueryData(queryKey, after);
        await (body.action === "apply" || body.action === "remove" ? refreshShown(client) : refreshWork(client));
      } catch (error) {
        if (problemKindOf(error) === "stale-version" && error instanceof RequestError) {
          client.setQueryData(queryKey, readView(error.problem?.current));
        }
        throw error;
      }
    },
  });
  return {
    ...state,
    act: (body: WorkAct): void => {
      const content = JSON.stringify([version, body]);
      const { tried } = written.readLatest();
      const key = tried?.content === content ? tried.key : createIdempotencyKey();
      if (!isWordless(body)) written.change({ tried: { content, key } });
      submit({ body, version, key, draft: written.readLatest() });
    },
  };
};
