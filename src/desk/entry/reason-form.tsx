import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { type DeskEntry, type EntryActing, toEntryKey } from "../../../contract/desk/desk-entry.ts";
import { TextField } from "../../form/fields/fields.tsx";
import { useDeskDraft } from "../desk-drafts.ts";
import { DeskFailure } from "../desk-failure.tsx";
import { useAbout, useEntryAct } from "./use-entry-act.ts";
import { useDeskForm } from "../use-desk-form.ts";
import { useDeskSend } from "../use-desk-send.ts";

type ReasonFormProps = {
  readonly view: DeskEntry;
  /** Of what is done: by it what is written is found again. */
  readonly name: string;
  /** The same in words, for whoever has left the screen. */
  readonly about: string;
  readonly label: string;
  readonly hint: string;
  readonly toAct: (reason: string) => EntryActing;
  readonly children: ReactNode;
};

/** Does something with an entry that whoever comes after is to read the reason of. */
export const ReasonForm = ({ view, name, about, label, hint, toAct, children }: ReasonFormProps) => {
  const { t } = useLingui();
  const act = useEntryAct(view);
  const tell = useAbout(view);
  const key = `${name} ${toEntryKey(view.entry)}`;
  const field = `entry-reason-${name.replaceAll(" ", "-")}`;
  const { draft, change, readLatest, forget } = useDeskDraft(key);
  const { reason = "" } = draft.texts;
  const { submit, again, isSending, error } = useDeskSend<typeof draft>({
    name: key,
    about: tell(about),
    act: async (sent, signal) => {
      await act(toAct((sent.texts["reason"] ?? "").trim()), signal);
      forget(sent);
    },
  });
  const { faulty, form } = useDeskForm(
    () => (reason.trim() === "" ? field : null),
    () => submit(readLatest()),
  );
  return (
    <form {...form}>
      <TextField
        name={field}
        label={label}
        hint={hint}
        rows={2}
        value={reason}
        onChange={(now) => change({ texts: { reason: now } })}
        fault={faulty === field ? t`Bitte schreiben Sie etwas dazu.` : undefined}
      />
      <DeskFailure error={error} isRetrying={isSending} onRetry={again} />
      <button type="submit" className="button button--quiet" aria-disabled={isSending}>
        {children}
      </button>
    </form>
  );
};
