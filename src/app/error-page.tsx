import { Trans } from "@lingui/react/macro";
import { ClearingPointAddress } from "../ui/contact/clearing-point-address.tsx";

/** A defect of ours: says so, and how to go on. */
export const ErrorPage = () => (
  <main className="page">
    <h1>
      <Trans>Diese Seite hat einen Fehler</Trans>
    </h1>
    <p>
      <Trans>Der Fehler liegt bei uns. Nach einem Neuladen geht es meist weiter.</Trans>
    </p>
    <p>
      <button type="button" className="button" onClick={() => location.reload()}>
        <Trans>Neu laden</Trans>
      </button>
    </p>
    <ClearingPointAddress />
  </main>
);
