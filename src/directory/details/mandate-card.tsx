import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Mandate } from "../../../contract/contact/contact.ts";
import { pickText } from "../../../contract/localized-text.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";

/** What an authority contact may and must do, said before anybody calls. */
export const MandateCard = ({ mandate }: { readonly mandate: Mandate }) => {
  const { language } = useLanguage();
  const recorded = pickText(mandate.recorded, language);
  const complaints = pickText(mandate.complaints, language);
  const tasks = {
    prevention: <Trans>Diese Stelle berät und beugt vor; sie ermittelt nicht.</Trans>,
    investigation: <Trans>Diese Stelle ermittelt auch bei Straftaten.</Trans>,
    administration: <Trans>Diese Stelle verwaltet und berät; sie ermittelt nicht.</Trans>,
  } as const satisfies Record<Mandate["task"], ReactNode>;
  return (
    <section className="mandate">
      <h3>
        <Trans>Gut zu wissen vor dem Gespräch</Trans>
      </h3>
      <p>{tasks[mandate.task]}</p>
      <p>
        {mandate.mustReportOffences ? (
          <Trans>Erfährt diese Stelle von einer Straftat, muss sie ihr nachgehen.</Trans>
        ) : (
          <Trans>Erfährt diese Stelle von einer Straftat, muss sie diese nicht anzeigen.</Trans>
        )}
      </p>
      <p lang={recorded.lang} dir="auto">
        {recorded.text}
      </p>
      <p lang={complaints.lang} dir="auto">
        {complaints.text}
      </p>
    </section>
  );
};
