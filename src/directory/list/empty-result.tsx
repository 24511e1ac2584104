import { Trans } from "@lingui/react/macro";
import { useCallback } from "react";
import { filterContacts } from "../../../contract/contact/filter-contacts.ts";
import { WaysOut } from "../../ui/ways-out.tsx";
import { START_STATE } from "../directory-address.ts";
import { LIST_HEAD_ID } from "./list-head.tsx";
import type { DirectoryResult } from "../directory-result.ts";
import type { DirectoryFilter, DirectoryAddress } from "../directory-address.ts";
import { useWaysOut } from "./use-ways-out.ts";

// It comes in the same file, which costs the first load no further address.
export { SuggestContact } from "./suggest-contact.tsx";

type EmptyResultProps = { readonly address: DirectoryAddress; readonly result: DirectoryResult };

/** When nothing matches: which filter to drop, and how many contacts that would give. */
export const EmptyResult = ({ address, result }: EmptyResultProps) => {
  const { index, context } = result;
  const { text } = address.state.filter;
  const countWith = useCallback(
    (filter: DirectoryFilter) => filterContacts(index, { ...filter, bbox: null }, context).rows.length,
    [index, context],
  );
  const ways = useWaysOut(address, countWith, 0);
  const shownText = <bdi>{text}</bdi>;
  // Digits are no text one could misspell: a postcode leads to its town by a suggestion.
  const isUnknownText = text !== "" && !/\d/.test(text) && countWith({ ...START_STATE.filter, text }) === 0;
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
