import { type ContactIndex, type ContactPosition, serviceAreasAt } from "../contact/contact-index.ts";
import type { AreaCode } from "./area.ts";
import type { NearbyContact } from "./serving-and-nearby.ts";
import { shownKilometres } from "./shown-kilometres.ts";

/** Digits of the keys of a Kreis and of a Land: whoever shares more of them with the place is of its own. */
const OWN_AREAS = [5, 2] as const;

const foreignness = (index: ContactIndex, position: ContactPosition, place: AreaCode): number => {
  const codes = serviceAreasAt(index, position);
  const own = OWN_AREAS.findIndex((digits) => codes.some((code) => code.slice(0, digits) === place.slice(0, digits)));
  return own < 0 ? OWN_AREAS.length : own;
};

/** Who is near in the order of what is written beside them; of those as far, the own Kreis first, then the own Land. */
export const orderNearby = (index: ContactIndex, place: AreaCode, near: readonly NearbyContact[]): NearbyContact[] =>
  near
    .map((contact) => ({
      contact,
      shown: shownKilometres(contact.distanceKm, contact.isApproximate),
      foreign: foreignness(index, contact.position, place),
    }))
    .toSorted((one, other) => one.shown - other.shown || one.foreign - other.foreign)
    .map(({ contact }) => contact);
