import { t } from "@lingui/core/macro";
import type { UiLanguage } from "../../../contract/lists/language-tag.ts";
import { formatNumber } from "./formatters.ts";
import { keepTogether } from "./keep-together.ts";

/** A distance in whole kilometres, "ca." where one of its ends is only an area: "ca. 9 km", "unter 1 km", "ca. 1 km". */
export const formatDistance = (km: number, isApproximate: boolean, language: UiLanguage): string => {
  // How near the middle of an area is says nothing finer.
  const whole = formatNumber(Math.max(1, Math.round(km)), language);
  if (km < 1 && !isApproximate) return keepTogether(t`unter 1 km`);
  return keepTogether(isApproximate ? t`ca. ${whole} km` : t`${whole} km`);
};
