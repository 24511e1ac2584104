import { Trans, useLingui } from "@lingui/react/macro";
import { Fragment, type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import type { FacetCounts } from "../../../contract/contact/filter-contacts.ts";
import { SEARCHABLE_SIDES, type SearchableSide } from "../../../contract/lists/side.ts";
import { formatList } from "../../i18n/format/formatters.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import type { PlaceChoice } from "../../place/known-place.ts";
import { leadFocus } from "../../ui/screen/lead-focus.ts";
import { writeStored } from "../../ui/keeping/stored-setting.ts";
import { useIsWide } from "../../ui/screen/use-is-wide.ts";
import type { DirectoryAddress } from "../directory-address.ts";
import { LazyGapChoices } from "../filter/filter-lazy.tsx";
import type { ListGap } from "../filter/gap-choices.tsx";
import { SearchField } from "./search-field.tsx";

/** Where the keyboard goes on once a place is chosen: the next step leads to the answer. */
export const ANSWER_ID = "answer";

/** The beginning of a name that is an enumeration: "Drohungen" of "Drohungen, Notfallplan". */
const shorten = (name: string): string => name.split(/[,،:]/u)[0] ?? name;

type GapProps = {
  /** What the gap asks for, for those who hear the button without the sentence. */
  readonly name: string;
  readonly isFilled: boolean;
  /** Whether what can stand in it is shown; absent where a press fills it. */
  readonly isOpen?: boolean | undefined;
  readonly id?: string | undefined;
  /** All that stands in it, where less is shown. */
  readonly title?: string | undefined;
  readonly onPress: (presses: number) => void;
  readonly children: ReactNode;
};

/** A gap of the sentence: a button that is filled, and underlined in the colour of the side, or open and dashed. */
const Gap = ({ name, isFilled, isOpen, id, title, onPress, children }: GapProps) => (
  <button
    type="button"
    className={`gap${isFilled ? " gap--filled" : ""}`}
    id={id}
    title={title}
    aria-expanded={isOpen}
    onClick={(event) => onPress(event.detail)}
  >
    <span className="sr-only">{name}: </span>
    <bdi>{children}</bdi>
  </button>
);

type GapsProps = {
  readonly address: DirectoryAddress;
  readonly opened: ListGap | null;
  readonly onOpen: (gap: ListGap | null) => void;
};

/** Two choices until one is made by a press on it; what was chosen then opens both. A press too much undoes nothing. */
const SideGap = ({ address, opened, onOpen }: GapsProps) => {
  const { t } = useLingui();
  const { side } = address.state.filter;
  const names: Record<SearchableSide, string> = {
    "security-authority": t`die Polizei`,
    "muslim-organization": t`eine Moschee`,
  };
  const choose = (chosen: SearchableSide): void => {
    writeStored("perspective", chosen);
    address.changeFilter({ side: chosen });
  };
  const shown = SEARCHABLE_SIDES.filter((own) => side === null || own === side);
  return shown.map((own, nth) => (
    // The same element before and after, so that the keyboard stays on it.
    <Fragment key={own}>
      {nth > 0 && " "}
      <span className="sentence__side">
        <Gap
          id={side === null ? undefined : "gap-side"}
          name={t`Gesucht`}
          isFilled={side !== null}
          isOpen={side === null ? undefined : opened === "side"}
          onPress={(presses) => {
            if (side === null) choose(own);
            else if (presses < 2) onOpen(opened === "side" ? null : "side");
          }}
        >
          {names[own]}
        </Gap>
        {nth < shown.length - 1 && <span aria-hidden="true"> ·</span>}
      </span>
    </Fragment>
  ));
};

const TopicGap = ({ address, opened, onOpen }: GapsProps) => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const names = address.state.filter.topics.map((topic) => terms.topics[topic]);
  return (
    <Gap
      id="gap-topic"
      name={t`Thema`}
      isFilled={names.length > 0}
      isOpen={opened === "topic"}
      title={names.length > 0 ? formatList(names, language) : undefined}
      onPress={() => onOpen(opened === "topic" ? null : "topic")}
    >
      {names.length > 0 ? formatList(names.map(shorten), language) : t`allem`}
    </Gap>
  );
};

const WORD_JOINER = "\u2060";

