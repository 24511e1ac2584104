import { useLingui } from "@lingui/react/macro";
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Link, useLocation } from "react-router";
import { useAreas } from "../ui/use-areas.ts";
import { pagesLazy } from "./pages-lazy.ts";

/** Pages that belong to an area of another name, by their first path segment. */
const areaBySegment: Readonly<Record<string, string>> = { contacts: "", lands: "overview" };

const currentOf = (path: string, pathname: string): "page" | "true" | undefined => {
  if (path === pathname) return "page";
  const [, segment = ""] = pathname.split("/");
  return path === `/${areaBySegment[segment] ?? segment}` ? "true" : undefined;
};

/** In the opened menu; in the line of links there is no room for them, and the footer has them. */
const LaterMenuPages = pagesLazy.component("MenuPages", { failed: null });

/** The way to every screen: a line of links, behind one button where the line has no room. */
export const SiteNavigation = () => {
  const { t } = useLingui();
  const { pathname, key } = useLocation();
  // Where it was opened: on any other page it is closed.
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const isOpen = openedAt === key;
  const navigation = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => setOpenedAt(null);

  useEffect(
    function closeOnPressElsewhere() {
      if (!isOpen) return undefined;
      const closeOutside = ({ target }: PointerEvent): void => {
        if (!navigation.current?.contains(target as Node)) close();
      };
      document.addEventListener("pointerdown", closeOutside);
      return () => document.removeEventListener("pointerdown", closeOutside);
    },
    [isOpen],
  );
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    close();
    button.current?.focus();
  };
  const closeWithoutFocus = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    // Nothing focused is no other place: the window may have lost it, or the press was beside every control.
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
  };

  return (
    <nav
      className="site-navigation"
      aria-label={t`Bereiche`}
      ref={navigation}
      onKeyDown={closeOnEscape}
      onBlur={closeWithoutFocus}
    >
      <button
        type="button"
        className="site-navigation__button"
        aria-expanded={isOpen}
        aria-controls="site-navigation"
        ref={button}
        onClick={() => setOpenedAt(isOpen ? null : key)}
      >
        <span aria-hidden="true" className="site-navigation__lines" />
        <span className="site-navigation__word">{t`Menü`}</span>
      </button>
      <ul id="site-navigation" className={`site-navigation__links${isOpen ? " site-navigation__links--open" : ""}`}>
        {[["/", t`Kontakte`] as const, ...useAreas()].map(([path, name]) => (
          <li key={path}>
            <Link to={path} aria-current={currentOf(path, pathname)} onClick={close}>
              {name}
            </Link>
          </li>
        ))}
        {isOpen && <LaterMenuPages onFollow={close} />}
      </ul>
    </nav>
  );
};
