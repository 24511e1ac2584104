import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { FacetCounts } from "../../../contract/contact/filter-contacts.ts";
import { LANGUAGE_TAGS } from "../../../contract/lists/language-tag.ts";
import { SEARCHABLE_SIDES, SIDES } from "../../../contract/lists/side.ts";
import { TOPICS } from "../../../contract/lists/topic.ts";
import { toggleValue } from "../../address/codec.ts";
import { formatNumber } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { NamedLanguage } from "../../i18n/named-language.tsx";
import { sortByName } from "../../i18n/format/sort-by-name.ts";
import { SideSymbol } from "../../ui/side-symbol.tsx";
import { writeStored } from "../../ui/keeping/stored-setting.ts";
import type { DirectoryAddress, DirectoryFilter } from "../directory-address.ts";

/** The gaps of the sentence that are filled from a closed list. */
export type ListGap = "side" | "topic" | "language";

/** What can stand in a gap, and what stands there. */
type GapControl = {
  readonly title: string;
  /** The choice that leaves the gap open. */
  readonly any: string;
  readonly values: readonly string[];
  readonly labelOf: (value: string) => string;
  readonly countOf: (value: string) => number | undefined;
  readonly chosen: readonly string[];
  readonly hasSeveral: boolean;
  readonly toFilter: (chosen: readonly string[]) => Partial<DirectoryFilter>;
};

const useGapControl = (gap: ListGap, filter: DirectoryFilter, counts: FacetCounts | null): GapControl => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  switch (gap) {
    case "side":
      return {
        title: t`Wen suchen Sie?`,
        any: t`beide Seiten`,
        values: SEARCHABLE_SIDES,
        labelOf: (value) => terms.sides[value as keyof typeof terms.sides],
        countOf: (value) => counts?.side[SIDES.findIndex((side) => side === value)],
        chosen: filter.side === null ? [] : [filter.side],
        hasSeveral: false,
        toFilter: ([first]) => ({ side: SEARCHABLE_SIDES.find((side) => side === first) ?? null }),
      };
    case "topic":
      return {
        title: t`Thema`,
        any: t`jedes Thema`,
        values: TOPICS,
        labelOf: (value) => terms.topics[value as keyof typeof terms.topics],
        countOf: (value) => counts?.topic[TOPICS.findIndex((topic) => topic === value)],
        chosen: filter.topics,
        hasSeveral: true,
        toFilter: (chosen) => ({ topics: TOPICS.filter((topic) => chosen.includes(topic)) }),
      };
    case "language": {
      const labelOf = (value: string): string => terms.languages[value as keyof typeof terms.languages];
      return {
        title: t`Sprache`,
        any: t`jede Sprache`,
        values: sortByName(LANGUAGE_TAGS, labelOf, language),
        labelOf,
        countOf: (value) => counts?.language[LANGUAGE_TAGS.findIndex((tag) => tag === value)],
        chosen: filter.languages,
        hasSeveral: true,
        toFilter: (chosen) => ({ languages: LANGUAGE_TAGS.filter((tag) => chosen.includes(tag)) }),
      };
    }
  }
};

type ChoiceProps = {
  readonly gap: ListGap;
  readonly value: string;
  readonly control: GapControl;
  readonly onPress: () => void;
};

const Choice = ({ gap, value, control, onPress }: ChoiceProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const count = control.countOf(value);
  const label = control.labelOf(value);
  const side = gap === "side" ? SEARCHABLE_SIDES.find((known) => known === value) : undefined;
  return (
    <button
      type="button"
      className={`gap-choice${count === 0 ? " facet-value--none" : ""}`}
      aria-pressed={control.chosen.includes(value)}
      onClick={onPress}
    >
      {side !== undefined && <SideSymbol side={side} />}
      <span>{gap === "language" ? <NamedLanguage label={label} tag={value} /> : label}</span>
      {count !== undefined && (
        <span className="facet-value__count">
          <span aria-hidden="true">{formatNumber(count, language)}</span>
          <span className="sr-only">
            {t`${plural(count, { 0: "keine Kontakte", one: "# Kontakt", other: "# Kontakte" })}`}
          </span>
        </span>
      )}
    </button>
  );
};

type GapChoicesProps = {
  readonly gap: ListGap;
  readonly address: DirectoryAddress;
  /** null while the contacts are not there yet. */
  readonly counts: FacetCounts | null;
  /** Leads back to the gap. */
  readonly onClose: () => void;
};

/** What can stand in a gap: one press chooses and closes; several are chosen after saying so. */
export const GapChoices = ({ gap, address, counts, onClose }: GapChoicesProps) => {
  const control = useGapControl(gap, address.state.filter, counts);
  const { title, any, values, chosen, hasSeveral, toFilter } = control;
  const [isSeveral, setIsSeveral] = useState(chosen.length > 1);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(
    function takeFocus() {
      const { current } = panel;
      const first = current?.querySelector<HTMLElement>('[aria-pressed="true"]') ?? current?.querySelector("button");
      first?.focus();
    },
    [gap],
  );
  const write = (next: readonly string[]): void => {
    if (gap === "side") writeStored("perspective", next[0] ?? null);
    address.changeFilter(toFilter(next));
  };
  const choose = (value: string): void => {
    if (isSeveral) {
      write(toggleValue(values, chosen, value));
      return;
    }
    write([value]);
    onClose();
  };
  return (
    <div className="gap-choices" role="group" aria-label={title} ref={panel}>
      <ul className="gap-choices__values">
        <li>
          <button
            type="button"
            className="gap-choice"
            aria-pressed={chosen.length === 0}
            onClick={() => {
              write([]);
              onClose();
            }}
          >
            {any}
          </button>
        </li>
        {values.map((value) => (
          <li key={value}>
            <Choice gap={gap} value={value} control={control} onPress={() => choose(value)} />
          </li>
        ))}
      </ul>
      <div className="gap-choices__foot">
        {hasSeveral && (
          <button type="button" className="chip" aria-pressed={isSeveral} onClick={() => setIsSeveral(!isSeveral)}>
            <Trans>mehrere wählen</Trans>
          </button>
        )}
        <button type="button" className="link-button" onClick={onClose}>
          <Trans>Fertig</Trans>
        </button>
      </div>
    </div>
  );
};
