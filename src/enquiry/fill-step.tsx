import { RETENTION } from "../../contract/retention.ts";
import { Trans } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { CORRECTABLE_FIELDS } from "../../contract/enquiry/correctable-fields.ts";
import { Link } from "react-router";
import { PageHeading } from "../ui/screen/page-heading.tsx";
import { toEnquiryPath } from "../address/enquiry-path.ts";
import { formatMoment, formatReference } from "../i18n/format/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { FaultyField } from "./check-form.ts";
import { DraftEndedNote, DraftNote } from "../form/draft-note.tsx";
import { CorrectionFields, SuggestedDetails } from "./fields/correction-fields.tsx";
import { type DraftAndActions, drafts, type Slot } from "./sending/drafts.ts";
import { EnquiryField } from "./fields/enquiry-field.tsx";
import { ErrorSummary } from "../form/fields/error-summary.tsx";
import { type FieldName, hasDetails, isAsked, kindFields, suggestionDetails } from "./fields/form-fields.ts";
import { type Form, isRemoval } from "./form-values.ts";
import { focusField } from "../form/fields/fields.tsx";
import { AboutLine } from "./fields/about-line.tsx";
import { useKindTexts } from "./enquiry-texts.ts";
import { useFaultText } from "./use-fault-text.ts";

const { draftHours } = RETENTION;

/** The fields in the order they stand, for the summary of faults. */
const orderOf = ({ kind, values }: Form): readonly FaultyField[] => [
  "about",
  "changes",
  ...(kind === "suggestion" ? [] : CORRECTABLE_FIELDS.map((field) => `change-${field}` as const)),
  ...kindFields[kind].matter,
  ...(hasDetails(kind, values.fields) ? suggestionDetails : []).map((field) =>
    field === "precision" ? field : (`change-${field}` as const),
  ),
  ...kindFields[kind].sender,
  "consentVersion",
];

const Fields = ({ names, form }: { readonly names: readonly FieldName[]; readonly form: Form }) =>
  names
    .filter((name) => isAsked(name, form.values.fields))
    .map((name) => <EnquiryField key={name} name={name} form={form} />);

/** Above a form: what was sent by the same form before, so that nobody sends it again for want of its receipt. */
const EarlierReceipts = ({ slot }: { readonly slot: Slot }) => {
  const { language } = useLanguage();
  const [kept] = useState(() => drafts.list());
  const own = kept.filter(({ kind, about }) => kind === slot.kind && about === slot.about);
  return own.map(({ kept: receipt }) => {
    if (receipt.stage !== "sent") return null;
    const { reference } = receipt.receipt;
    const moment = formatMoment(new Date(receipt.savedAt).toISOString(), language);
    const link = (
      <Link to={toEnquiryPath({ ...slot, sent: reference })}>
        <bdi dir="ltr" translate="no">
          {formatReference(reference)}
        </bdi>
      </Link>
    );
    return (
      <p key={reference} className="field__hint">
        <Trans>
          Schon gesendet {moment}: {link}. Hier beginnen Sie eine weitere Anfrage.
        </Trans>
      </p>
    );
  });
};

type NoteProps = { readonly drafting: DraftAndActions; readonly isFirst?: boolean };

/** That what is typed is kept and was not sent, and how to delete it. */
const EnquiryDraftNote = ({ drafting: { draft, keeping, restart }, isFirst = false }: NoteProps): ReactNode => (
  <DraftNote
    keeping={keeping}
    savedAt={draft.savedAt}
    hint={
      <Trans>
        Was Sie schreiben, bleibt als Entwurf in diesem Browser, höchstens {draftHours} Stunden. Gesendet wird es erst,
        wenn Sie alles gesehen und bestätigt haben.
      </Trans>
    }
    isFirst={isFirst}
    onRemove={restart}
  >
    {draft.attempts.length > 0 && (
      <Trans>
        Ein Sendeversuch blieb ohne Antwort. Senden Sie noch einmal: Ihre Anfrage kommt auch dann nur einmal an.
      </Trans>
    )}
  </DraftNote>
);

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
  const { kind, about, faults, values } = form;
  const kindTexts = useKindTexts(values)[kind];
  const faultText = useFaultText();
  const found = orderOf(form).flatMap((field) => {
    const fault = faults[field];
    return fault === undefined ? [] : [{ field, text: faultText(field, fault) }];
  });
  const summary = useRef<HTMLDivElement>(null);
  const arrive = useEffectEvent(() => {
    if (Object.keys(faults).length > 0) summary.current?.focus();
    else if (focusOn !== null) focusField(focusOn);
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
      <DraftEndedNote ended={drafting.keeping.ended} />
      {drafting.keeping.isRestored && <EnquiryDraftNote drafting={drafting} isFirst />}
      <EarlierReceipts slot={slot} />
      <ErrorSummary found={found} ref={summary} />
      <AboutLine kind={kind} about={about} />
      <form className="enquiry-form" noValidate onSubmit={submit}>
        {form.shown !== null && about !== null && !isRemoval(values.fields) && (
          <CorrectionFields form={form} about={about} />
        )}
        <section>
          <h2>
            <Trans>Ihr Anliegen</Trans>
          </h2>
          <Fields names={kindFields[kind].matter} form={form} />
        </section>
        {hasDetails(kind, values.fields) && <SuggestedDetails form={form} />}
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
        {!drafting.keeping.isRestored && <EnquiryDraftNote drafting={drafting} />}
      </form>
    </>
  );
};
