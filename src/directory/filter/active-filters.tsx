import { joinNames } from "../../i18n/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { FilterChips } from "../../ui/filter-chips.tsx";
import { useIsPrinting } from "../../ui/use-is-printing.ts";
import { writeStored } from "../../ui/stored-setting.ts";
import { NEXT_IDS } from "../list/list-head.tsx";
import { useFilterChips } from "./use-filter-chips.ts";
import type { DirectoryAddress } from "../directory-address.ts";

/** The filters that are set; the side and the text have their way out in the form itself, and stand with the others on paper. */
export const ActiveFilters = ({ address }: { readonly address: DirectoryAddress }) => {
  const { state, changeFilter, resetAll } = address;
  const all = useFilterChips(state.filter);
  const isPrinting = useIsPrinting();
  const { language } = useLanguage();
  if (all.length === 0) return null;
  const chips = all
    .filter(({ key }) => key !== "side" && key !== "q")
    .map(({ key, label, without }) => ({ key, label, remove: () => changeFilter(without) }));
  const reset = (): void => {
    writeStored("perspective", null);
    resetAll();
  };
  const labels = all.map(({ label }) => label);
  return (
    <>
      <FilterChips filters={chips} onReset={reset} nextIds={NEXT_IDS} />
      {isPrinting && <p>{joinNames(labels, language)}</p>}
    </>
  );
};
