import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { lazyPart } from "../i18n/lazy-part.tsx";
import { SideSymbol } from "../ui/side-symbol.tsx";
import type { PlacedContact } from "./placed-contact.ts";

const LazyPrecisionMap = lazyPart("enquiry/precision-map", () => import("./precision-map/part.tsx")).component(
  "PrecisionMap",
  {
    waiting: () => <div className="precision__map" />,
  },
);

type PrecisionNoteProps = {
  readonly contact: PlacedContact;
  /** Whether street and number would be public. */
  readonly isExact: boolean;
};

/** What a given or missing street means for what everyone sees on the map. */
export const PrecisionNote = ({ contact, isExact }: PrecisionNoteProps) => {
  const [isMapOpen, setIsMapOpen] = useState(false);
  return (
    <div className="precision">
      <p className={isExact ? "precision__way precision__way--chosen" : "precision__way"}>
        <SideSymbol side={contact.side} />
        <span>
          <Trans>Mit Straße und Hausnummer: Alle sehen die genaue Stelle auf der Karte.</Trans>
        </span>
      </p>
      <p className={isExact ? "precision__way" : "precision__way precision__way--chosen"}>
        <SideSymbol side={contact.side} isArea />
        <span>
          <Trans>
            Ohne: Alle sehen nur den Ort, als gestrichelte Fläche. Auch Entfernungen rechnen dann mit der Ortsmitte.
          </Trans>
        </span>
      </p>
      {contact.point !== null && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isMapOpen}
          onClick={() => setIsMapOpen(!isMapOpen)}
        >
          {isMapOpen ? <Trans>Karte schließen</Trans> : <Trans>So sieht es auf der Karte aus</Trans>}
        </button>
      )}
      {isMapOpen && <LazyPrecisionMap contact={contact} isExact={isExact} />}
    </div>
  );
};
