import type { AreaCode } from "../../contract/place/area.ts";
import { AreaName } from "./area-name.tsx";
import { formatLocale, onceForLanguage } from "./format/formatters.ts";
import { useLanguage } from "./language-provider.tsx";

type AreaListProps = { readonly areas: readonly { readonly code: AreaCode; readonly name: string }[] };

const lists = onceForLanguage((language) => new Intl.ListFormat(formatLocale[language], { type: "conjunction" }));

/** Areas as part of a sentence, each isolated: in Arabic their names would otherwise change places. */
export const AreaList = ({ areas }: AreaListProps) => {
  const { language } = useLanguage();
  const parts = lists(language).formatToParts(areas.map((_, nth) => String(nth)));
  return parts.map(({ type, value }) => {
    const area = type === "element" ? areas[Number(value)] : undefined;
    return area === undefined ? value : <AreaName key={area.code} {...area} />;
  });
};
