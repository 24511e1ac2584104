import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { CheckField } from "../form/fields/choice-fields.tsx";
import { FoundSecrets } from "../form/fields/warnings.tsx";
import { PageHeading } from "../ui/screen/page-heading.tsx";
import { AboutLine } from "./fields/about-line.tsx";
import { useKindTexts } from "./enquiry-texts.ts";
import { CorrectionPreview, SuggestionPreview } from "./fields/entry-preview.tsx";
import type { FieldName } from "./fields/form-fields.ts";
import { type Form, type FormValues, isRemoval } from "./form-values.ts";
import { SendFailurePanel } from "./sending/send-failure-panel.tsx";
import { SummaryList } from "./summary-list.tsx";
import { type SendOptions, useSendEnquiry } from "./sending/send-enquiry.ts";

const FREE_TEXTS = ["text", "times", "place", "name", "url", "page"] as const satisfies readonly FieldName[];

/** What may hold a secret of what somebody has written. */
const listFreeTexts = ({ fields, wanted }: FormValues) => [
  ...FREE_TEXTS.map((field) => ({ field: field as string, text: fields[field] ?? "" })),
  ...Object.entries(wanted).map(([field, lines]) => ({ field: `change-${field}`, text: lines.join("\n") })),
];

type CheckStepProps = SendOptions & {
  readonly form: Form;
  readonly onEdit: (name: string | null) => void;
  readonly onForeign: (isForeign: boolean) => void;
};

/** Everything once more before it is sent. */
export const CheckStep = ({ form, onEdit, onForeign, ...sending }: CheckStepProps) => {
  const { t } = useLingui();
  const { kind, about, values } = form;
  const kindTexts = useKindTexts(values)[kind];
  const { submit, isSending, secondsLeft, because } = useSendEnquiry(sending);
  return (
    <>
      <div className="screen__head">
        <PageHeading title={t`Bitte prüfen: ${kindTexts.title}`} />
      </div>
      <AboutLine kind={kind} about={about} />
      {form.shown !== null && !isRemoval(values.fields) && <CorrectionPreview form={form} onEdit={onEdit} />}
      <SummaryList form={form} onEdit={onEdit} />
      {kind === "suggestion" && <SuggestionPreview values={values} />}
      <FoundSecrets typed={listFreeTexts(values)} onEdit={onEdit} />
      <CheckField
        name="foreign"
        isOptional
        label={t`Das ist nicht mein eigener Computer.`}
        hint={
          <Trans>
            Dann speichert dieser Browser den geheimen Link nicht. Schreiben Sie ihn nach dem Senden auf, oder schicken
            Sie ihn sich selbst.
          </Trans>
        }
        fault={undefined}
        isChecked={sending.isForeign}
        onChange={onForeign}
      />
      {because !== null && (
        <SendFailurePanel
          because={because}
          onSendAnew={() => {
            sending.drafting.renewKey();
            void submit();
          }}
        />
      )}
      <div className="enquiry-form__actions">
        {/* Not disabled while it works: a disabled button would lose the keyboard's focus. */}
        <button type="button" className="button" aria-disabled={isSending} onClick={() => void submit()}>
          {because !== null ? <Trans>Noch einmal senden</Trans> : <Trans>Jetzt senden</Trans>}
        </button>
        <button type="button" className="button button--quiet" onClick={() => onEdit(null)}>
          <Trans>Zurück zum Formular</Trans>
        </button>
        <p role="status" className="enquiry-form__progress">
          {isSending && secondsLeft === 0 && <Trans>Wird gesendet …</Trans>}
          {isSending && secondsLeft > 0 && (
            <Plural
              value={secondsLeft}
              one="Zum Schutz vor automatischen Einsendungen senden wir in # Sekunde."
              other="Zum Schutz vor automatischen Einsendungen senden wir in # Sekunden."
            />
          )}
        </p>
      </div>
    </>
  );
};
