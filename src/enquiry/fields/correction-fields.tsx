import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { type CorrectableField, correctableFields } from "../../../contract/enquiry/correctable-fields.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { CorrectionEditor } from "../../form/correction-editor.tsx";
import { fieldId, focusField } from "../../form/fields/fields.tsx";
import { EnquiryField } from "./enquiry-field.tsx";
import { type SuggestedDetail, suggestionDetails } from "./form-fields.ts";
import type { About, Form } from "../form-values.ts";
import { PrecisionNote } from "./precision-note.tsx";
import { toPlaced } from "./placed-contact.ts";
import { TextRule } from "../../form/fields/warnings.tsx";
import { useCorrectionTexts } from "../../form/correction-texts.tsx";
import { useFaultText } from "../use-fault-text.ts";

type RowProps = {
  readonly field: CorrectableField;
  readonly form: Form;
  /** What everyone sees of it. */
  readonly shown: readonly string[];
};

/** One value as everyone sees it, and in its place the control to change it once that is wanted. */
const CorrectionRow = ({ field, form, shown }: RowProps) => {
  const { t } = useLingui();
  const { labelOf, formatAll } = useCorrectionTexts();
  const faultText = useFaultText();
  const wanted = form.values.wanted[field];
  const isOpen = wanted !== undefined;
  const button = useRef<HTMLButtonElement>(null);
  const [wasPressed, setWasPressed] = useState(false);
  const label = labelOf(field);
  const { terms } = useLanguage();
  const contact = form.about?.contact ?? null;
  const fault = form.faults[`change-${field}`];

  useEffect(
    function followWithFocus() {
      if (!wasPressed) return;
      if (isOpen) focusField(`change-${field}`);
      else button.current?.focus();
    },
    [wasPressed, isOpen, field],
  );
  const toggle = (): void => {
    setWasPressed(true);
    form.changeWanted(field, isOpen ? null : shown);
  };

  return (
    <div className="correction-row">
      <dt>{label}</dt>
      <dd>
        <span className={shown.length === 0 ? "muted" : undefined}>
          {shown.length === 0 ? (
            <Trans>nicht angegeben oder nicht öffentlich</Trans>
          ) : (
            <bdi>{formatAll(field, shown)}</bdi>
          )}
        </span>
        {isOpen && (
          <CorrectionEditor
            field={field}
            shown={shown}
            wanted={wanted}
            fault={fault === undefined ? undefined : faultText(`change-${field}`, fault)}
            onChange={(values) => form.changeWanted(field, values)}
          />
        )}
        {isOpen && field === "address" && contact !== null && (
          <PrecisionNote contact={toPlaced(contact, terms)} isExact={(wanted[0] ?? "").trim() !== ""} />
        )}
      </dd>
      <dd className="correction-row__action">
        <button
          type="button"
          className="link-button"
          aria-label={isOpen ? t`${label}: nicht ändern` : t`${label} ändern`}
          ref={button}
          onClick={toggle}
        >
          {isOpen ? <Trans>Nicht ändern</Trans> : <Trans>Ändern</Trans>}
        </button>
      </dd>
    </div>
  );
};

type CorrectionFieldsProps = { readonly form: Form; readonly about: About };

/** The public values of an entry, each to be changed on its own. */
export const CorrectionFields = ({ form, about }: CorrectionFieldsProps) => {
  const faultText = useFaultText();
  const { language } = useLanguage();
  const fault = form.faults.changes;
  const isAuthority = about.contact !== null && about.contact.side !== "muslim-organization";
  const fields: readonly CorrectableField[] = correctableFields[about.kind];
  return (
    <section className={fault === undefined ? "correction" : "correction correction--faulty"}>
      <h2 id={fieldId("changes")} tabIndex={-1}>
        <Trans>Was alle sehen</Trans>
      </h2>
      {fault !== undefined && <p className="field__fault">{faultText("changes", fault)}</p>}
      <p className="field__hint">
        <Trans>Ändern Sie, was nicht stimmt. Die Clearingstelle prüft es, bevor es alle sehen.</Trans>{" "}
        {language !== "de" && <Trans>Texte werden auf Deutsch berichtigt und dann übersetzt.</Trans>}
      </p>
      <TextRule />
      <dl>
        {fields
          // Authorities belong to no umbrella organisation.
          .filter((field) => field !== "umbrella" || !isAuthority)
          .map((field) => (
            <CorrectionRow key={field} field={field} form={form} shown={form.shown?.[field] ?? []} />
          ))}
      </dl>
    </section>
  );
};

type DetailProps = { readonly form: Form; readonly field: SuggestedDetail };

const Detail = ({ form, field }: DetailProps) => {
  const faultText = useFaultText();
  const fault = form.faults[`change-${field}`];
  return (
    <CorrectionEditor
      field={field}
      shown={[]}
      wanted={form.values.wanted[field] ?? []}
      isNew
      isOptional
      fault={fault === undefined ? undefined : faultText(`change-${field}`, fault)}
      onChange={(values) => form.changeWanted(field, values)}
    />
  );
};

/** Where a suggested contact is, and how it is reached. */
export const SuggestedDetails = ({ form }: { readonly form: Form }) => (
  <section>
    <h2>
      <Trans>Ort und Erreichbarkeit des Kontakts</Trans>
    </h2>
    <p className="field__hint">
      <Trans>
        Nur was die Stelle selbst bekannt macht, nichts Privates. Die Clearingstelle fragt sie, und zwei Personen
        stimmen zu, bevor es jemand sieht.
      </Trans>
    </p>
    {suggestionDetails.map((field) =>
      field === "precision" ? (
        <EnquiryField key={field} name={field} form={form} />
      ) : (
        <Detail key={field} field={field} form={form} />
      ),
    )}
  </section>
);
