import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { ENQUIRY_KINDS, type EnquiryKind } from "../../../contract/enquiry/enquiry-kind.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { type EnquiryAddress, toEnquiryPath } from "../../address/enquiry-path.ts";
import { ChoiceField } from "../../form/fields/choice-fields.tsx";
import { KeptDrafts } from "../sending/kept-drafts.tsx";
import { PageHeading } from "../../ui/screen/page-heading.tsx";
import { useKindTexts } from "../enquiry-texts.ts";

/** What somebody wants, where no link has said it. */
export const KindChoice = ({ address }: { readonly address: EnquiryAddress }) => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  const texts = useKindTexts();
  const navigate = useNavigate();
  const [kind, setKind] = useState<EnquiryKind | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (kind === null) {
      setIsMissing(true);
      event.currentTarget.querySelector("input")?.focus();
      return;
    }
    void navigate(toEnquiryPath({ ...address, kind }));
  };
  return (
    <>
      <div className="screen__head">
        <PageHeading title={t`Fragen, vorschlagen, vermitteln lassen`} />
        <p className="screen__intro">
          <Trans>
            Die Clearingstelle ist für alle da. Sie brauchen kein Konto, und niemand erfährt mehr von Ihnen als nötig.
          </Trans>
        </p>
      </div>
      <KeptDrafts />
      <form className="enquiry-form" noValidate onSubmit={submit}>
        <ChoiceField
          name="kind"
          label={t`Was möchten Sie?`}
          fault={isMissing && kind === null ? t`Bitte wählen Sie aus, was Sie möchten.` : undefined}
          choices={ENQUIRY_KINDS.map((each) => ({
            value: each,
            label: terms.enquiry.kinds[each],
            hint: texts[each].purpose,
          }))}
          value={kind ?? ""}
          onChange={(value) => setKind(value as EnquiryKind)}
        />
        <div className="enquiry-form__actions">
          <button type="submit" className="button">
            <Trans>Weiter</Trans>
          </button>
        </div>
      </form>
    </>
  );
};
