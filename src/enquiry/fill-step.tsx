import { Trans } from "@lingui/react/macro";
import { type FormEvent, useEffect, useEffectEvent, useRef } from "react";
import { CORRECTABLE_FIELDS } from "../../contract/enquiry/correctable-fields.ts";
import { Link } from "react-router";
import { PageHeading } from "../ui/page-heading.tsx";
import type { FaultyField } from "./check-form.ts";
import { DraftEndedNote, DraftNote } from "./draft-note.tsx";
import type { Slot } from "./draft-store.ts";
import { EarlierReceipts } from "./earlier-receipts.tsx";
import { EnquiryField } from "./enquiry-field.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { type FieldName, isAsked, kindFields } from "./form-fields.ts";
import { fieldId, type Form } from "./form.ts";
import { CorrectionFields } from "./correction-fields.tsx";
import { SubjectLine } from "./subject-line.tsx";
import type { DraftAndActions } from "./use-draft.ts";
import { useKindTexts } from "./use-kind-texts.ts";

/** The fields in the order they stand, for the summary of faults. */
const orderOf = ({ kind }: Form): readonly FaultyField[] => [
  "about",
  "changes",
  ...CORRECTABLE_FIELDS.map((field) => `change-${field}` as const),
  ...kindFields[kind].matter,
  ...kindFields[kind].sender,
  "consentVersion",
];

const Fields = ({ names, form }: { readonly names: readonly FieldName[]; readonly form: Form }) =>
  names
    .filter((name) => isAsked(name, form.values.fields))
    .map((name) => <EnquiryField key={name} name={name} form={form} />);

type FillStepProps = {
  readonly slot: Slot;
  readonly form: Form;
  readonly drafting: DraftAndActions;
  /** Back to the choice of a kind. */
  readonly choicePath: string;
  /** The field nobody sees. */
  readonly website: string;
  readonly onWebsite: (text: string) => void;
  /** The field somebody came back to change, if any. */
  readonly focusOn: string | null;
  /** Goes on to the summary; whether that was possible. */
  readonly onCheck: () => boolean;
};

/** Filled in by programs; people and their screen readers never come here. */
const WebsiteField = ({ website, onWebsite }: Pick<FillStepProps, "website" | "onWebsite">) => (
  <div className="website-field" aria-hidden="true">
    <label>
      Website
      <input
        type="text"
        name="website"
        tabIndex={-1}
        autoComplete="off"
        value={website}
        onChange={(event) => onWebsite(event.target.value)}
      />
    </label>
  </div>
);

/** The form itself. */
export const FillStep = ({ slot, form, drafting, website, onWebsite, choicePath, focusOn, onCheck }: FillStepProps) => {
  const { kind, subject, faults } = form;
  const kindTexts = useKindTexts()[kind];
  const summary = useRef<HTMLDivElement>(null);
  const arrive = useEffectEvent(() => {
    if (Object.keys(faults).length > 0) summary.current?.focus();
    else if (focusOn !== null) document.getElementById(fieldId(focusOn))?.focus();
  });
  useEffect(function beginWhereNeeded() {
    arrive();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // The summary is drawn anew first: it is there to be focused when the next frame is.
    if (!onCheck()) requestAnimationFrame(() => summary.current?.focus());
  };
  return (
    <>
      <div className="screen__bar">
        <Link className="link-button" to={choicePath}>
          <span aria-hidden="true" className="screen__arrow">
            ‹
          </span>{" "}
          <Trans>Anderes Anliegen</Trans>
        </Link>
      </div>
      <div className="screen__head">
        <PageHeading title={kindTexts.title} />
        <p className="screen__intro">{kindTexts.purpose}</p>
      </div>
      {drafting.keeping.ended !== null && <DraftEndedNote ended={drafting.keeping.ended} />}
      {drafting.keeping.isRestored && <DraftNote drafting={drafting} isRestored />}
      <EarlierReceipts slot={slot} />
      <ErrorSummary faults={faults} order={orderOf(form)} ref={summary} />
      <SubjectLine kind={kind} subject={subject} />
      <form className="enquiry-form" noValidate onSubmit={submit}>
        {form.shown !== null && subject !== null && <CorrectionFields form={form} subject={subject} />}
        <section>
          <h2>
            <Trans>Ihr Anliegen</Trans>
          </h2>
          <Fields names={kindFields[kind].matter} form={form} />
        </section>
        <section>
          <h2>
            <Trans>Über Sie</Trans>
          </h2>
          <Fields names={kindFields[kind].sender} form={form} />
          <EnquiryField name="consentVersion" form={form} />
        </section>
        <WebsiteField website={website} onWebsite={onWebsite} />
        <div className="enquiry-form__actions">
          <button type="submit" className="button">
            <Trans>Weiter: prüfen</Trans>
          </button>
        </div>
        {!drafting.keeping.isRestored && <DraftNote drafting={drafting} />}
      </form>
    </>
  );
};
