import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";

/** For whoever is a contact that is not confirmed at the moment: why nothing can be done, and what ends that. */
export const HeldNote = () => (
  <p className="notice">
    <Trans>
      Ihr Konto als Kontakt ruht: Ihr Eintrag ist ausgeblendet oder gilt nicht mehr als geprüft, weil er geändert oder
      seine Bestätigung zurückgenommen wurde. Bis er wieder durch Rückruf oder Brief geprüft ist, sehen Sie hier nur,
      was alle sehen. Fragen Sie die <Link to="/enquiry">Clearingstelle</Link>, was dafür fehlt.
    </Trans>
  </p>
);
