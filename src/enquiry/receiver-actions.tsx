import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ContactId } from "../../contract/contact-id.ts";
import type { ReceiverAction } from "../../contract/enquiry-state.ts";
import { enquiryTerms } from "../../contract/terms/enquiry-terms.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { ReceiverForm } from "./receiver-form.tsx";

type ReceiverActionsProps = {
  readonly actions: readonly ReceiverAction[];
  /** The contact the sender asked for first. */
  readonly contact: ContactId;
  readonly token: string;
};

/** What the receiver can do: one press opens what belongs to it, a second one sends it. */
export const ReceiverActions = ({ actions, contact, token }: ReceiverActionsProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [chosen, setChosen] = useState<ReceiverAction | null>(null);
  return (
    <section className="entry__section">
      <h2>
        <Trans>Was möchten Sie tun?</Trans>
      </h2>
      <div className="receiver-actions" role="group" aria-label={t`Was möchten Sie tun?`}>
        {actions.map((action) => (
          <button
            key={action}
            type="button"
            className="chip"
            aria-pressed={chosen === action}
            onClick={() => setChosen(chosen === action ? null : action)}
          >
            {enquiryTerms[language].actions[action]}
          </button>
        ))}
      </div>
      {chosen !== null && <ReceiverForm key={chosen} action={chosen} contact={contact} token={token} />}
    </section>
  );
};
