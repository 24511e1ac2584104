import type { ContactIndex } from "../../contract/contact/contact-index.ts";
import { NO_FILTER } from "../../contract/contact/contact-filter.ts";
import { landBboxes } from "../../contract/lists/land-bbox.ts";
import { type LandCode, lands } from "../../contract/lists/land.ts";
import type { NamedPlace, Place } from "../../contract/place/place.ts";
import { findResponsible, type ResponsibilityReasons } from "../../contract/place/responsibility.ts";
import type { ResponsibilityLevel } from "../../contract/lists/responsibility-level.ts";
import type { SearchableSide } from "../../contract/lists/side.ts";
import { isReachable } from "../../contract/contact/stand-in.ts";
import type { Topic } from "../../contract/lists/topic.ts";

/** Where somebody asks from: a municipality or Kreis, or only a Land. */
type Asked = { readonly place: NamedPlace } | { readonly land: LandCode };

/** Who is looked for: the side, and the topic it is about; `null`: any. */
export type Wanted = Asked & { readonly side: SearchableSide; readonly topic: Topic | null };

/**
 * The contact to ask first. `level`: where in the chain it was found. `isStandIn`: it answers for the one that is
 * responsible, but vacant or paused.
 */
export type FirstResponsible = {
  readonly position: number;
  readonly level: ResponsibilityLevel;
  readonly reasons: ResponsibilityReasons;
  readonly isStandIn: boolean;
};

/** A Land is asked for like a place, from its middle: who serves all of it comes first, then who serves a part of it. */
const toPlace = (asked: Asked): Place => {
  if ("place" in asked) return asked.place;
  const { key } = lands[asked.land];
  const bbox = landBboxes[asked.land];
  return { key, lon: (bbox[0] + bbox[2]) / 2, lat: (bbox[1] + bbox[3]) / 2 };
};

/** The first of the responsible contacts that somebody answers for; `null` only where not even the coordinator does. */
export const findFirstResponsible = (index: ContactIndex, wanted: Wanted, today: Date): FirstResponsible | null => {
  const filter = { ...NO_FILTER, side: wanted.side, topics: wanted.topic === null ? [] : [wanted.topic] };
  // Without a text no words count.
  for (const { level, contacts } of findResponsible(index, toPlace(wanted), filter, { today, terms: [] })) {
    for (const { position, reasons } of contacts) {
      if (isReachable(index, position)) return { position, level, reasons, isStandIn: false };
      if (reasons.standIn !== null) return { position: reasons.standIn, level, reasons, isStandIn: true };
    }
  }
  return null;
};

/** The query string that shows the whole chain in the directory. */
export const toChainSearch = (wanted: Wanted): string => {
  const params = new URLSearchParams({ side: wanted.side });
  if ("land" in wanted) params.append("land", wanted.land);
  if (wanted.topic !== null) params.append("topic", wanted.topic);
  if ("place" in wanted) params.append("place", wanted.place.key);
  return `?${params}`;
};
