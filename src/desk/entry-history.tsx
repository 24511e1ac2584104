import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  type DeskEntry,
  type EntryAbout,
  type EntryAct,
  type EntryActing,
  deskEntrySchema,
  type EntryRevision,
  toEntryKey,
} from "../../contract/desk/desk-entry.ts";
import { deskPaths } from "../../contract/desk/desk-paths.ts";
import { useCorrectionTexts } from "../form/entry-values.tsx";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { TextField } from "../form/fields.tsx";
import { deskEntryQuery } from "../http/desk-queries.ts";
import { readWith } from "../http/read-with.ts";
import { RequestError } from "../http/request-error.ts";
import { problemKindOf, send } from "../http/send.ts";
import { formatMoment, joinNames } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { ListSkeleton } from "../ui/list-skeleton.tsx";
import { ChangeList } from "./change-list.tsx";
import { ActButton } from "./act-button.tsx";
import { useDeskDraft } from "./desk-drafts.ts";
import { DeskFailure } from "./desk-failure.tsx";
import { refreshShown } from "./refresh-shown.ts";
import { withStepUp } from "./sign-in.ts";
import { useDeskForm } from "./use-desk-form.ts";
import { useDeskSend } from "./use-desk-send.ts";

const readEntry = readWith(deskEntrySchema);

/** Does something with an entry upon the version that was seen; upon another one the newer is shown, and nothing done. */
const useEntryAct = ({ entry, version }: DeskEntry) => {
  const client = useQueryClient();
  const key = toEntryKey(entry);
  const { queryKey } = deskEntryQuery(key);
  return async (body: EntryActing, signal: AbortSignal): Promise<void> => {
    const sending = { method: "POST", body, version, read: readEntry } as const;
    try {
      const act = (each: AbortSignal) => send(deskPaths.entryActs.replace("{id}", key), sending, each);
      client.setQueryData(queryKey, await withStepUp(act, signal));
      await refreshShown(client);
    } catch (error) {
      if (problemKindOf(error) === "stale-version" && error instanceof RequestError) {
        client.setQueryData(queryKey, readEntry(error.problem?.current));
      }
      throw error;
    }
  };
};

const useActNames = (): Readonly<Record<EntryAct, string>> => {
  const { t } = useLingui();
  return {
    create: t`angelegt`,
    change: t`geändert`,
    undo: t`zurückgenommen`,
    hide: t`ausgeblendet`,
    "take-down": t`über den eigenen Link ausgeblendet`,
    "put-back": t`wieder eingeblendet`,
  };
};

/** What is done with an entry, for whoever has left its screen: by its name. */
const useAbout = ({ name, entry }: DeskEntry) => {
  const { terms } = useLanguage();
  const land = entry.kind === "land-profile" ? LAND_CODES.find((code) => code === entry.id) : undefined;
  const shown = land === undefined ? (name ?? entry.id) : terms.lands[land];
  return (what: string): string => `${what}: ${shown}`;
};

type RevisionProps = { readonly view: DeskEntry; readonly revision: EntryRevision };

/** One press takes it back; where others have changed the same since, they are named before. */
const UndoButton = ({ view, revision }: RevisionProps) => {
  const { language } = useLanguage();
  const { labelOf } = useCorrectionTexts();
  const { t } = useLingui();
  const about = useAbout(view);
  const act = useEntryAct(view);
  const [isAsked, setIsAsked] = useState(false);
  const { version, touches } = revision;
  const fields = joinNames(touches.map(labelOf), language);
  if (touches.length > 0 && !isAsked) {
    return (
      <button type="button" className="button button--quiet" onClick={() => setIsAsked(true)}>
        <Trans>Zurücknehmen …</Trans>
      </button>
    );
  }
  return (
    <>
      {touches.length > 0 && (
        <p className="notice" role="alert">
          <Trans>Seither wurde noch einmal geändert: {fields}. Auch das wird damit zurückgesetzt.</Trans>
        </p>
      )}
      <ActButton
        name={`undo ${toEntryKey(view.entry)} ${version}`}
        about={about(t`Zurücknehmen`)}
        act={(signal) => act({ action: "undo", version }, signal)}
      >
        <Trans>Zurücknehmen</Trans>
      </ActButton>
    </>
  );
};

