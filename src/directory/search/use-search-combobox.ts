import { noop, useQueryClient } from "@tanstack/react-query";
import { useCombobox, type UseComboboxReturnValue } from "downshift";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import {
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { Gazetteer } from "../../../contract/place/gazetteer.ts";
import { wordsQuery } from "../../http/queries/words-query.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { useSearchedGazetteer } from "../../place/use-searched-gazetteer.ts";
import { type EnterAnswer, useSettling } from "../../place/use-settling.ts";
import { addWhereabouts } from "../../search/places/add-whereabouts.ts";
import { createSearchIndex, prepareSearch, type SearchIndex } from "../../search/search-index.ts";
import { type Settlement, settlePlace } from "../../search/places/settle-place.ts";
import { rehearse } from "../../search/rehearse.ts";
import { searchTerms } from "../../search/search-terms.ts";
import { suggest } from "../../search/suggest.ts";
import { PLACE_KINDS, type SearchHint, type Suggestion, type SuggestionGroup } from "../../search/suggestion.ts";
import { type DirectoryAddress, type DirectoryFilter, type DirectoryState, START_STATE } from "../directory-address.ts";
import type { Hold } from "../../address/use-typed-text.ts";
import { useFieldAttributes } from "../../ui/use-field-attributes.ts";
import { findsAnybody, type UnderstoodPhrase, usePhrase, useQuestion } from "./use-phrase.ts";
import { useSuggestionAction } from "./use-suggestion-action.ts";

type Searched = { readonly contacts: ContactIndex | null };

/**
 * The contacts that can be searched without making anybody wait who types; null before anything can be. While others are
 * prepared, the former ones are searched on.
 */
const useSearched = (contacts: ContactIndex | null, isUsed: boolean): Searched | null => {
  const { language } = useLanguage();
  const [searched, setSearched] = useState<Searched | null>(null);
  useEffect(
    function prepareInSteps() {
      if (!isUsed) return undefined;
      let isOver = false;
      const prepare = async (): Promise<void> => {
        await prepareSearch({ terms: searchTerms[language], contacts });
        if (!isOver) setSearched({ contacts });
      };
      void prepare();
      return function stopWaiting() {
        isOver = true;
      };
    },
    [language, contacts, isUsed],
  );
  return searched;
};

const NOTHING_KNOWN: SearchIndex = { parts: [], gazetteer: null, areaNames: new Map() };

/** What may be meant by what is typed; until the field is used nothing is fetched or indexed for it. */
const useSuggestions = (contacts: ContactIndex | null, typed: string, isUsed: boolean) => {
  const { data: gazetteer = null, isPending } = useSearchedGazetteer(isUsed);
  const { language } = useLanguage();
  const searched = useSearched(contacts, isUsed);
  const searchIndex = useMemo(
    () =>
      searched === null
        ? NOTHING_KNOWN
        : createSearchIndex({ terms: searchTerms[language], contacts: searched.contacts, gazetteer }),
    [language, searched, gazetteer],
  );
  const client = useQueryClient();
  useEffect(
    function askForWords() {
      if (isUsed) client.query(wordsQuery).catch(noop);
    },
    [client, isUsed],
  );
  const isEmpty = typed === "";
  useEffect(
    function rehearseUntilTyped() {
      return isEmpty ? rehearse(searchIndex) : undefined;
    },
    [searchIndex, isEmpty],
  );
  const { groups, hint, exact } = useMemo(() => suggest(searchIndex, typed), [searchIndex, typed]);
  const isWaiting = isUsed && (isPending || searched === null);
  return { searchIndex, groups, hint, exact, gazetteer, isWaiting } as const;
};

export type SearchBoxProps = {
  readonly address: DirectoryAddress;
  readonly index: ContactIndex | null;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** The field that becomes a combobox. */
  readonly input: RefObject<HTMLInputElement | null>;
  /** Whether Enter was pressed on what is typed before the field became one. */
  readonly wasEntered: RefObject<boolean>;
  /** Tells the field how to judge which texts it holds back before it asks for them. */
  readonly onJudge: (judge: (text: string) => Hold) => void;
  /** Gives the attributes and handlers that make it one; called whenever they change. */
  readonly onCombobox: (attributes: ComponentProps<"input">) => void;
};

export const isFocused = (input: RefObject<HTMLElement | null>): boolean => document.activeElement === input.current;

/** What Enter makes of what is typed; a text whose correction was taken back is kept as it was typed. */
const useTextSettlement = (index: ContactIndex | null, searchIndex: SearchIndex, typed: string) => {
  /** Unknown, and so false, before the contacts have come. */
  const findsNothing = (text: string, filter: DirectoryFilter): boolean => !findsAnybody(index, { ...filter, text });
  const asTyped = useRef("");
  const findsText = (text: string): boolean => index !== null && !findsNothing(text, START_STATE.filter);
  const settle = (): Settlement =>
    settlePlace({ index: searchIndex, typed, findsText, isAsTyped: typed === asTyped.current });
  const keepAsTyped = (text: string): void => {
    asTyped.current = text;
  };
  return { findsNothing, settle, keepAsTyped, isKept: () => typed === asTyped.current } as const;
};

type Suggested = Pick<ReturnType<typeof useSuggestions>, "groups" | "hint">;

/** What a whole phrase means before what its words may mean; of what there is to say about them one thing. */
const useJoined = (whole: Pick<ReturnType<typeof usePhrase>, "suggestions" | "hint">, simple: Suggested): Suggested => {
  const groups = useMemo<readonly SuggestionGroup[]>(
    () =>
      whole.suggestions.length === 0
        ? simple.groups
        : [{ kind: "phrase", suggestions: whole.suggestions }, ...simple.groups],
    [whole.suggestions, simple.groups],
  );
  // Half a word may look like a small one.
  const isHalf = whole.hint?.kind === "small-words" && groups.length > 0;
  return { groups, hint: simple.hint ?? (isHalf ? null : whole.hint) };
};

/** More suggestions than these at once are no help; the others are one press away. */
const MOST_SHOWN = 8;
const MORE: SuggestionGroup = {
  kind: "more",
  suggestions: [{ kind: "more", key: "more", label: "", detail: null, land: null }],
};

/** The first suggestions, and the way to the others. */
const cutGroups = (groups: readonly SuggestionGroup[]): readonly SuggestionGroup[] => {
  let left = MOST_SHOWN;
  const shown = groups.flatMap(({ kind, suggestions }): SuggestionGroup[] => {
    const own = suggestions.slice(0, left);
    left -= own.length;
    return own.length === 0 ? [] : [{ kind, suggestions: own }];
  });
  const count = groups.reduce((sum, { suggestions }) => sum + suggestions.length, 0);
  return count > MOST_SHOWN ? [...shown, MORE] : groups;
};

/** What is shown of the suggestions: the first, until more are wanted; where Enter asks, what it asks about. */
const useShown = (
  answer: EnterAnswer | null,
  suggested: readonly SuggestionGroup[],
  typed: string,
  gazetteer: Gazetteer | null,
) => {
  const { terms } = useLanguage();
  const [expanded, setExpanded] = useState("");
  const choices = answer?.kind === "several" ? answer.choices : null;
  const groups = useMemo<readonly SuggestionGroup[]>(() => {
    if (choices !== null) return [{ kind: "place", suggestions: addWhereabouts(choices, gazetteer, terms) }];
    return typed === expanded ? suggested : cutGroups(suggested);
  }, [choices, suggested, typed, expanded, gazetteer, terms]);
  return { groups, expand: () => setExpanded(typed) } as const;
};

/** What is suggested, and what taking a suggestion, or a whole phrase, does to the address. */
const useTaking = ({ address, index, typed, onType }: SearchBoxProps, isUsed: boolean) => {
  const { state, choosePlace } = address;
  const { searchIndex, gazetteer, isWaiting, exact, ...simple } = useSuggestions(index, typed, isUsed);
  const whole = usePhrase({ address, index, searchIndex, gazetteer, typed, onType });
  const act = useSuggestionAction(address, gazetteer, (filter) => findsAnybody(index, filter));
  const before = useRef<Pick<DirectoryState, "place" | "view">>({ place: null, view: null });
  const take = (suggestion: Suggestion): void => {
    if (whole.takeSuggestion(suggestion)) return;
    before.current = state;
    onType("");
    act(suggestion);
  };
  /** Asks for the place again that was asked for before. */
  const undo = (): void => choosePlace(before.current.place, before.current.view);
  return { ...useJoined(whole, simple), searchIndex, gazetteer, isWaiting, exact, whole, take, undo } as const;
};

/** Whether what is suggested first is what was looked for: a place, or anything where the text itself finds nothing. */
const isAnswer = (first: SuggestionGroup | undefined, findsNothing: () => boolean): boolean =>
  first !== undefined && (PLACE_KINDS.has(first.kind) || findsNothing());

/** Whether a text has to be told from itself before anything is searched for. */
const asksFirst = (hint: SearchHint | null): boolean => hint?.kind === "two-places" || hint?.kind === "two-sides";
const suggestsSeveral = ({ length }: readonly Suggestion[]): boolean => length > 1;
const postcodesOf = (groups: readonly SuggestionGroup[]): readonly Suggestion[] =>
  groups.flatMap(({ kind, suggestions }) => (kind === "postcode" ? suggestions : []));

const holdOf = (
  { hint, suggestions }: Pick<ReturnType<typeof usePhrase>, "suggestions" | "hint">,
  suggested: readonly SuggestionGroup[],
  isWaiting: boolean,
): Hold => {
  if (isWaiting) return "unknown";
  if (asksFirst(hint) || suggestsSeveral(suggestions) || suggestsSeveral(postcodesOf(suggested))) return "asked";
  return suggestions.length > 0 ? "understood" : "unsure";
};

/** Tells the field why a text is held back that would empty the list. */
const useJudge = (onJudge: SearchBoxProps["onJudge"], held: Hold, findsNothing: (text: string) => boolean): void => {
  useEffect(function tellField() {
    onJudge((text) => (findsNothing(text) ? held : "no"));
  });
};

type FieldEvents = {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<HTMLInputElement>) => void;
  readonly onText: (text: string) => void;
  readonly onEnterKey: (event: KeyboardEvent<HTMLInputElement>) => void;
};

