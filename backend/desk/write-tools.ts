import { type EntryAbout, type Namesake, toEntryKey } from "../../contract/desk/desk-entry.ts";
import { isReferring, referringFields } from "../../contract/enquiry/correctable-fields.ts";
import type { FieldChange } from "../../contract/enquiry/correction.ts";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import type { Gazetteer } from "../../contract/place/gazetteer.ts";
import { dayOf, type Moment } from "../enquiry/enquiry-context.ts";
import { toPublishKey } from "./entry-model.ts";
import { createPlaceFinder } from "./place-finder.ts";
import type { PublishStore } from "./publish-store.ts";
import type { WriteTools } from "./write-contact.ts";

type Parts = { readonly store: PublishStore; readonly loadGazetteer: () => Promise<Gazetteer> };

type Wanted = {
  readonly wanted: readonly FieldChange[];
  readonly consentBy: string | null;
  /** The Länder it is about, besides those that are wanted. */
  readonly lands: readonly LandCode[];
};

export type DeskTools = WriteTools & {
  readonly now: Date;
  /** What the names in a field may mean that mean several places. */
  readonly listPlaces: (names: readonly string[]) => Namesake[];
};

/** Those of the named entries that are to be seen. */
const findNamed = async (store: PublishStore, wanted: readonly FieldChange[]): Promise<ReadonlySet<string>> => {
  const named = wanted.flatMap(({ field, to }) =>
    isReferring(field) ? to.map((id): EntryAbout => ({ kind: referringFields[field], id })) : [],
  );
  const found = await Promise.all(
    named.map(async (about) => {
      const key = toPublishKey(about);
      return key !== null && ((await store.findEntry(key))?.row ?? null) !== null ? [toEntryKey(about)] : [];
    }),
  );
  return new Set(found.flat());
};

/** What the writing of these changes needs to know; the gazetteer is read only where a place is among them. */
export const createWriteTools = async (
  { store, loadGazetteer }: Parts,
  { wanted, consentBy, lands }: Wanted,
  moment: Moment,
): Promise<DeskTools> => {
  const isPlaced = wanted.some(({ field }) => field === "municipality" || field === "serviceAreas");
  const named = new Set<string>([...lands, ...wanted.flatMap(({ field, to }) => (field === "lands" ? to : []))]);
  const all = LAND_CODES.filter((land) => named.has(land));
  const places = isPlaced ? createPlaceFinder(await loadGazetteer(), all) : null;
  const entries = await findNamed(store, wanted);
  return {
    consentBy,
    day: dayOf(moment),
    now: moment.now,
    isEntry: (about) => entries.has(toEntryKey(about)),
    findPlace: (name) => places?.find(name) ?? "unknown-place",
    listPlaces: (names) => places?.listNamesakes(names) ?? [],
  };
};
