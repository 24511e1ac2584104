import type { WorkList } from "../../contract/desk/work.ts";
import type { ReadPeople } from "./colleagues.ts";
import { landsOfRow, nameOfRow, toAbout } from "./entry-model.ts";
import { findWaiting } from "./entry-proposal.ts";
import { findEntry, mayChange } from "./find-entry.ts";
import type { PublishStore } from "./publish-store.ts";
import type { SignedIn } from "./signed-in.ts";

/** What was proposed for entries of the account's, and waits for a second person; what has waited longest first. */
export const listWaiting = async (
  store: PublishStore,
  who: SignedIn,
  readPeople: ReadPeople,
): Promise<WorkList["waiting"]> => {
  const keys = await store.listWaiting();
  const [found, people] = await Promise.all([
    Promise.all(keys.map((key) => findEntry(store, toAbout(key)))),
    readPeople(),
  ]);
  return found
    .flatMap((entry) => {
      const waiting = entry === null ? null : findWaiting(entry.revisions);
      if (entry === null || waiting === null) return [];
      const { about, shown } = entry;
      const lands = [...landsOfRow(about.kind, shown)];
      if (mayChange(who, lands) !== "alone") return [];
      const proposer = people.find(({ id }) => id === waiting.by);
      return [
        {
          entry: about,
          name: nameOfRow(about.kind, shown),
          lands,
          act: waiting.wants,
          at: waiting.at,
          proposer: proposer === undefined ? null : { name: proposer.name, isMe: proposer.id === who.id },
        },
      ];
    })
    .toSorted((one, other) => one.at.localeCompare(other.at));
};
