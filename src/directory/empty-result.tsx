import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { ContactIndex } from "../../contract/contact-index.ts";
import { filterContacts } from "../../contract/filter-contacts.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { WaysOut } from "../ui/ways-out.tsx";
import { LIST_HEAD_ID } from "./list-head.tsx";
import { useFilterChips } from "./use-filter-chips.ts";
import type { DirectoryStateAndActions } from "./use-directory-state.ts";

type EmptyResultProps = {
  readonly index: ContactIndex;
  readonly directory: DirectoryStateAndActions;
  readonly today: Date;
};

const MOST_WAYS_OUT = 4;

/** When nothing matches: which filter to drop, and how many contacts that would give. */
export const EmptyResult = ({ index, directory, today }: EmptyResultProps) => {
  const { t } = useLingui();
  const { searchTerms } = useLanguage();
  const { state, changeFilter, resetAll } = directory;
  const chips = useFilterChips(state.filter);
  const waysOut = useMemo(
    () =>
      chips
        .map(({ key, label, without }) => {
          const filter = { ...state.filter, ...without, bbox: null };
          return {
            key,
            label,
            without,
            count: filterContacts(index, filter, { today, terms: searchTerms }).rows.length,
          };
        })
        .filter(({ count }) => count > 0)
        .toSorted((one, other) => other.count - one.count)
        .slice(0, MOST_WAYS_OUT),
    [chips, state.filter, index, today, searchTerms],
  );
  return (
    <div className="empty-result">
      <p>
        {waysOut.length > 0 ? (
          <Trans>Zu dieser Auswahl gibt es keinen Kontakt. Mit einem Filter weniger:</Trans>
        ) : (
          <Trans>Zu dieser Auswahl gibt es keinen Kontakt.</Trans>
        )}
      </p>
      <WaysOut
        ways={waysOut.map(({ key, label, without, count }) => ({
          key,
          label,
          countText: t`${plural(count, { one: "# Kontakt", other: "# Kontakte" })}`,
          take: () => changeFilter(without),
        }))}
        onReset={resetAll}
        nextId={LIST_HEAD_ID}
      />
    </div>
  );
};
