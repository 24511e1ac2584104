import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { PageHeading } from "../ui/page-heading.tsx";
import { enquiryTerms } from "../../contract/names/enquiry-terms.ts";
import { FoundSecrets } from "../form/warnings.tsx";
import { useLanguage } from "../i18n/language-provider.tsx";
import { AboutLine } from "./about-line.tsx";
import { CorrectionPreview } from "./correction-preview.tsx";
import { useKindTexts } from "./enquiry-texts.ts";
import type { FieldName } from "./form-fields.ts";
import type { Form, FormValues } from "./form-values.ts";
import { SuggestedPlace } from "./precision-note.tsx";
import { SendFailurePanel } from "./send-failure-panel.tsx";
import { SummaryList } from "./summary-list.tsx";
import { type SendOptions, useSendEnquiry } from "./use-send-enquiry.ts";

const FREE_TEXTS = ["text", "times", "place", "name", "url", "page"] as const satisfies readonly FieldName[];

/** What may hold a secret of what somebody has written. */
const listFreeTexts = ({ fields, wanted }: FormValues) => [
  ...FREE_TEXTS.map((field) => ({ field: field as string, text: fields[field] ?? "" })),
  ...Object.entries(wanted).map(([field, lines]) => ({ field: `change-${field}`, text: lines.join("\n") })),
];

/** What everyone would see of a suggestion, and what nobody but the Clearing Point does. */
const SuggestionPreview = ({ values }: { readonly values: FormValues }) => {
  const { terms, language } = useLanguage();
  const { subject, entrySide, precision, name, land, topic, url } = values.fields;
  const isContact = subject === "contact";
  const names: Readonly<Record<string, string>> = enquiryTerms[language].subjects;
  const known: Readonly<Record<string, string>> = {
    ...terms.lands,
    ...terms.topics,
    ...terms.sides,
    ...terms.precisions,
  };
  const facts = [...(isContact ? [entrySide, precision] : []), land, topic, url].flatMap((value) =>
    value ? [known[value] ?? value] : [],
  );
  return (
    <section className="preview">
      <h2>
        <Trans>So könnten es alle sehen</Trans>
      </h2>
      <div className="preview__card">
        <p className="muted">{names[subject ?? ""]}</p>
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>
        </p>
        {facts.map((fact) => (
          <p key={fact}>
            <bdi>{fact}</bdi>
          </p>
        ))}
      </div>
      {isContact && <SuggestedPlace values={values.fields} />}
      <p className="field__hint">
        <Trans>
          Die Beschreibung und was Sie über sich angeben, liest nur die Clearingstelle. Sie fragt die vorgeschlagene
          Stelle, was öffentlich sein darf und wie genau der Ort gezeigt wird: Anschrift, Ort, Kreis, Land oder gar
          nicht.
        </Trans>
      </p>
    </section>
  );
};

type CheckStepProps = SendOptions & {
  readonly form: Form;
  readonly onEdit: (name: string | null) => void;
};

/** Everything once more before it is sent. */
export const CheckStep = ({ form, onEdit, ...sending }: CheckStepProps) => {
  const { t } = useLingui();
  const { kind, about, values } = form;
  const kindTexts = useKindTexts()[kind];
  const { submit, isSending, secondsLeft, because } = useSendEnquiry(sending);
  return (
    <>
      <div className="screen__head">
        <PageHeading title={t`Bitte prüfen: ${kindTexts.title}`} />
      </div>
      <AboutLine kind={kind} about={about} />
      {form.shown !== null && <CorrectionPreview form={form} onEdit={onEdit} />}
      <SummaryList form={form} onEdit={onEdit} />
      {kind === "suggestion" && <SuggestionPreview values={values} />}
      <FoundSecrets typed={listFreeTexts(values)} onEdit={onEdit} />
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
              one="Das ging schnell. Zum Schutz vor Programmen wird in # Sekunde gesendet."
              other="Das ging schnell. Zum Schutz vor Programmen wird in # Sekunden gesendet."
            />
          )}
        </p>
      </div>
    </>
  );
};
