import { Trans } from "@lingui/react/macro";
import { Link } from "react-router";

/** For whoever came in by a recovery code: what has to be done at once, before the passkey is asked for again. */
export const RecoveryNote = () => (
  <p className="notice">
    <Trans>
      Sie haben sich mit einem Wiederherstellungscode angemeldet. Legen Sie gleich{" "}
      <Link to="/desk/sessions">einen neuen Passkey</Link> an; nach fünf Minuten geht das nicht mehr ohne den alten.
    </Trans>
  </p>
);
