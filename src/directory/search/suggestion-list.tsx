import { Trans, useLingui } from "@lingui/react/macro";
import { type HTMLAttributes, useState } from "react";
import { foldQuery, foldText } from "../../../contract/fold-text.ts";
import { landOfArea, type LandCode } from "../../../contract/lists/land.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { SearchHintLine } from "../../place/search-hint-line.tsx";
import { nameInLand } from "./use-suggestion-action.ts";
import { PLACE_KINDS, type SearchHint, type Suggestion, type SuggestionGroup } from "../../search/suggestion.ts";

type SuggestionListProps = {
  /** Whether the whole phrase is understood by forgiving a slip. */
  readonly isGuess: boolean;
  readonly groups: readonly SuggestionGroup[];
  /** What there is to say about what was typed. */
  readonly hint: SearchHint | null;
  /** The one Land that is chosen, where roles may have other names; null: none or several. */
  readonly chosenLand: LandCode | null;
  /** What stands in the field. */
  readonly typed: string;
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
  const { kind, key, label, detail, land, side } = suggestion;
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
  if (kind === "organization") {
    const names = [
      side === null || side === undefined ? [] : terms.sides[side],
      land === null ? [] : terms.lands[land],
    ];
    return <span className="suggestion__detail">{names.flat().join(" · ")}</span>;
  }
  if (PLACE_KINDS.has(kind)) {
    const own = landOfArea(key);
    const landName = own === null || label.includes(terms.lands[own]) ? null : terms.lands[own];
    // Of several of one name the Land stands there already.
    const names = [detail, detail?.includes(landName ?? "") === true ? null : landName];
    return <bdi className="suggestion__detail">{names.filter((name) => name !== null).join(" · ")}</bdi>;
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

/** A piece of a name; `from`: where it begins; `isMatch`: what was typed stands there. */
type MarkedPiece = { readonly from: number; readonly text: string; readonly isMatch: boolean };

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The name in pieces: of each word that what was typed begins, its beginning apart. */
const findMarks = (name: string, typed: string): readonly MarkedPiece[] => {
  const wanted = foldQuery(typed);
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const { 0: word, index } of name.matchAll(WORD)) {
    const begun = wanted.find((beginning) => foldText(word).some((known) => known.startsWith(beginning)));
    if (begun === undefined) continue;
    const to = index + Math.min(word.length, begun.length);
    pieces.push(
      { from: end, text: name.slice(end, index), isMatch: false },
      { from: index, text: name.slice(index, to), isMatch: true },
    );
    end = to;
  }
  return [...pieces, { from: end, text: name.slice(end), isMatch: false }].filter(({ text }) => text !== "");
};

type SuggestionNameProps = { readonly suggestion: Suggestion; readonly typed: string };

/** The name with what was typed of it marked. */
const SuggestionName = ({ suggestion: { kind, label }, typed }: SuggestionNameProps) => {
  if (kind === "more") return <Trans>Mehr Vorschläge</Trans>;
  return (
    <bdi>
      {findMarks(label, typed).map(({ from, text, isMatch }) => (isMatch ? <mark key={from}>{text}</mark> : text))}
    </bdi>
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
    phrase: props.isGuess ? t`Meinten Sie …?` : t`Verstanden als`,
    place: t`Orte`,
    postcode: t`Postleitzahlen`,
    land: t`Länder`,
    role: t`Funktionen`,
    topic: t`Themen`,
    organization: t`Organisationen und Behörden`,
    more: t`Weitere`,
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
                    <SuggestionName suggestion={suggestion} typed={props.typed} />
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

type PlaceChoicesProps = {
  readonly choices: readonly Suggestion[];
  readonly chosenLand: LandCode | null;
  /** The line that asks. */
  readonly labelId: string;
  readonly onTell: (choice: Suggestion) => void;
};

/** Of more than these the others are one press away. */
const MOST_OFFERED = 6;

/**
 * What a text that was left as it stands may mean, to be told by a press: it stays in sight until it is told, whatever
 * else is chosen.
 */
export const PlaceChoices = ({ choices, chosenLand, labelId, onTell }: PlaceChoicesProps) => {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? choices : choices.slice(0, MOST_OFFERED);
  return (
    <div className="place-choices" role="group" aria-labelledby={labelId}>
      {shown.map((choice) => (
        <button type="button" className="suggestion" key={choice.key} onClick={() => onTell(choice)}>
          <bdi>{choice.label}</bdi> <SuggestionDetail suggestion={choice} chosenLand={chosenLand} />
        </button>
      ))}
      {shown.length < choices.length && (
        <button type="button" className="suggestion" onClick={() => setIsWhole(true)}>
          <Trans>Mehr Vorschläge</Trans>
        </button>
      )}
    </div>
  );
};
