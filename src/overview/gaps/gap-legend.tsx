import { Trans } from "@lingui/react/macro";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { useOverviewTexts } from "../use-overview-texts.ts";

/** What the cells' patterns and symbols stand for. */
export const GapLegend = () => {
  const { sideNames, gapNames } = useOverviewTexts();
  return (
    <ul className="gap-legend">
      {(["security-authority", "muslim-organization"] as const).map((side) => (
        <li key={side}>
          <SideSymbol side={side} /> {sideNames[side]}
        </li>
      ))}
      <li>
        <span aria-hidden="true" className="gap-legend__sample cell--counterpart-missing" />
        {gapNames["counterpart-missing"]}
      </li>
      <li>
        <span aria-hidden="true" className="gap-legend__sample cell--one-sided" />
        <Trans>einseitig: weniger als jeder zehnte Kontakt gehört zur schwächeren Seite</Trans>
      </li>
    </ul>
  );
};
