import { Trans } from "@lingui/react/macro";
import type { FilterRules } from "../../../contract/entries/filter-entries.ts";
import type { TextUnit } from "../../../contract/text-units.ts";
import type { FacetControl } from "../../address/facet-control.ts";

type ReadAsProps<Row extends object> = {
  readonly filterRules: FilterRules<Row>;
  readonly facets: readonly FacetControl[];
  /** What the text in the field asks for. */
  readonly units: readonly TextUnit[];
};

/** The facets' values that a unit means in this list: "Thema: Schutz von Moscheen". */
const nameUnit = <Row extends object>(
  { meanings }: TextUnit,
  { facets }: FilterRules<Row>,
  controls: readonly FacetControl[],
): readonly string[] =>
  meanings.flatMap(({ kind, value }) =>
    controls.flatMap(({ name, title, values, labelOf }) =>
      facets[name]?.means === kind && values.includes(value) ? [`${title}: ${labelOf(value)}`] : [],
    ),
  );

/** What the words of a list's search were understood as; a slip that was forgiven is called one. */
export const ReadAs = <Row extends object>({ filterRules, facets, units }: ReadAsProps<Row>) => {
  const read = units.filter(({ certainty }) => certainty !== undefined);
  const isGuess = read.some(({ certainty }) => certainty === "slip");
  const names = [...new Set(read.flatMap((unit) => nameUnit(unit, filterRules, facets)))].join(" · ");
  const shown = <strong>{names}</strong>;
  return (
    <p className="screen__note" role="status">
      {names === "" ? null : isGuess ? (
        <Trans>Vermutlich gemeint: {shown}</Trans>
      ) : (
        <Trans>Verstanden als {shown}</Trans>
      )}
    </p>
  );
};
