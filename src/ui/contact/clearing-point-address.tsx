import { Trans } from "@lingui/react/macro";
import { OperatorAddress } from "./operator-address.tsx";

/** Where the Clearing Point is reached when nothing else works: part of the page, not of the data. */
export const ClearingPointAddress = () => (
  <div className="clearing-point-address">
    <p>
      <Trans>So erreichen Sie die Clearingstelle:</Trans>
    </p>
    <OperatorAddress />
  </div>
);
