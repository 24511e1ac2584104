import { useLingui } from "@lingui/react/macro";
import type { ShownFigures } from "../overview-address.ts";
import type { Scale } from "./steps.ts";
import { useOverviewTexts } from "../use-overview-texts.ts";

type ScaleLegendProps = { readonly shown: ShownFigures; readonly scale: Scale };

/** What the fills of the map stand for. */
export const ScaleLegend = ({ shown, scale }: ScaleLegendProps) => {
  const { t } = useLingui();
  const { formatFigure } = useOverviewTexts();
  const textOf = (step: number): string => {
    const from = formatFigure(shown, scale[step] ?? 0);
    // Below the second step of a count there is nobody but nought.
    if (step === 0 && shown !== "stale") return from;
    const next = scale[step + 1];
    if (next === undefined) return t`ab ${from}`;
    const upTo = formatFigure(shown, next);
    if (shown === "stale") return step === 0 ? t`unter ${upTo}` : t`${from} bis unter ${upTo}`;
    const last = formatFigure(shown, next - 1);
    return last === from ? from : t`${from} bis ${last}`;
  };
  return (
    <ul className={`scale-legend scale--${shown}`}>
      {scale.map((beginning, step) => (
        <li key={beginning}>
          <svg aria-hidden="true" width="28" height="20">
            <rect
              x="0.5"
              y="0.5"
              width="27"
              height="19"
              rx="3"
              className="land-map__area"
              fill={`url(#step-${step})`}
            />
          </svg>
          {textOf(step)}
        </li>
      ))}
    </ul>
  );
};
