import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { tidyWebAddress } from "../../contract/contact/channel.ts";
import { tidyReplyAddress } from "../../contract/enquiry/reply-address.ts";
import { CheckField } from "../form/choice-fields.tsx";
import { useAddressText } from "../form/reply-address.tsx";
import { FoundSecrets } from "../form/warnings.tsx";
import { formatDate } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { answerLanguage } from "./answer-language.ts";
import { AboutLine } from "./about-line.tsx";
import { CorrectionPreview } from "./correction-preview.tsx";
import { useFieldTexts, useKindTexts, useSideTexts } from "./enquiry-texts.ts";
import { type FieldName, fieldsOf } from "./form-fields.ts";
import type { Form, FormValues } from "./form-values.ts";
import { SuggestedPlace } from "./precision-note.tsx";
import { SendFailurePanel } from "./send-failure-panel.tsx";
import { type SendOptions, useSendEnquiry } from "./use-send-enquiry.ts";

const FREE_TEXTS = ["text", "times", "place", "name", "url", "page"] as const satisfies readonly FieldName[];

/** What may hold a secret of what somebody has written. */
const listFreeTexts = ({ fields, wanted }: FormValues) => [
  ...FREE_TEXTS.map((field) => ({ field: field as string, text: fields[field] ?? "" })),
  ...Object.entries(wanted).map(([field, lines]) => ({ field: `change-${field}`, text: lines.join("\n") })),
];

/** How a field's value is written in the summary. */
const useValueText = (): ((name: FieldName, value: string) => string) => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const { expertFormats, targetGroups, attendances } = terms;
  const sides: Readonly<Record<string, string>> = useSideTexts();
  const names: Partial<Record<FieldName, Readonly<Record<string, string>>>> = {
    side: sides,
    entrySide: terms.sides,
    precision: terms.precisions,
    topic: terms.topics,
    land: terms.lands,
    language: terms.languages,
    preferredLanguage: terms.languages,
    suggestedKind: terms.enquiry.aboutKinds,
    format: expertFormats,
    eventLanguage: terms.languages,
    audience: targetGroups,
    attendance: attendances,
  };
  const addressText = useAddressText();
  return (name, value) => {
    if (name === "consentVersion") return t`erteilt, Fassung ${`\u2066${value}\u2069`}`;
    if (name === "replyAddress") return `\u2068${addressText(tidyReplyAddress(value))}\u2069`;
    if (name === "url") return `\u2066${tidyWebAddress(value)}\u2069`;
    if (name === "date") return formatDate(value, language);
    return names[name]?.[value] ?? value;
  };
};

type SummaryListProps = { readonly form: Form; readonly onEdit: (name: string) => void };

/** Everything that would be sent, each with the way back to its field. */
const SummaryList = ({ form, onEdit }: SummaryListProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const texts = useFieldTexts(form);
  const valueText = useValueText();
  const { fields } = form.values;
  const given = fieldsOf(form.kind, fields).flatMap((name) => {
    const value = (name === "language" ? fields.language || answerLanguage(language) : (fields[name] ?? "")).trim();
    return value === "" ? [] : [{ name, label: texts[name].label, value: valueText(name, value) }];
  });
  return (
    <dl className="summary-list">
      {given.map(({ name, label, value }) => (
        <div key={name} className="summary-list__row">
          <dt>{label}</dt>
          <dd className="summary-list__value" dir="auto">
            {value}
          </dd>
          <dd>
            <button type="button" className="link-button" aria-label={t`${label} ändern`} onClick={() => onEdit(name)}>
              <Trans>Ändern</Trans>
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** What everyone would see of a suggestion, and what nobody but the Clearing Point does. */
const SuggestionPreview = ({ values }: { readonly values: FormValues }) => {
  const { terms } = useLanguage();
  const { suggestedKind, entrySide, precision, name, land, topic, url } = values.fields;
  const isContact = suggestedKind === "contact";
  const names: Readonly<Record<string, string>> = terms.enquiry.aboutKinds;
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
        <p className="muted">{names[suggestedKind ?? ""]}</p>
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
  readonly onForeign: (isForeign: boolean) => void;
};

/** Everything once more before it is sent. */
export const CheckStep = ({ form, onEdit, onForeign, ...sending }: CheckStepProps) => {
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
