import { sharedDigits } from "../../contract/place/area.ts";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import { type ContactIndex, roleAt, serviceAreasAt } from "../../contract/contact/contact-index.ts";
import { isOnRequest } from "../../contract/lists/role.ts";
import { isReachable } from "../../contract/contact/stand-in.ts";

/** More than this nobody looks through; the directory finds any other. */
const MOST_COLLEAGUES = 30;

/**
 * Whom an introduction could be passed on to: reachable contacts of the same side as the one asked for, whoever shares
 * the most local area with it first. Neither who has it already (`holder`) nor who is shown on request only is offered.
 * Positions in the index.
 */
export const findColleagues = (index: ContactIndex, asked: ContactId, holder: ContactId): number[] => {
  const own = index.positionById.get(asked);
  if (own === undefined) return [];
  const areas = serviceAreasAt(index, own);
  const found: { position: number; digits: number }[] = [];
  for (let position = 0; position < index.size; position += 1) {
    if (position === own || index.ids[position] === holder) continue;
    if (index.side[position] !== index.side[own] || !isReachable(index, position)) continue;
    if (isOnRequest(roleAt(index, position))) continue;
    const digits = sharedDigits(areas, serviceAreasAt(index, position));
    if (digits !== null) found.push({ position, digits });
  }
  return found
    .sort((one, other) => other.digits - one.digits || one.position - other.position)
    .slice(0, MOST_COLLEAGUES)
    .map(({ position }) => position);
};
