import {
  areaNameAt,
  type ContactIndex,
  roleAt,
  serviceAreasAt,
  sideAt,
  type ContactPosition,
} from "../../../contract/contact/contact-index.ts";
import { onceFor } from "../../../contract/once-for.ts";

const officeKeyAt = (index: ContactIndex, position: ContactPosition): string =>
  `${roleAt(index, position)} ${index.names[position]}`;

/** The contacts of each office with the same function: in no language do their names tell them apart. */
const twinsOf = onceFor((index: ContactIndex): ReadonlyMap<string, readonly ContactPosition[]> => {
  const twins = new Map<string, ContactPosition[]>();
  for (let position = 0; position < index.size; position += 1) {
    if (sideAt(index, position) !== "security-authority") continue;
    const key = officeKeyAt(index, position);
    const known = twins.get(key);
    if (known === undefined) twins.set(key, [position]);
    else known.push(position);
  }
  return twins;
});

/** The positions of organisations of the same name: it alone does not tell them apart. */
const namesakesOf = onceFor((index: ContactIndex): ReadonlyMap<string, readonly ContactPosition[]> => {
  const namesakes = new Map<string, ContactPosition[]>();
  for (let position = 0; position < index.size; position += 1) {
    if (sideAt(index, position) !== "muslim-organization") continue;
    const name = index.names[position] ?? "";
    const known = namesakes.get(name);
    if (known === undefined) namesakes.set(name, [position]);
    else known.push(position);
  }
  return namesakes;
});

/** Whether an organisation's contact is told apart from others of its name by its function only. */
export const isDutyNeeded = (index: ContactIndex, position: ContactPosition): boolean =>
  sideAt(index, position) === "muslim-organization" &&
  (namesakesOf(index).get(index.names[position] ?? "") ?? []).some(
    (other) => roleAt(index, other) !== roleAt(index, position),
  );

const areaOf = (index: ContactIndex, position: ContactPosition): string =>
  serviceAreasAt(index, position)
    .map((code) => areaNameAt(index, position, code))
    .join(" · ");

/** The area of a contact where another of its office has the same function elsewhere; null where nothing is to be told apart. */
export const areaThatTellsApart = (index: ContactIndex, position: ContactPosition): string | null => {
  const twins = twinsOf(index).get(officeKeyAt(index, position)) ?? [];
  const area = areaOf(index, position);
  return twins.some((twin) => twin !== position && areaOf(index, twin) !== area) ? area : null;
};
