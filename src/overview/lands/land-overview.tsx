import { Trans } from "@lingui/react/macro";
import { type Figures, landFigureOf } from "../figures.ts";
import { LandMap } from "./land-map.tsx";
import { LandsTable } from "./lands-table.tsx";
import { countScale, SHARE_SCALE } from "../matrix/steps.ts";
import type { OverviewAddress } from "../overview-address.ts";

type LandOverviewProps = { readonly figures: Figures; readonly state: OverviewAddress };

/** The Länder as a map, and the same as a table. */
export const LandOverview = ({ figures, state }: LandOverviewProps) => {
  const { show: shown } = state.view;
  const scale =
    shown === "stale" ? SHARE_SCALE : countScale(figures.lands.map((land) => landFigureOf(shown, land) ?? 0));
  return (
    <section className="land-overview">
      <h2>
        <Trans>Nach Ländern</Trans>
      </h2>
      <div className="land-overview__parts">
        <LandMap figures={figures} shown={shown} scale={scale} />
        <div className="lands-region">
          <LandsTable figures={figures} state={state} />
        </div>
      </div>
    </section>
  );
};
