import { Trans, useLingui } from "@lingui/react/macro";
import { Link, Outlet, useLocation } from "react-router";
import { useIsOffline } from "../http/connection.ts";
import { useIsWaiting } from "../http/waiting.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { SiteNavigation } from "./site-navigation.tsx";
import { ThemeChoice } from "./theme-choice.tsx";

const isDemo = import.meta.env.MODE !== "production";

/** What stands around every screen: header, the emergency line, and what must always be said. */
export const Layout = () => {
  const { t } = useLingui();
  const isOffline = useIsOffline();
  const isWaiting = useIsWaiting();
  const { pathname, search } = useLocation();
  return (
    <div className="layout">
      <a className="skip-link" href="#main">
        <Trans>Zum Inhalt springen</Trans>
      </a>
      <header className="site-header">
        <Link to="/" className="site-header__name" aria-label={t`Clearingstelle · Kontaktnetz, Startseite`}>
          <span className="site-header__logo" aria-hidden="true" />
          <span>
            Clearingstelle<span className="site-header__part"> · Kontaktnetz</span>
          </span>
        </Link>
        <SiteNavigation />
        <div className="site-header__settings">
          <ThemeChoice />
          <LanguageChoice />
        </div>
      </header>
      {isOffline && (
        <p className="offline-line" role="status">
          <Trans>Keine Internetverbindung. Was schon geladen ist, bleibt benutzbar.</Trans>
        </p>
      )}
      {isWaiting && (
        <p className="offline-line" role="status">
          <Trans>
            Gerade kommen zu viele Anfragen über diesen Anschluss. Es wird von selbst noch einmal gesendet; bitte lassen
            Sie diese Seite offen.
          </Trans>
        </p>
      )}
      <Outlet />
      <footer className="site-footer">
        <p>
          <strong>
            <Trans>Notruf 110.</Trans>
          </strong>{" "}
          <Trans>Diese Seite nimmt keine Hinweise auf Personen entgegen.</Trans>
        </p>
        {/* Written out: EnquiryLink would have to come with the first screen. */}
        <Link to={`/enquiry?kind=barrier&page=${encodeURIComponent(pathname + search)}`}>
          <Trans>Barriere melden</Trans>
        </Link>
        {isDemo && (
          <p>
            <Trans>Alle Einträge sind erfunden.</Trans>
          </p>
        )}
      </footer>
    </div>
  );
};