const LanguageGap = ({ address, opened, onOpen }: GapsProps) => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const names = address.state.filter.languages.map((tag) => terms.languages[tag]);
  const gap = (
    <Gap
      id="gap-language"
      name={t`Sprache`}
      isFilled={names.length > 0}
      isOpen={opened === "language"}
      onPress={() => onOpen(opened === "language" ? null : "language")}
    >
      {names.length > 0 ? formatList(names, language) : t`jeder Sprache`}
    </Gap>
  );
  return (
    <>
      {names.length > 0 ? <Trans>auf {gap}</Trans> : <Trans>in {gap}</Trans>}
      {/* The full stop behind it never begins a line. */}
      {WORD_JOINER}
    </>
  );
};

type SentenceProps = GapsProps & { readonly placeGap: ReactNode };

/** The question as a sentence: one message, so that every language has its own order of the gaps. */
const Sentence = ({ placeGap, ...gaps }: SentenceProps) => {
  const isWide = useIsWide();
  const side = <SideGap {...gaps} />;
  const topic = <TopicGap {...gaps} />;
  const language = <LanguageGap {...gaps} />;
  return (
    <div className="sentence">
      {isWide ? (
        <Trans>
          Wir sind in {placeGap} und suchen {side} wegen {topic}, {language}.
        </Trans>
      ) : (
        <Trans>
          In {placeGap} suchen wir {side} wegen {topic}, {language}.
        </Trans>
      )}
    </div>
  );
};

type SentenceFormProps = {
  readonly address: DirectoryAddress;
  /** null while the contacts are not there yet, like the counts. */
  readonly index: ContactIndex | null;
  readonly counts: FacetCounts | null;
  /** The place in the address. */
  readonly place: PlaceChoice;
};

/** Where, whom, why and in which language: the one control for each of them. */
export const SentenceForm = ({ address, index, counts, place }: SentenceFormProps) => {
  const { t } = useLingui();
  const { state, choosePlace } = address;
  const [opened, setOpened] = useState<ListGap | null>(null);
  const [isFieldWanted, setIsFieldWanted] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const hasPlace = state.place !== null;
  const isFieldOpen = !hasPlace || isFieldWanted;

  const goToAnswer = useEffectEvent(() => {
    const isHere = document.activeElement === document.body || form.current?.contains(document.activeElement) === true;
    // Who takes back what was understood goes on typing.
    if (!hasPlace || !isHere || input.current?.value !== "") return;
    setIsFieldWanted(false);
    leadFocus(ANSWER_ID);
  });
  const known = useRef(state.place);
  useEffect(
    function leadToAnswer() {
      if (known.current === state.place) return;
      known.current = state.place;
      goToAnswer();
    },
    [state.place],
  );

  const openField = (): void => {
    setOpened(null);
    setIsFieldWanted(true);
    input.current?.focus();
  };
  const closeGap = (): void => {
    document.getElementById(`gap-${opened}`)?.focus();
    setOpened(null);
  };
  // From the gap itself, too, also while the choices are on their way; in the field Escape is about what is typed.
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || opened === null || event.target === input.current) return;
    event.stopPropagation();
    closeGap();
  };
  const placeGap = (
    <Gap name={t`Ort`} isFilled={hasPlace} isOpen={isFieldOpen} onPress={openField}>
      {place.kind === "found" ? <span translate="no">{place.place.name}</span> : hasPlace ? "…" : t`Ort oder PLZ`}
    </Gap>
  );
  return (
    <form
      role="search"
      className={`sentence-form sentence-form--${state.filter.side ?? "open"}`}
      ref={form}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={closeOnEscape}
    >
      <Sentence address={address} opened={opened} onOpen={setOpened} placeGap={placeGap} />
      <SearchField address={address} index={index} input={input} isOpen={isFieldOpen} onOpenChange={setIsFieldWanted}>
        {hasPlace && isFieldWanted && (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              input.current?.focus();
              choosePlace(null, null);
            }}
          >
            <Trans>Ort entfernen</Trans>
          </button>
        )}
      </SearchField>
      {opened !== null && <LazyGapChoices gap={opened} address={address} counts={counts} onClose={closeGap} />}
    </form>
  );
};
