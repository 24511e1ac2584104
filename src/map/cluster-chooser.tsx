import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { DomEvent } from "leaflet";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { SideSymbol } from "../ui/side-symbol.tsx";

type ClusterChooserProps = {
  readonly place: string;
  readonly members: readonly number[];
  /** How many more there are than are listed. */
  readonly hidden: number;
  readonly nameOf: (position: number) => string;
  readonly groupOf: (position: number) => "authority" | "organization";
  readonly onSelect: (position: number) => void;
  readonly onClose: () => void;
};

/** The contacts of one place that no zoom can tell apart, as a list to choose from. */
export const ClusterChooser = ({ place, members, hidden, nameOf, groupOf, onSelect, onClose }: ClusterChooserProps) => {
  const { t } = useLingui();
  const container = useRef<HTMLDivElement>(null);

  useEffect(function takeFocus() {
    const element = container.current;
    if (element === null) return;
    DomEvent.disableClickPropagation(element);
    DomEvent.disableScrollPropagation(element);
    element.querySelector("button")?.focus();
  }, []);

  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };

  return (
    <div
      className="cluster-chooser"
      role="dialog"
      aria-label={t`Kontakte an einem Ort: ${place}`}
      ref={container}
      onKeyDown={closeOnEscape}
    >
      <div className="cluster-chooser__head">
        <strong>
          <Plural value={members.length + hidden} one="# Kontakt" other="# Kontakte" /> · {place}
        </strong>
        <button type="button" className="icon-button" aria-label={t`Schließen`} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <ul className="cluster-chooser__list">
        {members.map((position) => (
          <li key={position}>
            <button
              type="button"
              onClick={() => {
                onSelect(position);
                onClose();
              }}
            >
              <SideSymbol side={groupOf(position) === "authority" ? "security-authority" : "muslim-organization"} />
              <span>{nameOf(position)}</span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p>
          <Trans>Weitere {hidden} stehen in der Liste; Filter machen sie kürzer.</Trans>
        </p>
      )}
    </div>
  );
};
