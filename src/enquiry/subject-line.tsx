import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import { enquiryTerms } from "../../contract/names/enquiry-terms.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { Localized } from "../i18n/localized.tsx";
import { fieldId, type Subject } from "./form.ts";

type SubjectLineProps = { readonly kind: EnquiryKind; readonly subject: Subject | null };

/** What the enquiry is about, as it was filled in for the sender. */
export const SubjectLine = ({ kind, subject }: SubjectLineProps) => {
  const { language } = useLanguage();
  if (subject === null) return null;
  return (
    <p className="subject-line" id={fieldId("about")} tabIndex={-1}>
      <span className="muted">
        {kind === "introduction" ? (
          <Trans>Vorgestellt werden bei</Trans>
        ) : (
          enquiryTerms[language].subjects[subject.subject]
        )}
        {": "}
      </span>
      <Link to={subject.path}>
        <bdi>
          <Localized text={subject.name} />
        </bdi>
      </Link>
    </p>
  );
};
