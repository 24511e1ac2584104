import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "react-router";
import { EnquiryLink } from "../address/enquiry-link.tsx";
import { EmergencyNumber } from "../ui/contact/emergency-number.tsx";
import { OperatorAddress } from "../ui/contact/operator-address.tsx";
import { EraseBrowser } from "./erase-browser.tsx";
import { useCanonical } from "./use-canonical.ts";

/** The pages a public body owes, with their names. */
const useSitePages = () => {
  const { t } = useLingui();
  return [
    ["/about", t`Über dieses Angebot`],
    ["/imprint", t`Impressum`],
    ["/privacy", t`Datenschutz`],
    ["/accessibility", t`Barrierefreiheit`],
    ["/easy-language", t`Leichte Sprache`],
    ["/sign-language", t`Gebärdensprache`],
  ] as const;
};

/** The same pages in the menu of a small screen, whose end may be far away. */
export const MenuPages = ({ onFollow }: { readonly onFollow: () => void }) => {
  const { pathname } = useLocation();
  return useSitePages().map(([path, name]) => (
    <li key={path} className="site-navigation__page">
      <Link to={path} aria-current={pathname === path ? "page" : undefined} onClick={onFollow}>
        {name}
      </Link>
    </li>
  ));
};

/** At the end of every screen: who runs this, what they owe, and how to reach them. */
export const SiteFooter = () => {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  useCanonical();
  const pages = useSitePages();
  return (
    <div className="footer">
      <nav aria-label={t`Über diese Seite`}>
        <ul className="footer__pages">
          {pages.map(([path, name]) => (
            <li key={path}>
              <Link to={path} aria-current={pathname === path ? "page" : undefined}>
                {name}
              </Link>
            </li>
          ))}
          <li>
            <EnquiryLink start={{ kind: "barrier", page: pathname + search }}>
              <Trans>Barriere melden</Trans>
            </EnquiryLink>
          </li>
        </ul>
      </nav>
      <OperatorAddress />
      <ul>
        <li>
          <Trans>
            Polizei: <EmergencyNumber />
          </Trans>
        </li>
        <li>
          <Trans>
            Feuerwehr und Rettungsdienst: <EmergencyNumber number="112" />
          </Trans>
        </li>
        <li>
          <EraseBrowser />
        </li>
        <li>
          <Link to="/desk">
            <Trans>Schreibtisch der Koordination</Trans>
          </Link>
        </li>
      </ul>
    </div>
  );
};
