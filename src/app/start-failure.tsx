/** What is left to say when the app itself could not be loaded. German only: the catalogues may be what is missing. */
export const StartFailure = () => (
  <main className="page">
    <h1>Die Seite konnte nicht geladen werden</h1>
    <p>Bitte prüfen Sie die Internetverbindung und laden Sie die Seite neu.</p>
    <p>
      <button type="button" className="kern-btn kern-btn--primary" onClick={() => location.reload()}>
        <span className="kern-label">Neu laden</span>
      </button>
    </p>
    <address translate="no">
      Clearingstelle Prävention und Kooperation
      <br />
      Bundesamt für Migration und Flüchtlinge
      <br />
      Frankenstraße 210, 90461 Nürnberg
    </address>
    <p>
      <strong>Notruf 110.</strong> Diese Seite nimmt keine Hinweise auf Personen entgegen.
    </p>
  </main>
);
