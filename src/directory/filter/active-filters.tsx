import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { joinNames } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { FilterChips } from "../../ui/filter-chips.tsx";
import { useIsPrinting } from "../../ui/screen/use-is-printing.ts";
import type { DirectoryAddress, DirectoryFilter } from "../directory-address.ts";
import { NEXT_IDS } from "../list/list-head.tsx";

/** One filter that is set: what it is called, and the filter without it. */
type FilterChip = {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<DirectoryFilter>;
  /** Whether the sentence says it, and is the way out of it. */
  readonly isInSentence: boolean;
};

const leaveOut = <T,>(values: readonly T[], value: T): readonly T[] => values.filter((other) => other !== value);

/** Every filter that is set, in the order of the form. */
export const useFilterChips = (filter: DirectoryFilter): readonly FilterChip[] => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  return useMemo(() => {
    const { side, lands, topics, languages, levels, roles, fresh, text, bbox } = filter;
    const chips: FilterChip[] = [];
    const add = (isInSentence: boolean, key: string, label: string, without: FilterChip["without"]): void => {
      chips.push({ key, label, without, isInSentence });
    };
    if (text !== "") add(true, "q", text, { text: "" });
    if (side !== null) add(true, "side", terms.sides[side], { side: null });
    for (const land of lands) add(false, land, terms.lands[land], { lands: leaveOut(lands, land) });
    for (const topic of topics) add(true, topic, terms.topics[topic], { topics: leaveOut(topics, topic) });
    for (const tag of languages) add(true, tag, terms.languages[tag], { languages: leaveOut(languages, tag) });
    for (const level of levels) {
      add(false, level, t`Ebene: ${terms.levels[level]}`, { levels: leaveOut(levels, level) });
    }
    for (const role of roles) add(false, role, terms.roles[role], { roles: leaveOut(roles, role) });
    if (bbox !== null) add(false, "bbox", t`nur im Ausschnitt der Karte`, { bbox: null });
    if (fresh) add(false, "fresh", t`bestätigt`, { fresh: false });
    return chips;
  }, [filter, terms, t]);
};

/** The filters that the sentence does not say, each with its way out; on paper, which has no controls, all of them in words. */
export const ActiveFilters = ({ address }: { readonly address: DirectoryAddress }) => {
  const { language } = useLanguage();
  const isPrinting = useIsPrinting();
  const chips = useFilterChips(address.state.filter);
  const filters = chips
    .filter(({ isInSentence }) => !isInSentence)
    .map(({ key, label, without }) => ({ key, label, remove: () => address.changeFilter(without) }));
  return (
    <>
      {filters.length > 0 && <FilterChips filters={filters} nextIds={NEXT_IDS} />}
      {isPrinting && chips.length > 0 && (
        <p>
          {joinNames(
            chips.map(({ label }) => label),
            language,
          )}
        </p>
      )}
    </>
  );
};
