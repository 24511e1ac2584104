import { useLingui } from "@lingui/react/macro";
import type { Audience } from "../../../contract/lists/audience.ts";
import { joinNames } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";

/** Says which circles see something. */
export const useSeenBy = () => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const names: Readonly<Record<Audience, string>> = {
    public: t`alle`,
    counterpart: t`bestätigte Kontakte der anderen Seite`,
    "own-side": t`bestätigte Kontakte der eigenen Seite`,
    coordinators: t`die Koordination`,
  };
  return (audiences: readonly Audience[]): string => {
    if (audiences.includes("public")) return t`Das sehen alle.`;
    if (audiences.length === 0) return t`Das sieht niemand.`;
    const who = joinNames(
      audiences.map((each) => names[each]),
      language,
    );
    return t`Das sehen nur: ${who}.`;
  };
};
