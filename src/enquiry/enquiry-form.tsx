import { useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { type EnquiryKind, SHORTEST_ELAPSED_MS } from "../../contract/enquiry-kind.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { laterPart } from "../ui/later-part.tsx";
import { checkSubmission, type Faults, type FaultyField } from "./check-form.ts";
import type { Slot } from "./draft-store.ts";
import { FillStep } from "./fill-step.tsx";
import { type FormValues, NO_VALUES, toSubmission } from "./form-values.ts";
import type { Form, Subject } from "./form.ts";
import { type DraftAndActions, useDraft } from "./use-draft.ts";

// What comes after the form comes with its own code.
const CheckStep = laterPart(async () => (await import("./check-step.tsx")).CheckStep, { messages: ["enquiry"] });
const SentStep = laterPart(async () => (await import("./sent-step.tsx")).SentStep, { messages: ["enquiry"] });

/** Where in the form somebody is: in the history, so that "back" leads from the summary to the fields. */
type Step = { readonly step: "check" } | { readonly step: "fill"; readonly focusOn: string | null };

const readStep = (state: unknown): Step => {
  const { step, focusOn = null } = (state ?? {}) as { step?: unknown; focusOn?: unknown };
  return step === "check" ? { step } : { step: "fill", focusOn: typeof focusOn === "string" ? focusOn : null };
};

const useStep = () => {
  const { state, search } = useLocation();
  const navigate = useNavigate();
  return {
    ...readStep(state),
    goTo: (step: Step, replace = false): void => void navigate({ search }, { state: step, replace }),
  };
};

const without = (faults: Faults, field: FaultyField): Faults => ({ ...faults, [field]: undefined });

const tidyFaults = (faults: Faults): Faults =>
  Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined));

/** The form's values with their faults and the ways to change them. */
const useForm = (kind: EnquiryKind, subject: Subject | null, { draft, changeValues }: DraftAndActions) => {
  const { language } = useLanguage();
  const [isChecked, setIsChecked] = useState(false);
  const [refused, setRefused] = useState<Faults>({});
  const values: FormValues = draft.stage === "writing" ? draft.values : NO_VALUES;
  const checked = checkSubmission(toSubmission(values, { kind, subject, language, elapsedMs: SHORTEST_ELAPSED_MS }));
  const form: Form = {
    kind,
    subject,
    shown: subject?.shown ?? null,
    values,
    faults: tidyFaults({ ...refused, ...(isChecked && checked.faults) }),
    change: (name, text) => {
      setRefused((faults) => without(faults, name));
      changeValues((now) => ({ ...now, fields: { ...now.fields, [name]: text } }));
    },
    changeWanted: (field, wanted) => {
      setRefused((faults) => without(without(faults, `change-${field}`), "changes"));
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
      setIsChecked(true);
      setRefused({});
      return checked.submission !== null;
    },
    refuse: (faults: Faults): void => {
      setIsChecked(true);
      setRefused(faults);
    },
  };
};

type EnquiryFormProps = {
  readonly slot: Slot;
  readonly subject: Subject | null;
  readonly initial: FormValues;
  /** The query string that leads back to the choice of a kind. */
  readonly choiceSearch: string;
};

/** One enquiry from the first letter to its receipt. To be drawn under a React key of its slot. */
export const EnquiryForm = ({ slot, subject, initial, choiceSearch }: EnquiryFormProps) => {
  const { kind } = slot;
  const drafting = useDraft(slot, initial);
  const { form, submission, check, refuse } = useForm(kind, subject, drafting);
  const step = useStep();
  const [website, setWebsite] = useState("");

  if (drafting.draft.stage === "sent") {
    const { draft, restart } = drafting;
    const begin = (values?: FormValues): void => {
      restart(values);
      step.goTo({ step: "fill", focusOn: null }, true);
    };
    return (
      <SentStep kind={kind} draft={draft} onForget={() => begin()} onGoOn={() => begin(draft.unsent ?? undefined)} />
    );
  }
  // The address alone leads to no summary of something that cannot be sent.
  if (step.step === "check" && submission !== null) {
    return (
      <CheckStep
        form={form}
        drafting={drafting}
        submission={submission}
        website={website}
        onSuspected={() => setWebsite("")}
        onFaults={(faults) => {
          refuse(faults);
          step.goTo({ step: "fill", focusOn: null });
        }}
        onEdit={(focusOn) => step.goTo({ step: "fill", focusOn })}
      />
    );
  }
  return (
    <FillStep
      key={step.step === "fill" ? step.focusOn : null}
      form={form}
      drafting={drafting}
      choiceSearch={choiceSearch}
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
