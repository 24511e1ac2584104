import { Trans } from "@lingui/react/macro";
import { EmergencyNumber } from "../ui/contact/emergency-number.tsx";

/** The emergency number to press; before everything else where somebody may be in danger. */
export const EmergencyLine = ({ isUrgent }: { readonly isUrgent: boolean }) => {
  return (
    <p className={isUrgent ? "notice notice--danger emergency-line emergency-line--urgent" : "emergency-line"}>
      {isUrgent ? (
        <Trans>
          <strong>Gefahr jetzt?</strong> Zuerst <EmergencyNumber /> anrufen, dann weiterlesen.
        </Trans>
      ) : (
        <Trans>
          In Gefahr: Notruf <EmergencyNumber />.
        </Trans>
      )}
    </p>
  );
};
