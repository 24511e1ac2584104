import { groupBy } from "../../contract/group-by.ts";
import type { ContactId } from "../../contract/contact/contact-id.ts";
import {
  areaNameAt,
  type ContactIndex,
  kindAt,
  languagesAt,
  townAt,
  roleAt,
  serviceAreasAt,
  sideAt,
  topicsAt,
  umbrellaAt,
  type ContactPosition,
} from "../../contract/contact/contact-index.ts";
import { isReachable } from "../../contract/contact/stand-in.ts";
import { isOnRequest } from "../../contract/lists/role.ts";
import type { Terms } from "../../contract/names/terms.ts";
import { sharedDigits } from "../../contract/place/area.ts";

/** More than this nobody looks through; the directory finds any other. */
const MOST_TARGETS = 30;

/**
 * Whom an introduction could be passed on to: reachable contacts of the same side as the one asked for, whoever shares
 * the most local area with it first. Neither who has it already (`holder`) nor who is shown on request only is offered.
 * Positions in the index.
 */
export const findPassOnTargets = (index: ContactIndex, asked: ContactId, holder: ContactId): ContactPosition[] => {
  const own = index.positionById.get(asked);
  if (own === undefined) return [];
  const areas = serviceAreasAt(index, own);
  const found: { position: ContactPosition; digits: number }[] = [];
  for (let position = 0; position < index.size; position += 1) {
    if (position === own || index.ids[position] === holder) continue;
    if (index.side[position] !== index.side[own] || !isReachable(index, position)) continue;
    if (isOnRequest(roleAt(index, position))) continue;
    const digits = sharedDigits(areas, serviceAreasAt(index, position));
    if (digits !== null) found.push({ position, digits });
  }
  return found
    .sort((one, other) => other.digits - one.digits || one.position - other.position)
    .slice(0, MOST_TARGETS)
    .map(({ position }) => position);
};

type Describe = (index: ContactIndex, position: ContactPosition, terms: Terms) => string;

const joinDifferent = (...parts: readonly string[]): string =>
  [...new Set(parts)].filter((part) => part !== "").join(", ");

const describeFunction: Describe = (index, position, terms) =>
  joinDifferent(
    sideAt(index, position) === "muslim-organization" ? terms.kinds[kindAt(index, position)] : "",
    terms.roles[roleAt(index, position)],
  );

/** What may tell two of the same name, function and place apart, what is known best first; the id always does. */
const details: readonly Describe[] = [
  (index, position) => umbrellaAt(index, position) ?? "",
  (index, position) =>
    joinDifferent(...serviceAreasAt(index, position).map((code) => areaNameAt(index, position, code))),
  (index, position, terms) =>
    languagesAt(index, position)
      .map((tag) => terms.languages[tag])
      .join("/"),
  (index, position, terms) =>
    topicsAt(index, position)
      .map((topic) => terms.topics[topic])
      .join("/"),
  (index, position) => index.ids[position] ?? "",
];

/** The texts with more about those that are alike, as far as it differs among them. */
const tellApart = (texts: readonly string[], more: readonly string[]): readonly string[] => {
  const alike = groupBy(texts.keys(), (nth) => texts[nth] ?? "");
  return texts.map((text, nth) => {
    const found = new Set((alike.get(text) ?? []).map((other) => more[other]));
    return found.size > 1 ? joinDifferent(text, more[nth] ?? "") : text;
  });
};

/** Contacts by name, function and place, and whatever else tells them apart: no two texts are alike. */
export const nameContactsApart = (
  index: ContactIndex,
  positions: readonly ContactPosition[],
  terms: Terms,
): readonly string[] =>
  details.reduce(
    (texts, describe) =>
      tellApart(
        texts,
        positions.map((position) => describe(index, position, terms)),
      ),
    positions.map((position) =>
      joinDifferent(index.names[position] ?? "", describeFunction(index, position, terms), townAt(index, position)),
    ) as readonly string[],
  );
