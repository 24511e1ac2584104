import { EmergencyNumber } from "../ui/contact/emergency-number.tsx";
import { SkeletonRows } from "../ui/skeleton-rows.tsx";
import { SiteName } from "./site-name.tsx";

/**
 * What the document itself holds until the app draws in its place: the frame of a screen, and of the start page the room
 * of the question, the list and the map, each where the app will have it. It is drawn when the app is built
 * (`scripts/page-shell.ts`), so it knows neither language nor address, and has no word but the name and the number of the
 * emergency line; what of it is shown says the script of the head.
 */
export const Shell = () => (
  <div className="layout shell" inert>
    <header className="site-header">
      <span className="site-header__name">
        <SiteName />
      </span>
    </header>
    <p className="first-visit" />
    <div className="shell__main">
      <div className="directory">
        <div className="directory__list-column">
          <div className="sentence-form">
            <div className="sentence" />
            <div className="search-field">
              <span className="search-field__icon" />
              <span className="search-field__input" />
            </div>
          </div>
          <div className="paths-line" />
          <SkeletonRows />
        </div>
        <div className="directory__map">
          <div className="map-placeholder" />
        </div>
      </div>
    </div>
    <footer className="site-footer" />
    <aside className="emergency-bar">
      <strong>
        <EmergencyNumber />
      </strong>
    </aside>
  </div>
);
