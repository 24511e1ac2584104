import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { type ComponentProps, useCallback, useMemo } from "react";
import type { ContactIndex } from "../../../contract/contact/contact-index.ts";
import { type FilterContext, filterContacts } from "../../../contract/contact/filter-contacts.ts";
import { EnquiryLink } from "../../address/enquiry-link.tsx";
import { WaysOut } from "../../ui/failure/ways-out.tsx";
import { type DirectoryAddress, type DirectoryFilter, START_STATE } from "../directory-address.ts";
import { useFilterChips } from "./active-filters.tsx";
import { LIST_HEAD_ID } from "../list/list-head.tsx";

const MOST_WAYS_OUT = 4;

/**
 * Which filter to drop, the most helpful first, and what that would give: only what gives more than `now` is a way out.
 * `countWith` must stay the same function while the answer stays the same.
 */
export const useWaysOut = (
  { state, changeFilter }: DirectoryAddress,
  countWith: (filter: DirectoryFilter) => number,
  now: number,
): ComponentProps<typeof WaysOut>["ways"] => {
  const { t } = useLingui();
  const chips = useFilterChips(state.filter);
  const counted = useMemo(
    () =>
      chips
        .map((chip) => ({ ...chip, count: countWith({ ...state.filter, ...chip.without }) }))
        .filter(({ count }) => count > now)
        .toSorted((one, other) => other.count - one.count)
        .slice(0, MOST_WAYS_OUT),
    [chips, state.filter, countWith, now],
  );
  return counted.map(({ key, label, without, count }) => ({
    key,
    label,
    countText: t`${plural(count, { one: "# Kontakt", other: "# Kontakte" })}`,
    take: () => changeFilter(without),
  }));
};

type EmptyResultProps = {
  readonly address: DirectoryAddress;
  readonly index: ContactIndex;
  /** What the filter was read with. */
  readonly context: FilterContext;
};

/**
 * When nothing matches: which filter to drop, and how many contacts that would give. A directory without a contact has
 * none to drop, and says what it is.
 */
export const EmptyResult = ({ address, index, context }: EmptyResultProps) => {
  const { text } = address.state.filter;
  const countWith = useCallback(
    (filter: DirectoryFilter) => filterContacts(index, filter, context).rows.length,
    [index, context],
  );
  const ways = useWaysOut(address, countWith, 0);
  const shownText = <bdi>{text}</bdi>;
  // Digits are no text one could misspell: a postcode leads to its town by a suggestion.
  const isUnknownText = text !== "" && !/\d/.test(text) && countWith({ ...START_STATE.filter, text }) === 0;
  if (countWith(START_STATE.filter) === 0) {
    return (
      <div className="empty-result screen-only">
        <p>
          <Trans>
            Das Verzeichnis wird aufgebaut: Noch ist kein Kontakt eingetragen. Bis dahin hilft die Clearingstelle.
          </Trans>
        </p>
      </div>
    );
  }
  return (
    <div className="empty-result screen-only">
      <p>
        {ways.length > 0 ? (
          <Trans>Zu dieser Auswahl gibt es keinen Kontakt. Mit einem Filter weniger:</Trans>
        ) : (
          <Trans>Zu dieser Auswahl gibt es keinen Kontakt.</Trans>
        )}
      </p>
      <WaysOut ways={ways} onReset={address.resetAll} nextId={LIST_HEAD_ID} />
      {isUnknownText && (
        <p>
          <Trans>
            Zum Text „{shownText}“ ist nichts verzeichnet. Bitte prüfen Sie die Schreibweise, oder suchen Sie einen Ort
            oder eine Postleitzahl in Deutschland.
          </Trans>
        </p>
      )}
    </div>
  );
};

/** The way to suggest a contact that is missing, with what the list was narrowed to. */
export const SuggestContact = ({ address }: { readonly address: DirectoryAddress }) => {
  const {
    side,
    lands: [land = null],
    topics: [topic = null],
  } = address.state.filter;
  return (
    <p className="suggest-contact screen-only">
      <Trans>Fehlt hier jemand?</Trans>{" "}
      <EnquiryLink start={{ kind: "suggestion", suggestedKind: "contact", land, topic, side }}>
        <Trans>Kontakt vorschlagen</Trans>
      </EnquiryLink>
    </p>
  );
};