/** Makes the field the combobox's. */
const useField = (
  { input, onType, onCombobox }: SearchBoxProps,
  combobox: UseComboboxReturnValue<Suggestion>,
  isOpen: boolean,
  { onFocus, onBlur, onText, onEnterKey }: FieldEvents,
): void => {
  const attributes = combobox.getInputProps(
    {
      ref: input,
      onFocus,
      onBlur,
      onChange: (event) => onText(event.currentTarget.value),
      onKeyDown: (event) => {
        // The first Escape closes the suggestions, also while they are being exchanged for others and none is there; the
        // next clears the field, as search fields do.
        if (event.key === "Escape" && !combobox.isOpen) onType("");
        onEnterKey(event);
      },
      "aria-expanded": isOpen,
      "aria-labelledby": undefined,
    },
    // The field gets them within the same task, but not while this is drawn.
    { suppressRefError: true },
  );
  useFieldAttributes(attributes, onCombobox);
};

/** The combobox over the suggestions for what is typed: what choosing, Enter and Escape do. */
export const useSearchCombobox = (props: SearchBoxProps) => {
  const { address, index, typed, onType, input, onJudge } = props;
  const { t } = useLingui();
  const [isUsed, setIsUsed] = useState(() => typed !== "" || isFocused(input));
  const { groups: suggested, gazetteer, exact, whole, take, undo, ...taking } = useTaking(props, isUsed);
  const { findsNothing, settle, keepAsTyped, isKept } = useTextSettlement(index, taking.searchIndex, typed);
  const { answer, enter, enterOffered, onEnterKey, onLeave, ...settling } = useSettling({
    typed,
    isWaiting: taking.isWaiting,
    input,
    menu: () => combobox,
    settle,
    // A whole name of the directory is meant as that.
    settlePhrase: () => (exact?.kind === "organization" || isKept() ? null : whole.settle()),
    onTake: take,
    onCorrect: onType,
    isPointed: (isText) => !isText && isOpen && isAnswer(suggested[0], () => findsNothing(typed, address.state.filter)),
  });
  useJudge(onJudge, holdOf(whole, suggested, taking.isWaiting), (text) => findsNothing(text, address.state.filter));
  const { groups, expand } = useShown(answer, suggested, typed, gazetteer);
  const items = useMemo(() => groups.flatMap(({ suggestions }) => suggestions), [groups]);

  const combobox = useCombobox<Suggestion>({
    items,
    inputValue: typed,
    // Nothing stays chosen: the choice is in the address, and the field is free for the next.
    selectedItem: null,
    itemToString: (suggestion) => suggestion?.label ?? "",
    getA11yStatusMessage: ({ isOpen: isShown }) =>
      isShown && items.length > 0 ? t`${plural(items.length, { one: "# Vorschlag", other: "# Vorschläge" })}` : "",
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem?.kind === "more") {
        expand();
        combobox.openMenu();
        return;
      }
      settling.forget();
      if (selectedItem === null) onType("");
      else take(selectedItem);
    },
  });
  const isOpen = combobox.isOpen && items.length > 0;
  /** Enter was pressed on the text before, also where it still waits for the places. */
  const write = (text: string): void => {
    settling.forget();
    whole.forget();
    onType(text);
  };
  const { question, onEnter, onExit } = useQuestion({
    index,
    searchIndex: taking.searchIndex,
    typed,
    input,
    // Among the suggestions it is asked there.
    isHeld: isOpen || isKept(),
    isEntered: answer?.kind === "several",
  });
  const tell = (choice: Suggestion): void => {
    settling.forget();
    if (question?.kind !== "several" || !whole.takeAnswer(choice)) take(choice);
  };
  useField(props, combobox, isOpen, {
    onFocus: () => {
      setIsUsed(true);
      onEnter();
    },
    onBlur: (event) => {
      onExit();
      onLeave(event);
    },
    onText: write,
    onEnterKey,
  });
  /** Gives the field back with what was typed, and what was asked for before. */
  const takeBack = (text: string, phrase: UnderstoodPhrase | null): void => {
    if (phrase !== null) whole.takeBack(phrase);
    else if (answer?.kind !== "corrected") undo();
    if (phrase !== null || answer?.kind === "corrected") keepAsTyped(text);
    settling.forget();
    onType(text);
    input.current?.focus();
    combobox.openMenu();
  };
  const said = { hint: taking.hint, answer, phrase: whole.phrase, reading: whole.reading, question } as const;
  return { combobox, groups, isOpen, enter, write, enterOffered, takeBack, tell, ...said } as const;
};
