import type { ProjectStatus } from "../../../contract/lists/project-status.ts";

/** What can be joined first, then what could be, then what has ended, as the list has it. */
const ORDER: readonly ProjectStatus[] = ["running", "idea", "ended"];

const WIDEST = 6;
/** Of a whole turn, between two arcs, so that they are told apart without their colours. */
const GAP = 0.03;

/** From twelve o'clock, clockwise; `from` and `to` in turns. */
const drawArc = (radius: number, from: number, to: number): string => {
  const at = (turn: number): string => {
    const angle = turn * 2 * Math.PI;
    return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  };
  const half = (from + to) / 2;
  // By way of the middle: one arc cannot be a whole turn.
  return `M${at(from)}A${radius} ${radius} 0 0 1 ${at(half)}A${radius} ${radius} 0 0 1 ${at(to)}`;
};

type StatusRingProps = { readonly size: number; readonly statuses: readonly ProjectStatus[] };

/** The ring of several projects: an arc for each way they stand, told apart by its line as well as by its colour. */
export const StatusRing = ({ size, statuses }: StatusRingProps) => {
  const radius = (size - WIDEST) / 2;
  const shares = ORDER.map((status) => statuses.filter((each) => each === status).length / statuses.length);
  const gap = shares.includes(1) ? 0 : GAP;
  return (
    <svg aria-hidden="true" className="status-ring" viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`}>
      <circle r={size / 2} className="status-ring__ground" />
      {ORDER.map((status, nth) => {
        const share = shares[nth] ?? 0;
        const from = shares.slice(0, nth).reduce((sum, other) => sum + other, 0);
        return share === 0 ? null : (
          <path
            key={status}
            className={`status-ring__arc status-ring__arc--${status}`}
            d={drawArc(radius, from + gap / 2, from + share - gap / 2)}
          />
        );
      })}
    </svg>
  );
};
