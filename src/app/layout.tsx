import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Link, Outlet, useLocation } from "react-router";
import { SourceOnPaper } from "../address/shown-address-lazy.tsx";
import { useIsOffline } from "../http/connection.ts";
import { useIsWaiting } from "../http/waiting.ts";
import { EmergencyNumber } from "../ui/contact/emergency-number.tsx";
import { readOperator } from "../ui/contact/operator.ts";
import { isFirstVisit } from "../ui/keeping/first-visit.ts";
import { useIdlePrefetch } from "../ui/use-idle-prefetch.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { pagesLazy } from "./pages-lazy.ts";
import { SiteName } from "./site-name.tsx";
import { SiteNavigation } from "./site-navigation.tsx";
import { ThemeChoice } from "./theme-choice.tsx";
import { useScreenTop } from "./use-screen-top.ts";

/** Where a map stands beside a list that is long. */
const MAP_SCREENS = /^\/(?:contacts|projects$|$)/u;

const FOOTER_ID = "site-footer";
/** It lies below what is read first, so it comes when that is there; its room is kept. */
const LaterFooter = pagesLazy.component("SiteFooter", { failed: null });

const SkipToMap = () =>
  MAP_SCREENS.test(useLocation().pathname) && (
    <a className="skip-link" href="#map">
      <Trans>Zur Karte springen</Trans>
    </a>
  );

/** Asked for once, because the line must not jump away. */
const FirstVisitLine = () => {
  const { pathname, search } = useLocation();
  const [isFirst] = useState(() => isFirstVisit(search));
  return (
    isFirst &&
    pathname === "/" && (
      <p className="first-visit">
        <Trans>
          Verzeichnis für Polizei und Moscheegemeinden. <Link to="/about">Mehr</Link>
        </Trans>
      </p>
    )
  );
};

const ScreenTop = () => {
  useScreenTop();
  return null;
};

/**
 * What stands around every screen: header, the emergency line, and what must always be said. What follows the address is
 * a component of its own, so that a filter does not draw all the rest again.
 */
export const Layout = () => {
  const { t } = useLingui();
  const isOffline = useIsOffline();
  const isWaiting = useIsWaiting();
  const [isIdle, setIsIdle] = useState(false);
  useIdlePrefetch(() => setIsIdle(true));
  return (
    <div className="layout">
      <a className="skip-link" href="#main">
        <Trans>Zum Inhalt springen</Trans>
      </a>
      <SkipToMap />
      <ScreenTop />
      <header className="site-header">
        <Link to="/" className="site-header__name" aria-label={t`Clearingstelle · Kontaktnetz, Startseite`}>
          <SiteName />
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
            Gerade kommen zu viele Anfragen über diesen Anschluss. Es wird von selbst erneut gesendet; bitte lassen Sie
            diese Seite offen.
          </Trans>
        </p>
      )}
      <FirstVisitLine />
      <Outlet />
      <SourceOnPaper />
      <footer className="site-footer" id={FOOTER_ID} tabIndex={-1}>
        {isIdle && <LaterFooter />}
      </footer>
      <aside className="emergency-bar" aria-label={t`Notruf`}>
        <div>
          <strong>
            <Trans>
              Notruf <EmergencyNumber />.
            </Trans>
          </strong>{" "}
          <Trans>Diese Seite nimmt keine Hinweise auf Personen entgegen.</Trans>
          {readOperator().isSample && (
            <>
              {" "}
              <Trans>Alle Einträge sind erfunden.</Trans>
            </>
          )}
        </div>
        <a className="emergency-bar__footer" href={`#${FOOTER_ID}`}>
          <Trans>Impressum, Datenschutz, Hilfe</Trans>
        </a>
      </aside>
    </div>
  );
};
