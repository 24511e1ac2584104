import { Trans } from "@lingui/react/macro";
import { ClearingPointAddress } from "../ui/clearing-point-address.tsx";

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
      <button type="button" className="kern-btn kern-btn--primary" onClick={() => location.reload()}>
        <span className="kern-label">
          <Trans>Neu laden</Trans>
        </span>
      </button>
    </p>
    <ClearingPointAddress />
  </main>
);
