import { Trans, useLingui } from "@lingui/react/macro";
import { type Proposal } from "../../../contract/desk/desk-entry.ts";
import type { WorkAct } from "../../../contract/desk/work.ts";
import {
  type CorrectableField,
  correctableFields,
  requiredFields,
} from "../../../contract/enquiry/correctable-fields.ts";
import { SUGGESTED_KINDS } from "../../../contract/enquiry/enquiry-kind.ts";
import { SHORTEST_LINE } from "../../../contract/enquiry/enquiry-rules.ts";
import { saysTheSame } from "../../../contract/enquiry/correction.ts";
import { readFieldValues } from "../../../contract/enquiry/field-rules.ts";
import { CorrectionEditor } from "../../form/correction-editor.tsx";
import { useCorrectionTexts } from "../../form/correction-texts.tsx";
import { LineField, SelectField } from "../../form/fields/fields.tsx";
import type { DeskDraftState } from "../desk-drafts.ts";
import { useDeskForm } from "../use-desk-form.ts";
import { useWriteFaultText } from "./use-write-fault-text.ts";

type ReviseFormProps = {
  readonly proposal: Proposal;
  readonly written: DeskDraftState;
  readonly isSending: boolean;
  readonly onAct: (act: WorkAct) => void;
};

const CONSENT = "work-consent";

type AddFieldProps = {
  readonly left: readonly CorrectableField[];
  readonly onAdd: (field: CorrectableField) => void;
};

const AddField = ({ left, onAdd }: AddFieldProps) => {
  const { t } = useLingui();
  const { labelOf } = useCorrectionTexts();
  return (
    <SelectField
      name="work-add-field"
      label={t`Weiteres Feld`}
      isRequired={false}
      value=""
      onChange={(value) => {
        const field = left.find((each) => each === value);
        if (field !== undefined) onAdd(field);
      }}
    >
      <option value="">{t`keines`}</option>
      {left.map((field) => (
        <option key={field} value={field}>
          {labelOf(field)}
        </option>
      ))}
    </SelectField>
  );
};

/** What the host says of the values as they are in the form; what is not there yet, or nobody's to write, is said above it. */
const useKnownFault = ({ changes }: Proposal) => {
  const faultText = useWriteFaultText();
  return (field: CorrectableField, to: readonly string[]): string | undefined => {
    const known = changes.find((each) => each.field === field);
    if (known === undefined || known.fault === "missing" || known.fault === "needs-consent") return undefined;
    return saysTheSame(field, known.to, to) ? faultText(known) : undefined;
  };
};

/** Puts other values in the place of those that were sent: changed, left out, or more of them. */
export const ReviseForm = ({ proposal, written: { draft, change }, isSending, onAct }: ReviseFormProps) => {
  const { t } = useLingui();
  const { labelOf } = useCorrectionTexts();
  const { entry, changes, consentBy: given, consentFields } = proposal;
  const wanted = draft.wanted ?? changes.map(({ field, from, to }) => ({ field, from, to }));
  const { consentBy = given ?? "" } = draft.texts;
  const setWanted = (now: typeof wanted): void => change({ wanted: now });
  const knownFault = useKnownFault(proposal);
  const fields: readonly CorrectableField[] = correctableFields[entry.kind];
  const suggestedKind = proposal.version === 0 ? SUGGESTED_KINDS.find((kind) => kind === entry.kind) : undefined;
  const cannotBeWithout: readonly CorrectableField[] = suggestedKind === undefined ? [] : requiredFields[suggestedKind];
  const left = fields.filter((field) => !wanted.some((each) => each.field === field));
  const needsConsent = wanted.some(({ field, to }) => consentFields.includes(field) && to.some(Boolean));
  const { faulty, form } = useDeskForm<string>(
    () => {
      const fault = wanted.find(({ field, to }) => readFieldValues(field, to.filter(Boolean)).issues.length > 0);
      if (fault !== undefined) return `change-${fault.field}`;
      return (consentBy === "" && !needsConsent) || consentBy.trim().length >= SHORTEST_LINE ? null : CONSENT;
    },
    () =>
      onAct({
        action: "revise",
        changes: wanted.map(({ field, to }) => ({ field, to: to.filter(Boolean) })),
        ...(consentBy.trim() === "" ? {} : { consentBy: consentBy.trim() }),
      }),
  );
  return (
    <form {...form}>
      {wanted.map(({ field, from, to }) => (
        <div key={field} className="desk__revised">
          <CorrectionEditor
            field={field}
            shown={from}
            wanted={to}
            isNew={proposal.version === 0}
            side={proposal.side}
            fault={faulty === `change-${field}` ? t`Bitte prüfen Sie diesen Wert.` : knownFault(field, to)}
            onChange={(values) =>
              setWanted(wanted.map((each) => (each.field === field ? { ...each, to: values } : each)))
            }
          />
          {!cannotBeWithout.includes(field) && (
            <button
              type="button"
              className="link-button"
              aria-label={t`${labelOf(field)} weglassen`}
              onClick={() => setWanted(wanted.filter((each) => each.field !== field))}
            >
              <Trans>Weglassen</Trans>
            </button>
          )}
        </div>
      ))}
      {left.length > 0 && (
        <AddField left={left} onAdd={(field) => setWanted([...wanted, { field, from: [], to: [] }])} />
      )}
      {entry.kind === "contact" && (
        <LineField
          name={CONSENT}
          label={t`Wer hat eingewilligt?`}
          hint={t`Nur bei einer ersten Angabe einer Gemeinde: die Funktion, kein Name; zum Beispiel „Vorstand“.`}
          isOptional={!needsConsent}
          value={consentBy}
          onChange={(now) => change({ texts: { consentBy: now } })}
          fault={faulty === CONSENT ? t`Bitte nennen Sie die Funktion.` : undefined}
        />
      )}
      <button type="submit" className="button" aria-disabled={isSending || wanted.length === 0}>
        <Trans>Werte übernehmen und ansehen</Trans>
      </button>
    </form>
  );
};
