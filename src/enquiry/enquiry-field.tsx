import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ENQUIRY_SUBJECTS, SENDER_SIDES } from "../../contract/enquiry-kind.ts";
import { LAND_CODES } from "../../contract/land.ts";
import { LANGUAGE_TAGS, UI_LANGUAGES } from "../../contract/language-tag.ts";
import { SEARCHABLE_SIDES } from "../../contract/side.ts";
import { enquiryTerms } from "../../contract/terms/enquiry-terms.ts";
import { TOPICS } from "../../contract/topic.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { laterPart } from "../ui/later-part.tsx";
import { ConsentField } from "./consent-field.tsx";
import { ChoiceField } from "./field-frame.tsx";
import { type FieldName, kindFields } from "./form-fields.ts";
import type { Form } from "./form.ts";
import { LineField, SelectField, TextField } from "./plain-fields.tsx";
import { useFaultText } from "./use-fault-text.ts";
import { useFieldTexts, useSideTexts } from "./use-field-texts.ts";

const FormatField = laterPart(async () => (await import("./format-field.tsx")).FormatField, { messages: ["enquiry"] });

type EnquiryFieldProps = { readonly name: FieldName; readonly form: Form };

const toOptions = (values: readonly string[], names: Readonly<Record<string, string>>): ReactNode =>
  values.map((value) => (
    <option key={value} value={value}>
      {names[value] ?? value}
    </option>
  ));

/** What must not be written, beside every free text. */
const TextRule = ({ children }: { readonly children?: ReactNode }) => (
  <>
    {children !== undefined && <p>{children}</p>}
    <p className="field__rule">
      <Trans>Keine Hinweise auf Personen, keine Notfälle: 110.</Trans>
    </p>
  </>
);

const PreferredLanguageOptions = ({ form }: Pick<EnquiryFieldProps, "form">) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const spoken = form.subject?.languages ?? [];
  const others = LANGUAGE_TAGS.filter((tag) => !spoken.includes(tag));
  if (spoken.length === 0) return toOptions(others, terms.languages);
  return (
    <>
      <optgroup label={t`Sprachen dieses Kontakts`}>{toOptions(spoken, terms.languages)}</optgroup>
      <optgroup label={t`Weitere Sprachen`}>{toOptions(others, terms.languages)}</optgroup>
    </>
  );
};

/** The control for one field of the form. */
export const EnquiryField = ({ name, form }: EnquiryFieldProps) => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const { kind, values, faults, change } = form;
  const texts = useFieldTexts(form)[name];
  const sides = useSideTexts();
  const faultText = useFaultText();
  const names = enquiryTerms[language];
  const optional: readonly FieldName[] = kindFields[kind].optional;
  const fault = faults[name];
  const common = {
    ...texts,
    name,
    fault: fault === undefined ? undefined : faultText(name, fault),
    isOptional: optional.includes(name) || (name === "text" && form.shown !== null),
    value: values.fields[name] ?? "",
    onChange: (text: string) => change(name, text),
  };
  const choose = <option value="">{common.isOptional ? t`keine Angabe` : t`Bitte wählen`}</option>;

  switch (name) {
    case "text":
      return <TextField {...common} hint={<TextRule>{texts.hint}</TextRule>} />;
    case "times":
    case "name":
      return <LineField {...common} hint={<TextRule>{texts.hint}</TextRule>} />;
    case "url":
      return <LineField {...common} inputMode="url" />;
    case "page":
      return <LineField {...common} />;
    case "replyAddress":
      return <LineField {...common} autoComplete="email" inputMode="email" />;
    case "side": {
      const sidesOfKind = kind === "introduction" ? SEARCHABLE_SIDES : SENDER_SIDES;
      return <ChoiceField {...common} choices={sidesOfKind.map((side) => ({ value: side, label: sides[side] }))} />;
    }
    case "subject": {
      const choices = ENQUIRY_SUBJECTS.map((each) => ({ value: each, label: names.subjects[each] }));
      return <ChoiceField {...common} choices={choices} />;
    }
    case "consentVersion":
      return <ConsentField kind={kind} value={common.value} fault={common.fault} onChange={common.onChange} />;
    case "language":
      return (
        <SelectField {...common} value={common.value === "" ? language : common.value} autoComplete="language">
          {toOptions(UI_LANGUAGES, terms.languages)}
        </SelectField>
      );
    case "preferredLanguage":
      return (
        <SelectField {...common}>
          {choose}
          <PreferredLanguageOptions form={form} />
        </SelectField>
      );
    case "format":
      return <FormatField {...common}>{choose}</FormatField>;
    case "topic":
    case "land":
      return (
        <SelectField {...common}>
          {choose}
          {name === "topic" ? toOptions(TOPICS, terms.topics) : toOptions(LAND_CODES, terms.lands)}
        </SelectField>
      );
  }
};
