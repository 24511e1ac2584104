import { useQueryClient } from "@tanstack/react-query";
import { useLingui } from "@lingui/react/macro";
import { useCallback, useSyncExternalStore } from "react";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import { joinNames } from "../i18n/formatters.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { isGone } from "../http/request-error.ts";
import { contactKey } from "../http/contact-key.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import type { DirectoryResult } from "./directory-result.ts";
import type { DirectoryAddress } from "./directory-address.ts";

/** Why the details of a contact are not there. They are asked for where they are shown; here that is only watched. */
const useContactError = (id: ContactId | null): Error | null => {
  const client = useQueryClient();
  const watch = useCallback((onChange: () => void) => client.getQueryCache().subscribe(onChange), [client]);
  return useSyncExternalStore(watch, () =>
    id === null ? null : (client.getQueryState(contactKey(id))?.error ?? null),
  );
};

/**
 * Names the page after the contact shown, else after what is looked for, or after what failed; `result` is null before
 * the contacts are there, `failure` while they have not failed.
 */
export const useDirectoryTitle = (
  result: DirectoryResult | null,
  failure: Error | null,
  { state, selectedId, hasWrongId }: DirectoryAddress,
): void => {
  const { t } = useLingui();
  const { terms, language } = useLanguage();
  const { filter } = state;
  const error = useContactError(selectedId);
  const nameTitle = (): string | null => {
    if (result === null) return failure === null ? null : t`Die Kontakte konnten nicht geladen werden`;
    const selected = selectedId === null ? undefined : result.index.positionById.get(selectedId);
    const name = selected === undefined ? undefined : result.index.names[selected];
    if (name !== undefined && !isGone(error)) return error === null ? name : t`Nicht geladen: ${name}`;
    if (selectedId !== null || hasWrongId) return t`Kontakt nicht gefunden`;
    const wanted = [
      ...(result.found === null ? [] : [result.found.place.name]),
      ...(filter.side === null ? [] : [terms.sides[filter.side]]),
      ...filter.lands.map((land) => terms.lands[land]),
      ...filter.topics.map((topic) => terms.topics[topic]),
    ];
    return wanted.length === 0 ? t`Kontakte` : joinNames(wanted, language);
  };
  usePageTitle(nameTitle());
};
