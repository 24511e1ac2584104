import type { HTMLAttributes } from "react";
import type { Suggestion } from "../search/suggestion.ts";

type PlaceMenuProps = {
  readonly items: readonly Suggestion[];
  readonly isOpen: boolean;
  /** -1: none. */
  readonly highlighted: number;
  readonly menuProps: HTMLAttributes<HTMLDivElement>;
  readonly itemProps: (item: Suggestion, index: number) => HTMLAttributes<HTMLDivElement>;
};

/** The places that may be meant; the element is always there, as the ARIA pattern wants it. */
export const PlaceMenu = ({ items, isOpen, highlighted, menuProps, itemProps }: PlaceMenuProps) => (
  <div {...menuProps} className={`suggestions${isOpen ? "" : " suggestions--closed"}`}>
    {isOpen &&
      items.map((item, index) => (
        <div
          key={`${item.key} ${item.label}`}
          {...itemProps(item, index)}
          className={`suggestion${index === highlighted ? " suggestion--highlighted" : ""}`}
        >
          <bdi>{item.label}</bdi>
          {item.detail !== null && <bdi className="suggestion__detail">{item.detail}</bdi>}
        </div>
      ))}
  </div>
);
