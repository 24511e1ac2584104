import { Trans, useLingui } from "@lingui/react/macro";
import { tidyWebAddress } from "../../contract/contact/channel.ts";
import { tidyReplyAddress } from "../../contract/enquiry/reply-address.ts";
import { useCorrectionTexts } from "../form/correction-texts.tsx";
import { useAddressText } from "../form/fields/reply-address.tsx";
import { formatDate } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { useFieldTexts, useSideTexts } from "./enquiry-texts.ts";
import { type FieldName, fieldsOf } from "./fields/form-fields.ts";
import { answerLanguage, detailsOf, type Form } from "./form-values.ts";

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
    if (name === "wish") return t`ja`;
    if (name === "url") return `\u2066${tidyWebAddress(value)}\u2069`;
    if (name === "date") return formatDate(value, language);
    return names[name]?.[value] ?? value;
  };
};

type SummaryListProps = { readonly form: Form; readonly onEdit: (name: string) => void };

/** Everything that would be sent, each with the way back to its field. */
export const SummaryList = ({ form, onEdit }: SummaryListProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const texts = useFieldTexts(form);
  const valueText = useValueText();
  const { labelOf, formatAll } = useCorrectionTexts();
  const { fields } = form.values;
  const given = fieldsOf(form.kind, fields).flatMap((name) => {
    const value = (name === "language" ? fields.language || answerLanguage(language) : (fields[name] ?? "")).trim();
    return value === "" ? [] : [{ name, label: texts[name].label, value: valueText(name, value) }];
  });
  const details = form.kind === "suggestion" ? detailsOf(form.values) : [];
  const rows = [
    ...given,
    ...details.map(({ field, to }) => ({
      name: `change-${field}`,
      label: labelOf(field),
      value: formatAll(field, to),
    })),
  ];
  return (
    <dl className="summary-list">
      {rows.map(({ name, label, value }) => (
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
