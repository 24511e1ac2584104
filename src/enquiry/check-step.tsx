import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { PageHeading } from "../ui/page-heading.tsx";
import type { Form } from "./form.ts";
import { CorrectionPreview } from "./correction-preview.tsx";
import { SecretWarning } from "./secret-warning.tsx";
import { SendFailurePanel } from "./send-failure-panel.tsx";
import { SubjectLine } from "./subject-line.tsx";
import { SuggestionPreview } from "./suggestion-preview.tsx";
import { SummaryList } from "./summary-list.tsx";
import { useKindTexts } from "./use-kind-texts.ts";
import { type SendingOptions, useSending } from "./use-enquiry-sending.ts";

type CheckStepProps = SendingOptions & {
  readonly form: Form;
  readonly onEdit: (name: string | null) => void;
};

/** Everything once more before it is sent. */
export const CheckStep = ({ form, onEdit, ...sending }: CheckStepProps) => {
  const { t } = useLingui();
  const { kind, subject, values } = form;
  const kindTexts = useKindTexts()[kind];
  const { phase, press } = useSending(sending);
  const isBusy = phase.phase === "sending" || phase.phase === "waiting";
  return (
    <>
      <div className="screen__head">
        <PageHeading title={t`Bitte prüfen: ${kindTexts.title}`} />
      </div>
      <SubjectLine kind={kind} subject={subject} />
      {form.shown !== null && <CorrectionPreview form={form} onEdit={onEdit} />}
      <SummaryList form={form} onEdit={onEdit} />
      {kind === "suggestion" && <SuggestionPreview values={values} />}
      <SecretWarning values={values} onEdit={onEdit} />
      {phase.phase === "failed" && (
        <SendFailurePanel
          because={phase.because}
          onSendAnew={() => {
            sending.drafting.renewKey();
            void press();
          }}
        />
      )}
      <div className="enquiry-form__actions">
        {/* Not disabled while it works: a disabled button would lose the keyboard's focus. */}
        <button type="button" className="button" aria-disabled={isBusy} onClick={() => void press()}>
          {phase.phase === "failed" ? <Trans>Noch einmal senden</Trans> : <Trans>Jetzt senden</Trans>}
        </button>
        <button type="button" className="button button--quiet" onClick={() => onEdit(null)}>
          <Trans>Zurück zum Formular</Trans>
        </button>
        <p role="status" className="enquiry-form__progress">
          {phase.phase === "sending" && <Trans>Wird gesendet …</Trans>}
          {phase.phase === "waiting" && (
            <Plural
              value={phase.seconds}
              one="Das ging schnell. Zum Schutz vor Programmen wird in # Sekunde gesendet."
              other="Das ging schnell. Zum Schutz vor Programmen wird in # Sekunden gesendet."
            />
          )}
        </p>
      </div>
    </>
  );
};
