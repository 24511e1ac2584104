import { Trans } from "@lingui/react/macro";
import { enquiryTerms } from "../../contract/names/enquiry-terms.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { FormValues } from "./form-values.ts";
import { SuggestedPlace } from "./suggested-place.tsx";

/** What everyone would see of a suggestion, and what nobody but the Clearing Point does. */
export const SuggestionPreview = ({ values }: { readonly values: FormValues }) => {
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
