import { Trans } from "@lingui/react/macro";

/** The emergency number to press; before everything else where somebody may be in danger. */
export const EmergencyLine = ({ isUrgent }: { readonly isUrgent: boolean }) => {
  const number = <a href="tel:110">110</a>;
  return (
    <p className={isUrgent ? "emergency-line emergency-line--urgent" : "emergency-line"}>
      {isUrgent ? (
        <Trans>
          <strong>Gefahr jetzt?</strong> Zuerst {number} anrufen, dann weiterlesen.
        </Trans>
      ) : (
        <Trans>In Gefahr: Notruf {number}.</Trans>
      )}
    </p>
  );
};
