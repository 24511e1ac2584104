import { Trans, useLingui } from "@lingui/react/macro";
import { PageHeading } from "../ui/page-heading.tsx";

/** What stands above the choice of a kind, also while the choice is on its way. */
export const ChoiceHeading = () => {
  const { t } = useLingui();
  return (
    <div className="screen__head">
      <PageHeading title={t`Fragen, vorschlagen, vermitteln lassen`} />
      <p className="screen__intro">
        <Trans>
          Die Clearingstelle ist für alle da. Sie brauchen kein Konto, und niemand erfährt mehr von Ihnen als nötig.
        </Trans>
      </p>
    </div>
  );
};
