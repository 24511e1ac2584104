import { Trans } from "@lingui/react/macro";
import type { ComponentProps } from "react";
import { ClearingPointAddress } from "../contact/clearing-point-address.tsx";
import { EmergencyNumber } from "../contact/emergency-number.tsx";
import { FailurePanel } from "./failure-panel.tsx";

/** In place of what could not be loaded: what failed, how to go on, and who can be reached anyway. */
export const LoadFailure = (props: ComponentProps<typeof FailurePanel>) => (
  <div className="load-failure">
    <FailurePanel {...props} />
    <ClearingPointAddress />
    <p>
      <strong>
        <Trans>
          In Gefahr: Notruf <EmergencyNumber />.
        </Trans>
      </strong>
    </p>
  </div>
);
