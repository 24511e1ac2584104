import { OperatorAddress } from "../ui/contact/operator-address.tsx";

/** What is left to say when the app itself could not be loaded. German only: the catalogues may be what is missing. */
export const StartFailure = () => (
  <main className="page">
    <h1>Die Seite konnte nicht geladen werden</h1>
    <p>Bitte prüfen Sie die Internetverbindung und laden Sie die Seite neu.</p>
    <p>
      <button type="button" className="button" onClick={() => location.reload()}>
        Neu laden
      </button>
    </p>
    <OperatorAddress />
    <p>
      <strong>
        Notruf <a href="tel:110">110</a>.
      </strong>{" "}
      Diese Seite nimmt keine Hinweise auf Personen entgegen.
    </p>
  </main>
);
