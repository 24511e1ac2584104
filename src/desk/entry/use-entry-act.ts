import { useQueryClient } from "@tanstack/react-query";
import { type DeskEntry, deskEntrySchema, type EntryActing, toEntryKey } from "../../../contract/desk/desk-entry.ts";
import { deskPaths } from "../../../contract/desk/desk-paths.ts";
import { LAND_CODES } from "../../../contract/lists/land.ts";
import { deskEntryQuery } from "../../http/queries/desk-queries.ts";
import { sendAtDesk } from "../../http/desk-request.ts";
import { readWith } from "../../http/queries/read-with.ts";
import { RequestError } from "../../http/request-error.ts";
import { problemKindOf } from "../../http/send.ts";
import { useLanguage } from "../../i18n/language-provider.tsx";
import { refreshShown } from "../refresh-shown.ts";
import { withStepUp } from "../access/sign-in.ts";

const readEntry = readWith(deskEntrySchema);

/** Does something with an entry upon the version that was seen; upon another one the newer is shown, and nothing done. */
export const useEntryAct = ({ entry, version }: DeskEntry) => {
  const client = useQueryClient();
  const key = toEntryKey(entry);
  const { queryKey } = deskEntryQuery(key);
  return async (body: EntryActing, signal: AbortSignal): Promise<void> => {
    const sending = { method: "POST", body, version, read: readEntry } as const;
    try {
      const act = (each: AbortSignal) => sendAtDesk(deskPaths.entryActs.replace("{id}", key), sending, each);
      client.setQueryData(queryKey, await withStepUp(act, signal));
      await refreshShown(client);
    } catch (error) {
      if (problemKindOf(error) === "stale-version" && error instanceof RequestError) {
        client.setQueryData(queryKey, readEntry(error.problem?.current));
      }
      throw error;
    }
  };
};

/** What is done with an entry, for whoever has left its screen: by its name. */
export const useAbout = ({ name, entry }: DeskEntry) => {
  const { terms } = useLanguage();
  const land = entry.kind === "land-profile" ? LAND_CODES.find((code) => code === entry.id) : undefined;
  const shown = land === undefined ? (name ?? entry.id) : terms.lands[land];
  return (what: string): string => `${what}: ${shown}`;
};
