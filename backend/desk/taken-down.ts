import { MILLISECONDS_A_DAY } from "../../contract/day.ts";
import type { WorkList } from "../../contract/desk/work.ts";
import { RETENTION } from "../../contract/retention.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import type { Moment } from "../enquiry/enquiry-context.ts";
import { isFor } from "./colleagues.ts";
import { findLastDone } from "./entry-proposal.ts";
import { findEntry } from "./find-entry.ts";
import type { PublishStore } from "./publish-store.ts";
import type { SignedIn } from "./signed-in.ts";

/** The contacts that have lately taken their own entry out of sight, as far as they are the account's to look after. */
export const listTakenDown = async (
  store: PublishStore,
  who: SignedIn,
  { now }: Moment,
): Promise<WorkList["takenDown"]> => {
  const since = new Date(now.getTime() - RETENTION.closedDays * MILLISECONDS_A_DAY);
  const ids = await store.listTakenDown(since);
  const found = await Promise.all(ids.map((id) => findEntry(store, { kind: "contact", id })));
  return found.flatMap((entry) => {
    const last = findLastDone(entry?.revisions ?? []);
    if (entry === null || last === undefined) return [];
    const { organization, address } = entry.shown as StoredContact;
    const { about } = entry;
    return isFor(who, address.land) ? [{ id: about.id, name: organization.name, land: address.land, at: last.at }] : [];
  });
};
