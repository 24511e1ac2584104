import { readPlainText } from "../../contract/text-units.ts";
import type { ContactIndex, ContactPosition } from "../../contract/contact/contact-index.ts";
import { NO_FILTER } from "../../contract/contact/contact-filter.ts";
import { landBboxes } from "../../contract/lists/land-bbox.ts";
import { type LandCode, LAND_KEYS } from "../../contract/lists/land.ts";
import type { NamedPlace, Place } from "../../contract/place/gazetteer.ts";
import { placeKeyOf } from "../../contract/place/place-key.ts";
import { findResponsible, type ResponsibilityReasons } from "../../contract/place/find-responsible.ts";
import type { ResponsibilityLevel } from "../../contract/lists/responsibility-level.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import { isReachable } from "../../contract/contact/stand-in.ts";
import type { Topic } from "../../contract/lists/topic.ts";

/** Who is looked for in a Land: the side, and the topic it is about; `null`: any. */
export type WantedInLand = { readonly land: LandCode; readonly side: SearchableSide; readonly topic: Topic | null };

/**
 * The contact to ask first. `level`: where in the chain it was found. `isStandIn`: it answers for the one that is
 * responsible, but vacant or paused.
 */
export type FirstResponsible = {
  readonly position: ContactPosition;
  readonly level: ResponsibilityLevel;
  readonly reasons: ResponsibilityReasons;
  readonly isStandIn: boolean;
};

/** A Land is asked for like a place, from its middle: who serves all of it comes first, then who serves a part of it. */
const toPlace = (land: LandCode): Place => {
  const key = LAND_KEYS[land];
  const bbox = landBboxes[land];
  return { key, lon: (bbox[0] + bbox[2]) / 2, lat: (bbox[1] + bbox[3]) / 2 };
};

/** The first of the responsible contacts that somebody answers for; `null` only where not even the coordinator does. */
export const findFirstResponsible = (
  index: ContactIndex,
  wanted: WantedInLand,
  today: Date,
): FirstResponsible | null => {
  const filter = { ...NO_FILTER, side: wanted.side, topics: wanted.topic === null ? [] : [wanted.topic] };
  // Without a text no words count.
  for (const { level, contacts } of findResponsible(index, toPlace(wanted.land), filter, {
    today,
    read: readPlainText,
  })) {
    for (const { position, reasons } of contacts) {
      if (reasons.aside !== null) continue;
      if (isReachable(index, position)) return { position, level, reasons, isStandIn: false };
      if (reasons.standIn !== null) return { position: reasons.standIn, level, reasons, isStandIn: true };
    }
  }
  return null;
};

/** What the whole chain is asked for: for a place or a Land. */
type WantedChain = Omit<WantedInLand, "land"> & ({ readonly place: NamedPlace } | { readonly land: LandCode });

/** The query string that shows the whole chain in the directory. */
export const toChainSearch = (wanted: WantedChain): string => {
  const params = new URLSearchParams({ side: wanted.side });
  if ("land" in wanted) params.append("land", wanted.land);
  if (wanted.topic !== null) params.append("topic", wanted.topic);
  if ("place" in wanted) params.append("place", placeKeyOf(wanted.place));
  return `?${params}`;
};
