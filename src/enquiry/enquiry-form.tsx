import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import { SHORTEST_ELAPSED_MS } from "../../contract/enquiry/enquiry-rules.ts";
import { pickText } from "../../contract/localized-text.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { checkSubmission, type Faults, type FaultyField } from "./check-form.ts";
import { readOrigin } from "../address/enquiry-link.tsx";
import { toEnquiryPath } from "../address/enquiry-path.ts";
import { DraftElsewhereNote } from "../form/draft-note.tsx";
import { CheckStep } from "./check-step.tsx";
import { type DraftAndActions, type Slot, useDraft } from "./sending/drafts.ts";
import { useKindTexts } from "./enquiry-texts.ts";
import { FillStep } from "./fill-step.tsx";
import { answerLanguage, type About, type Form, type FormValues, toSubmission } from "./form-values.ts";
import { PageHeading } from "../ui/screen/page-heading.tsx";
import { usePhoneRules } from "../form/fields/reply-address.tsx";

/** Where in the form somebody is: in the history, so that "back" leads from the summary to the fields. */
type Step = { readonly step: "check" } | { readonly step: "fill"; readonly focusOn: string | null };

const readStep = (state: unknown): Step => {
  const { step, focusOn = null } = (state ?? {}) as { step?: unknown; focusOn?: unknown };
  return step === "check" ? { step } : { step: "fill", focusOn: typeof focusOn === "string" ? focusOn : null };
};

/** `page`: the one with the barrier, from which its report was opened. */
const useStep = (page: string | undefined) => {
  const { state, search } = useLocation();
  const navigate = useNavigate();
  const origin = { ...(page !== undefined && { from: page }), ...readOrigin(state) };
  return {
    ...readStep(state),
    goTo: (step: Step): void => void navigate({ search }, { state: { ...step, ...origin } }),
    /** Nobody goes back from the receipt to a form that has been sent. */
    goToReceipt: (slot: Slot, reference: string): void =>
      void navigate(toEnquiryPath({ ...slot, sent: reference }), { state: origin, replace: true }),
  };
};

const without = (faults: Faults, field: FaultyField): Faults => ({ ...faults, [field]: undefined });

const tidyFaults = (faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));

/** `key`: of the draft that was checked; the next one has not been. `refused`: what the backend found. */
type Check = { readonly key: string; readonly refused: Faults };

/** The form's values with their faults and the ways to change them. */
const useForm = (kind: EnquiryKind, about: About | null, { draft, readLatest, changeValues }: DraftAndActions) => {
  const { language } = useLanguage();
  const [check, setCheck] = useState<Check | null>(null);
  const isChecked = check?.key === draft.key;
  const forget = (...fields: readonly FaultyField[]): void =>
    setCheck((now) => now && { ...now, refused: fields.reduce(without, now.refused) });
  const { values } = draft;
  usePhoneRules([values.fields.replyAddress ?? "", ...(values.wanted.phones ?? [])]);
  const checked = checkSubmission(
    toSubmission(values, { kind, about, language: answerLanguage(language), elapsedMs: SHORTEST_ELAPSED_MS }),
  );
  const form: Form = {
    kind,
    about,
    shown: about?.shown ?? null,
    values,
    faults: isChecked ? tidyFaults({ ...check.refused, ...checked.faults }) : {},
    change: (name, text) => {
      forget(name);
      changeValues((now) => ({ ...now, fields: { ...now.fields, [name]: text } }));
    },
    changeWanted: (field, wanted) => {
      forget(`change-${field}`, "changes");
      changeValues((now) => {
        const { [field]: _former, ...others } = now.wanted;
        return { ...now, wanted: wanted === null ? others : { ...others, [field]: wanted } };
      });
    },
  };
  return {
    form,
    submission: checked.submission,
    /** From now on faults are shown; what the backend refused is forgotten, it will be asked again. */
    check: (): boolean => {
      setCheck({ key: readLatest().key, refused: {} });
      return checked.submission !== null;
    },
    refuse: (refused: Faults): void => setCheck({ key: readLatest().key, refused }),
  };
};

type EnquiryFormProps = {
  readonly slot: Slot;
  readonly about: About | null;
  readonly initial: FormValues;
  /** Back to the choice of a kind. */
  readonly choicePath: string;
};

type ElsewhereProps = { readonly kind: EnquiryKind; readonly onTakeOver: () => void };

const Elsewhere = ({ kind, onTakeOver }: ElsewhereProps) => (
  <>
    <div className="screen__head">
      <PageHeading title={useKindTexts()[kind].title} />
    </div>
    <DraftElsewhereNote onTakeOver={onTakeOver} />
  </>
);

/** One enquiry from the first letter to its receipt. To be drawn under a React key of its slot. */
export const EnquiryForm = ({ slot, about, initial, choicePath }: EnquiryFormProps) => {
  const { kind } = slot;
  const { language } = useLanguage();
  const client = useQueryClient();
  const step = useStep(initial.fields.page);
  const drafting = useDraft({
    slot,
    initial,
    about: about && { name: pickText(about.name, language).text, path: about.path },
    onSentElsewhere: (reference) => step.goToReceipt(slot, reference),
  });
  const { form, submission, check, refuse } = useForm(kind, about, drafting);
  const keepWish = useEffectEvent(() => {
    // A draft of the same entry that was begun without it is sent as what its address asks for.
    const { wish } = initial.fields;
    if (wish !== undefined && form.values.fields.wish === undefined) form.change("wish", wish);
  });
  useEffect(function keepAskedWish() {
    keepWish();
  }, []);
  const [website, setWebsite] = useState("");
  const [isForeign, setIsForeign] = useState(false);

  if (drafting.keeping.where === "elsewhere") return <Elsewhere kind={kind} onTakeOver={drafting.takeOver} />;
  // The address alone leads to no summary of something that cannot be sent.
  if (step.step === "check" && submission !== null) {
    return (
      <CheckStep
        form={form}
        drafting={drafting}
        submission={submission}
        website={website}
        isForeign={isForeign}
        onForeign={setIsForeign}
        onSuspected={() => setWebsite("")}
        onFaults={(faults) => {
          refuse(faults);
          // What everyone sees has changed since it was loaded.
          if (Object.values(faults).includes("outdated")) void client.invalidateQueries();
          step.goTo({ step: "fill", focusOn: null });
        }}
        onSent={(reference) => step.goToReceipt(slot, reference)}
        onEdit={(focusOn) => step.goTo({ step: "fill", focusOn })}
      />
    );
  }
  return (
    <FillStep
      key={step.step === "fill" ? step.focusOn : null}
      slot={slot}
      form={form}
      drafting={drafting}
      choicePath={choicePath}
      website={website}
      onWebsite={setWebsite}
      focusOn={step.step === "fill" ? step.focusOn : null}
      onCheck={() => {
        const isReady = check();
        if (isReady) step.goTo({ step: "check" });
        return isReady;
      }}
    />
  );
};
