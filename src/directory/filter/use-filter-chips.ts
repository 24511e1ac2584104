import { useMemo } from "react";
import { useLingui } from "@lingui/react/macro";
import { useLanguage } from "../../i18n/language-provider.tsx";
import type { DirectoryFilter } from "../directory-address.ts";

/** One filter that is set: what it is called, and the filter without it. */
export type FilterChip = {
  readonly key: string;
  readonly label: string;
  readonly without: Partial<DirectoryFilter>;
};

const leaveOut = <T>(values: readonly T[], value: T): readonly T[] => values.filter((other) => other !== value);

/** Every filter that is set, in the order of the form. */
export const useFilterChips = (filter: DirectoryFilter): readonly FilterChip[] => {
  const { t } = useLingui();
  const { terms } = useLanguage();
  return useMemo(() => {
    const { side, lands, topics, languages, levels, roles, fresh, text } = filter;
    const chips: FilterChip[] = [];
    if (text !== "") chips.push({ key: "q", label: text, without: { text: "" } });
    if (side !== null) chips.push({ key: "side", label: terms.sides[side], without: { side: null } });
    for (const land of lands) {
      chips.push({ key: land, label: terms.lands[land], without: { lands: leaveOut(lands, land) } });
    }
    for (const topic of topics) {
      chips.push({ key: topic, label: terms.topics[topic], without: { topics: leaveOut(topics, topic) } });
    }
    for (const tag of languages) {
      chips.push({ key: tag, label: terms.languages[tag], without: { languages: leaveOut(languages, tag) } });
    }
    for (const level of levels) {
      chips.push({ key: level, label: t`Ebene: ${terms.levels[level]}`, without: { levels: leaveOut(levels, level) } });
    }
    for (const role of roles) {
      chips.push({ key: role, label: terms.roles[role], without: { roles: leaveOut(roles, role) } });
    }
    if (fresh) chips.push({ key: "fresh", label: t`bestätigt`, without: { fresh: false } });
    return chips;
  }, [filter, terms, t]);
};
