import { Trans } from "@lingui/react/macro";
import { useLanguage } from "../i18n/language-provider.tsx";
import { SideSymbol } from "../ui/side-symbol.tsx";

/** What the shapes mean; also says so when the outlines could not be loaded. */
export const MapLegend = ({ hasOutlines }: { readonly hasOutlines: boolean }) => {
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
      </ul>
      {!hasOutlines && (
        <p role="status">
          <Trans>Die Umrisse der Länder konnten nicht geladen werden. Die Kontakte sind vollständig.</Trans>
        </p>
      )}
    </div>
  );
};
