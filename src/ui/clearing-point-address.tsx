import { Trans } from "@lingui/react/macro";

/** Where the Clearing Point is reached when nothing else works: part of the page, not of the data. */
export const ClearingPointAddress = () => (
  <div className="clearing-point-address">
    <p>
      <Trans>Die Clearingstelle erreichen Sie auch per Post:</Trans>
    </p>
    <address lang="de" dir="ltr" translate="no">
      Clearingstelle Prävention und Kooperation
      <br />
      Bundesamt für Migration und Flüchtlinge
      <br />
      Frankenstraße 210, 90461 Nürnberg
    </address>
  </div>
);
