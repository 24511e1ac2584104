import { useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, useRef, useState } from "react";
import { NavLink } from "react-router";

/** The way to every screen: a line of links, behind one button where the line has no room. */
export const SiteNavigation = () => {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    button.current?.focus();
  };
  const links = [
    ["/", t`Kontakte`],
    ["/guidance", t`Was tun?`],
    ["/projects", t`Projekte`],
    ["/events", t`Termine`],
    ["/experts", t`Fachleute`],
    ["/materials", t`Materialien`],
    ["/overview", t`Überblick`],
    ["/enquiry", t`Fragen`],
  ] as const;
  return (
    <nav className="site-navigation" aria-label={t`Bereiche`} onKeyDown={closeOnEscape}>
      <button
        type="button"
        className="site-navigation__button chip"
        aria-expanded={isOpen}
        ref={button}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t`Menü`}
        <span aria-hidden="true" className="chip__caret" />
      </button>
      <ul className={`site-navigation__links${isOpen ? " site-navigation__links--open" : ""}`}>
        {links.map(([path, name]) => (
          <li key={path}>
            <NavLink to={path} end={path === "/"} onClick={() => setIsOpen(false)}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
