import { Trans } from "@lingui/react/macro";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import { fieldId } from "../form/fields.tsx";
import { CONSENT_VERSION } from "./form-values.ts";

type ConsentFieldProps = {
  readonly kind: EnquiryKind;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (version: string) => void;
};

/** The consent, with the version of its text; one given to an older text does not count. */
export const ConsentField = ({ kind, value, fault, onChange }: ConsentFieldProps) => {
  const id = fieldId("consentVersion");
  const version = <bdi dir="ltr">{CONSENT_VERSION}</bdi>;
  return (
    <div className={fault === undefined ? "field" : "field field--faulty"}>
      {fault !== undefined && (
        <p id={`${id}-fault`} className="field__fault">
          {fault}
        </p>
      )}
      <label className="choice">
        <input
          type="checkbox"
          id={id}
          name="consentVersion"
          required
          checked={value === CONSENT_VERSION}
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={fault === undefined ? `${id}-hint` : `${id}-fault ${id}-hint`}
          onChange={(event) => onChange(event.target.checked ? CONSENT_VERSION : "")}
        />
        <span className="choice__label">
          {kind === "introduction" ? (
            <Trans>
              Ich willige ein, dass die Clearingstelle meine Angaben verarbeitet und meine Bitte an den gewünschten
              Kontakt weitergibt.
            </Trans>
          ) : (
            <Trans>
              Ich willige ein, dass die Clearingstelle meine Angaben verarbeitet, um mein Anliegen zu bearbeiten.
            </Trans>
          )}
        </span>
      </label>
      <p id={`${id}-hint`} className="field__hint">
        <Trans>
          Sie können die Einwilligung jederzeit widerrufen: Über den Link, den Sie nach dem Senden bekommen, ziehen Sie
          die Anfrage zurück. Texte und Adresse werden dann gelöscht. Fassung {version}.
        </Trans>
      </p>
    </div>
  );
};
