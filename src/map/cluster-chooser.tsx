import { Trans, useLingui } from "@lingui/react/macro";
import { DomEvent } from "leaflet";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { SearchableSide } from "../../contract/lists/side.ts";
import { SideSymbol } from "../ui/side-symbol.tsx";
import type { MarkWords } from "./mark-words.ts";

type ClusterChooserProps = {
  readonly place: string;
  readonly members: readonly number[];
  /** How many more there are than are listed. */
  readonly hidden: number;
  readonly nameOf: (position: number) => string;
  /** null: both. */
  readonly sideOf: (position: number) => SearchableSide | null;
  readonly words: MarkWords;
  readonly onSelect: (position: number) => void;
  readonly onClose: () => void;
};

const MemberSymbol = ({ side }: { readonly side: SearchableSide | null }) =>
  side === null ? <span aria-hidden="true" className="joint-symbol" /> : <SideSymbol side={side} />;

/** The contacts of one place that no zoom can tell apart, as a list to choose from. */
export const ClusterChooser = ({ place, members, hidden, nameOf, sideOf, words, ...on }: ClusterChooserProps) => {
  const { onSelect, onClose } = on;
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
      aria-label={words.atPlace(place)}
      ref={container}
      onKeyDown={closeOnEscape}
    >
      <div className="cluster-chooser__head">
        <strong>
          {words.count(members.length + hidden)} · {place}
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
              <MemberSymbol side={sideOf(position)} />
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
