import type { EntryAbout } from "../../contract/desk/desk-entry.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import type { Colleague } from "./colleagues.ts";
import { toPublishKey, vouchForRow } from "./entry-model.ts";
import { findLastDone } from "./entry-proposal.ts";
import type { AnyRow, PublishKey, PublishStore, Revision } from "./publish-store.ts";
import type { SignedIn } from "./signed-in.ts";

/**
 * How far somebody may go with an entry of these Länder: alone, with a coordinator as the second person where it is of
 * others, too, or not at all.
 */
export const mayChange = (
  { roles, lands }: Pick<SignedIn, "roles" | "lands">,
  ofEntry: readonly string[],
): "alone" | "with-second" | "not" => {
  if (roles.includes("coordinator")) return "alone";
  const own = ofEntry.filter((land) => lands.some((each) => each === land));
  if (!roles.includes("land-coordinator") || own.length === 0) return "not";
  return own.length === ofEntry.length ? "alone" : "with-second";
};

type Person = Pick<Colleague, "id" | "name" | "isActive" | "roles" | "lands">;

/**
 * Who of these can be the second person for what the first has agreed to: never the same; and where the first may not go
 * alone, somebody who may.
 */
export const findSeconds = <Each extends Person>(
  people: readonly Each[],
  ofEntry: readonly string[],
  first: string,
): readonly Each[] => {
  const proposer = people.find(({ id }) => id === first);
  const isFirstAlone = proposer !== undefined && mayChange(proposer, ofEntry) === "alone";
  return people.filter((each) => {
    const may = mayChange(each, ofEntry);
    return each.id !== first && each.isActive && (isFirstAlone ? may !== "not" : may === "alone");
  });
};

/** An entry as it stands; `shown`: what it was last, where it is hidden now. */
export type FoundEntry = {
  readonly about: EntryAbout;
  readonly key: PublishKey;
  readonly version: number;
  readonly row: AnyRow | null;
  readonly shown: AnyRow;
  readonly revisions: readonly Revision[];
};

/** Whether every search ends with this contact, the Clearing Point: without it there is nobody left to be asked. */
export const endsEverySearch = ({ side }: Pick<StoredContact, "side">): boolean => side === "clearing-point";

/** Whether it stays in sight whoever wishes otherwise: nobody takes the end of every search away. */
export const isKept = ({ about, shown }: Pick<FoundEntry, "about" | "shown">): boolean =>
  about.kind === "contact" && endsEverySearch(shown as StoredContact);

/** Finds an entry with what was done with it; `null` where there is none whose values are known. */
export const findEntry = async (
  store: Pick<PublishStore, "findEntry" | "listRevisions">,
  about: EntryAbout,
): Promise<FoundEntry | null> => {
  const key = toPublishKey(about);
  const found = key === null ? null : await store.findEntry(key);
  if (key === null || found === null) return null;
  // What was done since the row was read is not of it: a hidden row beside the revision that put it back has no values.
  const revisions = (await store.listRevisions(key)).filter(({ version }) => version <= found.version);
  const row = found.row === null ? null : vouchForRow(about.kind, found.row);
  const hidden = findLastDone(revisions)?.before ?? null;
  const shown = row ?? vouchForRow(about.kind, hidden);
  return shown === null || (found.row !== null && row === null)
    ? null
    : { about, key, version: found.version, row, shown, revisions };
};
