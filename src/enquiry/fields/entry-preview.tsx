import { Trans } from "@lingui/react/macro";
import { CORRECTABLE_FIELDS, type CorrectableField } from "../../../contract/enquiry/correctable-fields.ts";
import { applyChanges } from "../../../contract/enquiry/correction.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { changesOf, detailsOf, type Form, type FormValues } from "../form-values.ts";
import { PrecisionNote, SuggestedPlace } from "./precision-note.tsx";
import { toPlaced } from "./placed-contact.ts";
import { ChangeValues, useCorrectionTexts } from "../../form/correction-texts.tsx";

type PreviewProps = { readonly form: Form; readonly onEdit: (name: string) => void };

/** What would change, field by field, and what everyone would then see. */
export const CorrectionPreview = ({ form, onEdit }: PreviewProps) => {
  const { labelOf, formatAll } = useCorrectionTexts();
  const { terms } = useLanguage();
  const { about, shown, values } = form;
  const changes = changesOf(about, values.wanted);
  if (shown === null || changes.length === 0) return null;
  const contact = about?.contact ?? null;
  const preview = applyChanges(shown, changes);
  const changed = new Set<CorrectableField>(changes.map(({ field }) => field));
  return (
    <>
      <section className="changes">
        <h2>
          <Trans>Das ändert sich</Trans>
        </h2>
        <dl>
          {changes.map((change) => (
            <div key={change.field} className="changes__row">
              <dt>{labelOf(change.field)}</dt>
              <ChangeValues change={change} />
              <dd>
                <button type="button" className="link-button" onClick={() => onEdit(`change-${change.field}`)}>
                  <Trans>Ändern</Trans> <span className="sr-only">{labelOf(change.field)}</span>
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="preview">
        <h2>
          <Trans>So sehen es dann alle</Trans>
        </h2>
        <p className="field__hint">
          <Trans>Auch ohne Anmeldung. Tragen Sie nichts ein, was nicht alle wissen dürfen.</Trans>
        </p>
        <dl className="preview__card">
          {CORRECTABLE_FIELDS.filter((field) => (preview[field] ?? []).length > 0).map((field) => (
            <div key={field} className={changed.has(field) ? "preview__row preview__row--new" : "preview__row"}>
              <dt>{labelOf(field)}</dt>
              <dd>
                <bdi>{formatAll(field, preview[field])}</bdi>{" "}
                {changed.has(field) && (
                  <span className="preview__mark">
                    <Trans>neu</Trans>
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
        {contact !== null && changed.has("address") && (
          <PrecisionNote contact={toPlaced(contact, terms)} isExact={(preview.address ?? []).length > 0} />
        )}
      </section>
    </>
  );
};

/** What everyone would see of a suggestion, and what nobody but the Clearing Point does. */
export const SuggestionPreview = ({ values }: { readonly values: FormValues }) => {
  const { terms } = useLanguage();
  const { formatAll } = useCorrectionTexts();
  const { suggestedKind, entrySide, precision, name, land, topic, url } = values.fields;
  const isContact = suggestedKind === "contact";
  const names: Readonly<Record<string, string>> = terms.enquiry.aboutKinds;
  const known: Readonly<Record<string, string>> = {
    ...terms.lands,
    ...terms.topics,
    ...terms.sides,
    ...terms.precisions,
  };
  const facts = [
    ...[...(isContact ? [entrySide, precision] : []), land, topic, url].flatMap((value) =>
      value ? [known[value] ?? value] : [],
    ),
    ...detailsOf(values).map(({ field, to }) => formatAll(field, to)),
  ];
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
