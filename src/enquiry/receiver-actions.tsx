import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ReceiverAction } from "../../contract/enquiry/enquiry-state.ts";
import type { ReceivedEnquiry } from "../../contract/enquiry/enquiry-status.ts";
import { receiverTerms } from "../../contract/names/receiver-terms.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { CHOSEN_ACTION, ReceiverForm } from "./receiver-form.tsx";
import { useAnswerDraft } from "./use-answer-draft.ts";

type ReceiverActionsProps = {
  readonly view: ReceivedEnquiry;
  readonly token: string;
  /** Something was done: the view is another now. */
  readonly onDone: () => void;
};

/** What the receiver can do: one press opens what belongs to it, a second one sends it. */
export const ReceiverActions = ({ view, token, onDone }: ReceiverActionsProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const draft = useAnswerDraft({ side: "receiver", reference: view.reference });
  // What was written is not out of sight when somebody comes back.
  const written = view.actions.find((action) => action === draft.texts[CHOSEN_ACTION]);
  const [chosen, setChosen] = useState<ReceiverAction | null>(written ?? null);
  return (
    <section className="entry__section">
      <h2>
        <Trans>Was möchten Sie tun?</Trans>
      </h2>
      <div className="receiver-actions" role="group" aria-label={t`Was möchten Sie tun?`}>
        {view.actions.map((action) => (
          <button
            key={action}
            type="button"
            className="chip"
            aria-pressed={chosen === action}
            onClick={() => setChosen(chosen === action ? null : action)}
          >
            {receiverTerms[language].actions[action]}
          </button>
        ))}
      </div>
      {chosen !== null && (
        <ReceiverForm key={chosen} view={view} action={chosen} token={token} draft={draft} onDone={onDone} />
      )}
    </section>
  );
};
