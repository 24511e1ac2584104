import type { CSSProperties, ReactNode } from "react";
import type { ProjectStatus } from "../../../contract/lists/project-status.ts";
import { type Highlight, useHighlighted } from "../../ui/highlight.ts";

/** What a mark looks like. */
export type MarkKind =
  | "cluster"
  | "cluster-area"
  | "authority"
  | "organization"
  | "authority-area"
  | "organization-area"
  | "projects"
  | `project-${ProjectStatus}`
  | "land"
  | "coordinator";

type MarkProps = {
  /** Names it among the marks of the view. */
  readonly id: string;
  /** Whether it is the one that Tab leads to; the others are reached from it by arrow keys. */
  readonly isTabStop: boolean;
  readonly kind: MarkKind;
  readonly label: string;
  /** Middle, in pixels of Leaflet's layer. */
  readonly left: number;
  readonly top: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Written in it; may be empty. */
  readonly text: string;
  /** Part of the ring that is group 0, 0 to 1. */
  readonly share: number;
  readonly isSelected: boolean;
  /** Whether it stands for a position. */
  readonly has: (position: number) => boolean;
  readonly highlight: Highlight<number>;
  /** Drawn in it, below its text. */
  readonly children?: ReactNode;
  readonly onOpen: () => void;
  readonly onPointAt: (isOver: boolean) => void;
};

/** One symbol on the map: a real button, named for what it opens. */
export const Mark = ({
  id,
  isTabStop,
  kind,
  label,
  left,
  top,
  width,
  height,
  text,
  share,
  isSelected,
  has,
  highlight,
  children,
  ...on
}: MarkProps) => {
  const isHighlighted = useHighlighted(highlight, (position) => position >= 0 && has(position));
  const style: CSSProperties & Record<`--${string}`, string | number> = {
    transform: `translate(${left - width / 2}px, ${top - height / 2}px)`,
    width,
    height,
    "--share": `${share * 100}%`,
  };
  const state = `${isSelected ? " mark--selected" : ""}${isHighlighted ? " mark--highlighted" : ""}`;
  return (
    <button
      type="button"
      data-mark={id}
      tabIndex={isTabStop ? 0 : -1}
      className={`mark mark--${kind}${state}`}
      style={style}
      aria-label={label}
      aria-current={isSelected ? "true" : undefined}
      onClick={on.onOpen}
      onMouseEnter={() => on.onPointAt(true)}
      onMouseLeave={() => on.onPointAt(false)}
      // Whoever presses a ring by mouse or finger and is led on from it points at nothing.
      onFocus={({ currentTarget }) => on.onPointAt(currentTarget.matches(":focus-visible"))}
      onBlur={() => on.onPointAt(false)}
    >
      {children}
      {text !== "" && (
        <span aria-hidden="true" className="mark__text" dir="ltr" translate="no">
          {text}
        </span>
      )}
    </button>
  );
};
