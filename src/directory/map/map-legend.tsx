import { Trans } from "@lingui/react/macro";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { SideSymbol } from "../../ui/side-symbol.tsx";

type MapLegendProps = {
  readonly hasOutlines: boolean;
  /** A place is marked. */
  readonly hasPlace: boolean;
  /** The area that somebody is responsible for is outlined. */
  readonly hasArea: boolean;
};

/** What the shapes mean; also says so when the outlines could not be loaded. */
export const MapLegend = ({ hasOutlines, hasPlace, hasArea }: MapLegendProps) => {
  const { terms } = useLanguage();
  return (
    <div className="map-legend">
      <ul>
        <li>
          <SideSymbol side="security-authority" /> {terms.sides["security-authority"]}
        </li>
        <li>
          <SideSymbol side="muslim-organization" /> {terms.sides["muslim-organization"]}
        </li>
        <li>
          <SideSymbol side="muslim-organization" isArea /> <Trans>nur Gebiet angegeben</Trans>
        </li>
        {hasPlace && (
          <li>
            <span aria-hidden="true" className="map-legend__place" /> <Trans>gesuchter Ort</Trans>
          </li>
        )}
        {hasArea && (
          <li>
            <span aria-hidden="true" className="map-legend__area" /> <Trans>Gebiet der zuständigen Stelle</Trans>
          </li>
        )}
      </ul>
      {!hasOutlines && (
        <p role="status">
          <Trans>Die Umrisse der Länder konnten nicht geladen werden. Die Kontakte sind vollständig.</Trans>
        </p>
      )}
    </div>
  );
};
