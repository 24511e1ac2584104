import { Trans } from "@lingui/react/macro";
import { printPage } from "./shown-address-lazy.tsx";

/** Prints what is on screen. */
export const PrintButton = () => (
  <button type="button" className="link-button" onClick={() => void printPage()}>
    <Trans>Drucken</Trans>
  </button>
);
