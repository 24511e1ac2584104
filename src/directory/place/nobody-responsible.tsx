import { Trans } from "@lingui/react/macro";
import { useCallback } from "react";
import { landOfArea } from "../../../contract/lists/land.ts";
import { rankResponsible } from "../../../contract/place/responsibility.ts";
import { formatList } from "../../i18n/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { WaysOut } from "../../ui/ways-out.tsx";
import { START_STATE } from "../directory-address.ts";
import { LIST_HEAD_ID } from "../list/list-head.tsx";
import type { PlaceResult } from "./place-result.ts";
import type { DirectoryResult } from "../directory-result.ts";
import type { DirectoryFilter, DirectoryAddress } from "../directory-address.ts";
import { useWaysOut } from "../list/use-ways-out.ts";

type NobodyResponsibleProps = {
  readonly address: DirectoryAddress;
  readonly result: DirectoryResult;
  readonly found: PlaceResult;
};

/**
 * When the filters hide who is responsible for a place – all of them, or those of its Land, because only other Länder are
 * chosen –: says so, and which filter to drop. Nothing otherwise.
 */
export const NobodyResponsible = ({ address, result, found }: NobodyResponsibleProps) => {
  const { terms, language } = useLanguage();
  const { index, context } = result;
  const { place, responsibleCount } = found;
  const { lands } = address.state.filter;
  const land = landOfArea(place.key);
  const isElsewhere = lands.length > 0 && land !== null && !lands.includes(land);
  const countWith = useCallback(
    (filter: DirectoryFilter) => rankResponsible(index, place, { ...filter, bbox: null }, context).contacts.length,
    [index, place, context],
  );
  const ways = useWaysOut(address, countWith, responsibleCount);
  if (responsibleCount > 0 && !isElsewhere) return null;
  const name = <bdi translate="no">{place.name}</bdi>;
  const chosen = formatList(
    lands.map((code) => terms.lands[code]),
    language,
  );
  return (
    <div className="empty-result">
      <p>
        {isElsewhere && (
          <Trans>
            Gewählt: {chosen}. Dort liegt {name} nicht.
          </Trans>
        )}{" "}
        {responsibleCount === 0 ? (
          <Trans>Bei dieser Auswahl ist niemand für {name} zuständig.</Trans>
        ) : (
          <Trans>Zuständige mit Sitz in anderen Ländern fehlen deshalb.</Trans>
        )}{" "}
        <span className="screen-only">
          {ways.length > 0 && <Trans>Zuständig sind mit einem Filter weniger:</Trans>}
        </span>
      </p>
      <WaysOut ways={ways} onReset={() => address.changeFilter(START_STATE.filter)} nextId={LIST_HEAD_ID} />
    </div>
  );
};
