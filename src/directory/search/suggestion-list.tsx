import { Trans, useLingui } from "@lingui/react/macro";
import type { HTMLAttributes } from "react";
import type { LandCode } from "../../../contract/lists/land.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { SearchHintLine } from "../../place/search-hint-line.tsx";
import { nameInLand } from "./use-suggestion-action.ts";
import type { SearchHint, Suggestion, SuggestionGroup } from "../../search/suggestion.ts";

type SuggestionListProps = {
  readonly groups: readonly SuggestionGroup[];
  /** What there is to say about what was typed. */
  readonly hint: SearchHint | null;
  /** The one Land that is chosen, where roles may have other names; null: none or several. */
  readonly chosenLand: LandCode | null;
  readonly isOpen: boolean;
  /** Position over all groups; -1: none. */
  readonly highlighted: number;
  readonly menuProps: HTMLAttributes<HTMLDivElement>;
  readonly itemProps: (item: Suggestion, position: number) => HTMLAttributes<HTMLDivElement>;
  readonly onText: (text: string) => void;
};

type SuggestionDetailProps = { readonly suggestion: Suggestion; readonly chosenLand: LandCode | null };

const SuggestionDetail = ({ suggestion, chosenLand }: SuggestionDetailProps) => {
  const { terms } = useLanguage();
  const { detail, land } = suggestion;
  const nameHere = chosenLand === null ? null : nameInLand(suggestion, chosenLand, terms);
  if (chosenLand !== null && nameHere !== null) {
    const chosenName = terms.lands[chosenLand];
    const name = <bdi>{nameHere}</bdi>;
    return (
      <span className="suggestion__detail">
        <Trans>
          in {chosenName}: {name}
        </Trans>
      </span>
    );
  }
  if (detail === null) return null;
  if (land === null) return <bdi className="suggestion__detail">{detail}</bdi>;
  const landName = terms.lands[land];
  const name = <bdi lang="de">{detail}</bdi>;
  return (
    <span className="suggestion__detail">
      <Trans>
        heißt in {landName}: {name}
      </Trans>
    </span>
  );
};

type NumberedGroup = SuggestionGroup & {
  /** Position of its first suggestion over all groups. */
  readonly first: number;
};

const numberGroups = (groups: readonly SuggestionGroup[]): NumberedGroup[] => {
  let first = 0;
  return groups.map((group) => {
    const numbered = { ...group, first };
    first += group.suggestions.length;
    return numbered;
  });
};

/** The suggestions, grouped by what they are; the elements are always there, as the ARIA pattern wants it. */
export const SuggestionList = ({ groups, hint, isOpen, highlighted, ...props }: SuggestionListProps) => {
  const { t } = useLingui();
  const groupNames: Record<Suggestion["kind"], string> = {
    place: t`Orte`,
    postcode: t`Postleitzahlen`,
    land: t`Länder`,
    role: t`Funktionen`,
    topic: t`Themen`,
    organization: t`Organisationen und Behörden`,
  };
  const isEmpty = groups.length === 0;
  return (
    <>
      <SearchHintLine hint={hint} onText={props.onText} />
      <div {...props.menuProps} className={`suggestions${isOpen && !isEmpty ? "" : " suggestions--closed"}`}>
        {isOpen &&
          numberGroups(groups).map(({ kind, suggestions, first }) => (
            <div key={kind} role="group" aria-label={groupNames[kind]}>
              <div className="suggestions__kind" aria-hidden="true">
                {groupNames[kind]}
              </div>
              {suggestions.map((suggestion, nth) => {
                const position = first + nth;
                const isHighlighted = position === highlighted;
                return (
                  <div
                    key={`${suggestion.kind} ${suggestion.key} ${suggestion.label}`}
                    {...props.itemProps(suggestion, position)}
                    className={`suggestion${isHighlighted ? " suggestion--highlighted" : ""}`}
                  >
                    <bdi>{suggestion.label}</bdi>
                    <SuggestionDetail suggestion={suggestion} chosenLand={props.chosenLand} />
                  </div>
                );
              })}
            </div>
          ))}
      </div>
    </>
  );
};
