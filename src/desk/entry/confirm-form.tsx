import { Trans, useLingui } from "@lingui/react/macro";
import { type DeskEntry, toEntryKey } from "../../../contract/desk/desk-entry.ts";
import { CHECK_WAYS } from "../../../contract/lists/check-way.ts";
import { checkWayNames, howConfirmed } from "../../../contract/names/check-ways.ts";
import { SelectField } from "../../form/fields/fields.tsx";
import { formatDate } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { useDeskDraft } from "../desk-drafts.ts";
import { DeskFailure } from "../desk-failure.tsx";
import { useDeskForm } from "../use-desk-form.ts";
import { useDeskSend } from "../use-desk-send.ts";
import { useAbout, useEntryAct } from "./use-entry-act.ts";

const WAY = "entry-check-way";

type ConfirmProps = {
  readonly view: DeskEntry;
  readonly assurance: NonNullable<DeskEntry["assurance"]>;
};

/** Whether somebody has made sure that a contact is what it says, and how; confirming says it anew. */
export const ConfirmForm = ({ view, assurance }: ConfirmProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const act = useEntryAct(view);
  const about = useAbout(view);
  const name = `confirm ${toEntryKey(view.entry)}`;
  const { draft, change, readLatest, forget } = useDeskDraft(name);
  const readWay = (sent: typeof draft) => CHECK_WAYS.find((each) => each === sent.texts["way"]);
  const { submit, again, isSending, error } = useDeskSend<typeof draft>({
    name,
    about: about(t`Kontakt bestätigen`),
    act: async (sent, signal) => {
      const way = readWay(sent);
      if (way === undefined) return;
      await act({ action: "confirm", way }, signal);
      forget(sent);
    },
  });
  const { faulty, form } = useDeskForm(
    () => (readWay(readLatest()) === undefined ? WAY : null),
    () => submit(readLatest()),
  );
  const { assuredDate } = assurance;
  return (
    <form {...form}>
      <h2>
        <Trans>Kontakt bestätigen</Trans>
      </h2>
      <p>
        {assurance.status === "confirmed" && assuredDate !== undefined ? (
          <Trans>
            Zuletzt bestätigt am {formatDate(assuredDate, language)}
            {howConfirmed(assurance, language)}.
          </Trans>
        ) : (
          <Trans>Noch nicht bestätigt.</Trans>
        )}
        {assurance.status === "confirmed" && assurance.way === undefined && (
          <>
            {" "}
            <Trans>Durch Rückruf oder Brief geprüft ist er noch nicht; ohne das bekommt er kein Konto.</Trans>
          </>
        )}
      </p>
      <SelectField
        name={WAY}
        label={t`Wie haben Sie geprüft, dass es dieser Kontakt ist?`}
        hint={t`Rufen Sie unter einer Nummer zurück, oder schreiben Sie an eine Anschrift, die schon vor diesem Eintrag bekannt war; nicht unter der, die hier zum ersten Mal genannt wurde. Wie geprüft wurde, steht öffentlich am Eintrag.`}
        value={readWay(draft) ?? ""}
        onChange={(now) => change({ texts: { way: now } })}
        fault={faulty === WAY ? t`Bitte wählen Sie, wie geprüft wurde.` : undefined}
      >
        <option value="">{t`Bitte wählen`}</option>
        {CHECK_WAYS.map((each) => (
          <option key={each} value={each}>
            {checkWayNames[language][each]}
          </option>
        ))}
      </SelectField>
      <DeskFailure error={error} isRetrying={isSending} onRetry={again} />
      <button type="submit" className="button button--quiet" aria-disabled={isSending}>
        <Trans>Bestätigen</Trans>
      </button>
    </form>
  );
};
