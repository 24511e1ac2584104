import { Trans } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { landBboxes } from "../../../contract/lists/land-bbox.ts";
import { SEARCHABLE_SIDES } from "../../../contract/lists/side.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { lazyPart } from "../../i18n/lazy-part.tsx";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import type { FieldValues } from "./form-fields.ts";
import type { PlacedContact } from "./placed-contact.ts";

const LazyPrecisionMap = lazyPart("enquiry/precision-map", () => import("../precision-map/part.tsx")).component(
  "PrecisionMap",
  {
    waiting: () => <div className="precision__map" />,
  },
);

type PrecisionNoteProps = {
  readonly contact: PlacedContact;
  /** Whether street and number would be public; `null` where none are asked for. */
  readonly isExact: boolean | null;
};

/** What a given or missing street means for what everyone sees on the map. */
export const PrecisionNote = ({ contact, isExact }: PrecisionNoteProps) => {
  const [isMapOpen, setIsMapOpen] = useState(false);
  return (
    <div className="precision">
      {isExact !== null && (
        <p className={isExact ? "precision__way precision__way--chosen" : "precision__way"}>
          <SideSymbol side={contact.side} />
          <span>
            <Trans>Mit Straße und Hausnummer: Alle sehen die genaue Stelle auf der Karte.</Trans>
          </span>
        </p>
      )}
      <p className={isExact === true ? "precision__way" : "precision__way precision__way--chosen"}>
        <SideSymbol side={contact.side} isArea />
        <span>
          <Trans>
            Ohne Straße und Hausnummer: Alle sehen nur den Ort, als gestrichelte Fläche. Auch Entfernungen rechnen dann
            mit der Ortsmitte.
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
      {isMapOpen && <LazyPrecisionMap contact={contact} isExact={isExact === true} />}
    </div>
  );
};

/** Where an example stands as long as no Land is chosen: the middle of Germany. */
const MIDDLE = [10.45, 51.16] as const;

/** What everyone would see of where a suggested contact is, by an example in the middle of its Land. */
export const SuggestedPlace = ({ values }: { readonly values: FieldValues }) => {
  const { terms } = useLanguage();
  const { name = "", precision, entrySide } = values;
  const land = LAND_CODES.find((code) => code === values.land);
  const side = SEARCHABLE_SIDES.find((each) => each === entrySide) ?? "muslim-organization";
  const point = useMemo((): readonly [number, number] => {
    if (land === undefined) return MIDDLE;
    const [west, south, east, north] = landBboxes[land];
    return [(west + east) / 2, (south + north) / 2];
  }, [land]);
  if (precision === "none") {
    return (
      <p className="field__hint">
        <Trans>Dann steht der Kontakt in der Liste, aber nicht auf der Karte.</Trans>
      </p>
    );
  }
  return (
    <div>
      <PrecisionNote
        contact={{ side, name, placeName: land === undefined ? "" : terms.lands[land], point }}
        isExact={null}
      />
      <p className="field__hint">
        <Trans>Die Karte zeigt ein Beispiel, nicht die Stelle selbst.</Trans>
      </p>
    </div>
  );
};
