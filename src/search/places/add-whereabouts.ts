import type { Gazetteer } from "../../../contract/place/gazetteer.ts";
import { landOfArea } from "../../../contract/lists/land.ts";
import type { Terms } from "../../../contract/names/terms.ts";
import type { Suggestion } from "../suggestion.ts";

/** Places with the Kreis and Land they are in, to tell those of one name apart; a town that is a Kreis has a Land only. */
export const addWhereabouts = (
  places: readonly Suggestion[],
  gazetteer: Gazetteer | null,
  { lands }: Pick<Terms, "lands">,
): Suggestion[] =>
  places.map((place) => {
    const district = gazetteer?.findDistrictName(place.key.slice(0, 5));
    const land = landOfArea(place.key);
    // A quarter says its town itself.
    const isSaid = district === place.label || place.label.endsWith(`, ${district}`);
    const names = [isSaid ? undefined : district, land === null ? undefined : lands[land]];
    return { ...place, detail: names.filter((name) => name !== undefined).join(" · ") };
  });
