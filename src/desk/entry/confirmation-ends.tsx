import { Trans } from "@lingui/react/macro";

/** What becomes of a confirmation when the contact is reached by what nobody has checked. */
export const ConfirmationEnds = () => (
  <p className="notice">
    <Trans>
      Den neuen Weg zu diesem Kontakt hat noch niemand geprüft: Danach gilt er nicht mehr als bestätigt, und Konten, die
      auf ihm beruhen, ruhen, bis er neu geprüft ist.
    </Trans>
  </p>
);
