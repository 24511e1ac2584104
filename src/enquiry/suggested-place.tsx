import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { landBboxes } from "../../contract/lists/land-bbox.ts";
import { SEARCHABLE_SIDES } from "../../contract/lists/side.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import type { FieldValues } from "./form-fields.ts";
import { PrecisionNote } from "./precision-note.tsx";

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
        isExact={precision === "address"}
      />
      <p className="field__hint">
        <Trans>Die Karte zeigt ein Beispiel, nicht die Stelle selbst.</Trans>
      </p>
    </div>
  );
};
