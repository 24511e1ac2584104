import { Trans, useLingui } from "@lingui/react/macro";
import type { FacetCounts } from "../../../contract/contact/filter-contacts.ts";
import { SEARCHABLE_SIDES, type SearchableSide, SIDES } from "../../../contract/lists/side.ts";
import { formatNumber } from "../../i18n/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { writeStored } from "../../ui/stored-setting.ts";
import type { DirectoryAddress } from "../directory-address.ts";

type SideSwitchProps = { readonly address: DirectoryAddress; readonly counts: FacetCounts | null };

/** Both directions, the same size: whoever comes from one side looks for the other. Pressed again, both are shown. */
export const SideSwitch = ({ address, counts }: SideSwitchProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { side } = address.state.filter;
  const choose = (pressed: SearchableSide): void => {
    const next = pressed === side ? null : pressed;
    writeStored("perspective", next);
    address.changeFilter({ side: next });
  };
  return (
    <div className="side-switch" role="group" aria-label={t`Wen suchen Sie?`}>
      {SEARCHABLE_SIDES.toReversed().map((own) => {
        const count = counts?.side[SIDES.indexOf(own)];
        return (
          <button
            key={own}
            type="button"
            className={`side-switch__half side-switch__half--${own}`}
            aria-pressed={side === own}
            onClick={() => choose(own)}
          >
            <SideSymbol side={own} />
            <span>
              {own === "muslim-organization" ? (
                <Trans>Ich suche eine Moschee</Trans>
              ) : (
                <Trans>Ich suche die Polizei</Trans>
              )}
            </span>
            {count !== undefined && <span className="kern-sr-only"> ({formatNumber(count, language)})</span>}
          </button>
        );
      })}
    </div>
  );
};