const Revision = ({ view, revision }: RevisionProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const actNames = useActNames();
  const { at, act, by, second, reason, changes, canUndo } = revision;
  const who = by ?? t`ein gelöschtes Konto`;
  const when = formatMoment(at, language);
  return (
    <li className="desk__row">
      <p className="desk__name">
        {actNames[act]}
        <span className="muted">
          {" · "}
          {when}
          {act !== "take-down" && (
            <>
              {" · "}
              <bdi>{who}</bdi>
            </>
          )}
          {second !== null && (
            <>
              {" · "}
              <Trans>zugestimmt: {second}</Trans>
            </>
          )}
        </span>
      </p>
      {reason !== "" && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      {changes.length > 0 && <ChangeList changes={changes} />}
      {canUndo && view.mayChange && <UndoButton view={view} revision={revision} />}
    </li>
  );
};

const REASON = "entry-reason";

const HideForm = ({ view }: { readonly view: DeskEntry }) => {
  const { t } = useLingui();
  const act = useEntryAct(view);
  const about = useAbout(view);
  const name = `hide ${toEntryKey(view.entry)}`;
  const { draft, change, readLatest, forget } = useDeskDraft(name);
  const { reason = "" } = draft.texts;
  const { submit, again, isSending, error } = useDeskSend<typeof draft>({
    name,
    about: about(t`Sofort ausblenden`),
    act: async (sent, signal) => {
      await act({ action: "hide", reason: (sent.texts["reason"] ?? "").trim() }, signal);
      forget(sent);
    },
  });
  const { faulty, form } = useDeskForm(
    () => (reason.trim() === "" ? REASON : null),
    () => submit(readLatest()),
  );
  return (
    <form {...form}>
      <TextField
        name={REASON}
        label={t`Warum wird der Eintrag ausgeblendet?`}
        hint={t`Nur für die Koordination. Er ist danach in keiner Antwort mehr; Gespeichertes bei anderen lässt sich nicht zurückholen.`}
        rows={2}
        value={reason}
        onChange={(now) => change({ texts: { reason: now } })}
        fault={faulty === REASON ? t`Bitte schreiben Sie etwas dazu.` : undefined}
      />
      <DeskFailure error={error} isRetrying={isSending} onRetry={again} />
      <button type="submit" className="button button--quiet" aria-disabled={isSending}>
        <Trans>Sofort ausblenden</Trans>
      </button>
    </form>
  );
};

const PutBack = ({ view }: { readonly view: DeskEntry }) => {
  const { t } = useLingui();
  const about = useAbout(view);
  const act = useEntryAct(view);
  return (
    <ActButton
      name={`put-back ${toEntryKey(view.entry)}`}
      about={about(t`Wieder einblenden`)}
      act={(signal) => act({ action: "put-back" }, signal)}
    >
      <Trans>Wieder einblenden</Trans>
    </ActButton>
  );
};

const History = ({ view }: { readonly view: DeskEntry }) => {
  const { revisions, isHidden, mayChange, canPutBack } = view;
  return (
    <>
      {isHidden && (
        <p className="notice" role="status">
          <Trans>Dieser Eintrag ist ausgeblendet.</Trans>
        </p>
      )}
      {mayChange && canPutBack && <PutBack view={view} />}
      <h2>
        <Trans>Verlauf des Eintrags</Trans>
      </h2>
      {revisions.length === 0 ? (
        <p className="muted">
          <Trans>Am Schreibtisch wurde daran noch nichts geändert.</Trans>
        </p>
      ) : (
        <ul className="desk__rows">
          {revisions.map((revision) => (
            <Revision key={revision.version} view={view} revision={revision} />
          ))}
        </ul>
      )}
      {mayChange && !isHidden && <HideForm view={view} />}
    </>
  );
};

/** What was done with an entry, and what can be done with it: taken back, hidden, put back. */
export const EntryHistory = ({ about }: { readonly about: EntryAbout }) => {
  const { data, error, isFetching, refetch } = useQuery(deskEntryQuery(toEntryKey(about)));
  if (data !== undefined) return <History view={data} />;
  return error === null ? (
    <ListSkeleton />
  ) : (
    <DeskFailure error={error} isRetrying={isFetching} onRetry={() => void refetch()} />
  );
};
