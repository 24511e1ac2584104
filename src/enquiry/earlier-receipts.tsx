import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { Link } from "react-router";
import { formatMoment } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { Slot } from "./draft-store.ts";
import { drafts } from "./drafts.ts";
import { toEnquiryPath } from "../address/enquiry-path.ts";
import { formatReference } from "./format-reference.ts";

/** Above a form: what was sent by the same form before, so that nobody sends it again for want of its receipt. */
export const EarlierReceipts = ({ slot }: { readonly slot: Slot }) => {
  const { language } = useLanguage();
  const [kept] = useState(() => drafts.list());
  const own = kept.filter(({ kind, about }) => kind === slot.kind && about === slot.about);
  return own.map(({ draft }) => {
    if (draft.stage !== "sent") return null;
    const { reference } = draft.receipt;
    const moment = formatMoment(new Date(draft.savedAt).toISOString(), language);
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
