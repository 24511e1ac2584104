import type { CSSProperties } from "react";

export type MarkKind =
  | "cluster"
  | "authority"
  | "organization"
  | "authority-area"
  | "organization-area"
  | "joint"
  | "coordinator";

type MarkProps = {
  readonly kind: MarkKind;
  readonly label: string;
  /** Middle, in pixels of Leaflet's layer. */
  readonly left: number;
  readonly top: number;
  /** Pixels. */
  readonly radius: number;
  readonly count: number;
  /** Part of the ring that is group 0, 0 to 1. */
  readonly share: number;
  readonly isSelected: boolean;
  readonly isHighlighted: boolean;
  readonly onOpen: (button: HTMLButtonElement) => void;
  readonly onHighlight: (isOver: boolean) => void;
};

/** One symbol on the map: a real button, named for what it opens. */
export const Mark = ({ kind, label, left, top, radius, count, share, isSelected, isHighlighted, ...on }: MarkProps) => {
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    transform: `translate(${left - radius}px, ${top - radius}px)`,
    width: 2 * radius,
    height: 2 * radius,
    "--share": `${share * 100}%`,
  };
  const state = `${isSelected ? " mark--selected" : ""}${isHighlighted ? " mark--highlighted" : ""}`;
  return (
    <button
      type="button"
      className={`mark mark--${kind}${state}`}
      style={style}
      aria-label={label}
      aria-current={isSelected ? "true" : undefined}
      onClick={(event) => on.onOpen(event.currentTarget)}
      onMouseEnter={() => on.onHighlight(true)}
      onMouseLeave={() => on.onHighlight(false)}
      onFocus={() => on.onHighlight(true)}
      onBlur={() => on.onHighlight(false)}
    >
      {kind === "cluster" && <span aria-hidden="true">{count}</span>}
    </button>
  );
};
