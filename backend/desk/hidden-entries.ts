import type { HiddenEntries } from "../../contract/desk/desk-entry.ts";
import type { ReadPeople } from "./colleagues.ts";
import { landsOfRow, nameOfRow, toAbout } from "./entry-model.ts";
import { findLastDone, findWaiting } from "./entry-proposal.ts";
import { findEntry, mayChange } from "./find-entry.ts";
import type { PublishStore } from "./publish-store.ts";
import type { SignedIn } from "./signed-in.ts";

/** What is out of sight of what the account looks after, with who hid it and why; what was hidden last first. */
export const listHidden = async (
  store: PublishStore,
  who: SignedIn,
  readPeople: ReadPeople,
): Promise<HiddenEntries> => {
  const keys = await store.listHidden();
  const [found, people] = await Promise.all([
    Promise.all(keys.map((key) => findEntry(store, toAbout(key)))),
    readPeople(),
  ]);
  const hidden = found.flatMap((entry) => {
    const last = findLastDone(entry?.revisions ?? []);
    if (entry === null || last === undefined || entry.row !== null) return [];
    const { about, shown, revisions } = entry;
    const lands = [...landsOfRow(about.kind, shown)];
    if (mayChange(who, lands) === "not") return [];
    return [
      {
        entry: about,
        name: nameOfRow(about.kind, shown),
        lands,
        act: last.act,
        at: last.at,
        by: people.find(({ id }) => id === last.by)?.name ?? null,
        reason: last.reason,
        wish: last.act === "hide" ? last.reference : null,
        isWaiting: findWaiting(revisions) !== null,
      },
    ];
  });
  return { hidden: hidden.toSorted((one, other) => other.at.localeCompare(one.at)) };
};
