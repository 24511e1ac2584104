import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Link } from "react-router";
import { enquiryTerms } from "../../contract/terms/enquiry-terms.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { formatMoment } from "../i18n/formatters.ts";
import { type Slot, toStorageKey } from "./draft-store.ts";
import { NO_ENQUIRY, writeEnquiryAddress } from "./enquiry-address.ts";
import { drafts } from "./drafts.ts";

const toPath = (slot: Slot): string => `/enquiry?${writeEnquiryAddress({ ...NO_ENQUIRY, ...slot }).toString()}`;

/** What this browser still keeps: drafts to go on with, and links of enquiries just sent. */
export const KeptDrafts = () => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [kept, setKept] = useState(() => drafts.list());
  if (kept.length === 0) return null;
  return (
    <section className="kept-drafts">
      <h2>
        <Trans>Noch in diesem Browser</Trans>
      </h2>
      <ul>
        {kept.map(({ draft, ...slot }) => {
          const name = enquiryTerms[language].kinds[slot.kind];
          const moment = formatMoment(new Date(draft.savedAt).toISOString(), language);
          return (
            <li key={toStorageKey(slot)}>
              <Link to={toPath(slot)}>{name}</Link>{" "}
              <span className="muted">
                {draft.stage === "writing" ? (
                  <Trans>nicht gesendet, zuletzt geändert {moment}</Trans>
                ) : (
                  <Trans>gesendet {moment}</Trans>
                )}
              </span>
              <button
                type="button"
                className="link-button"
                aria-label={t`${name} (${moment}) löschen`}
                onClick={() => {
                  drafts.remove(slot);
                  setKept(drafts.list());
                }}
              >
                <Trans>Löschen</Trans>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
