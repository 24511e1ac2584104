import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";
import type { EnquiryKind } from "../../../contract/enquiry/enquiry-kind.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { Localized } from "../../i18n/localized.tsx";
import { fieldId } from "../../form/fields/fields.tsx";
import type { About } from "../form-values.ts";

type AboutLineProps = { readonly kind: EnquiryKind; readonly about: About | null };

/** What the enquiry is about, as it was filled in for the sender. */
export const AboutLine = ({ kind, about }: AboutLineProps) => {
  const { terms } = useLanguage();
  if (about === null) return null;
  return (
    <p className="about-line" id={fieldId("about")} tabIndex={-1}>
      <span className="muted">
        {kind === "introduction" ? <Trans>Vorgestellt werden bei</Trans> : terms.enquiry.aboutKinds[about.kind]}
        {": "}
      </span>
      <Link to={about.path}>
        <bdi>
          <Localized text={about.name} />
        </bdi>
      </Link>
    </p>
  );
};
