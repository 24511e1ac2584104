import { Trans } from "@lingui/react/macro";
import { CORRECTABLE_FIELDS, type CorrectableField } from "../../contract/enquiry/correctable-fields.ts";
import { applyChanges } from "../../contract/enquiry/correction.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { changesOf, type Form } from "./form-values.ts";
import { PrecisionNote } from "./precision-note.tsx";
import { toPlaced } from "./placed-contact.ts";
import { ChangeValues, useCorrectionTexts } from "../form/entry-values.tsx";

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
