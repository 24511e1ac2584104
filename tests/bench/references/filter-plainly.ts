import type { DirectorySnapshot } from "../../../contract/contact/directory-snapshot.ts";
import { ROLES_ON_REQUEST } from "../../../contract/lists/role.ts";
import { LAND, type PlainFilter, TOPIC } from "../filter-steps.ts";

const digitOf = (list: readonly string[], value: string): string => list.indexOf(value).toString(36);

/** Positions of what matches, straight from the columns, with the least that can be done: text is looked for in names. */
export const filterPlainly = ({ lists, columns }: DirectorySnapshot, { land, topic, text }: PlainFilter): number[] => {
  const coordinator = digitOf(lists.side, "clearing-point");
  const hidden = digitOf(lists.role, ROLES_ON_REQUEST[0]);
  const wantedLand = digitOf(lists.land, LAND);
  const wantedTopic = 1 << lists.topic.indexOf(TOPIC);
  const found: number[] = [];
  for (let i = 0; i < columns.id.length; i += 1) {
    if (columns.side[i] === coordinator) continue;
    if (text === "" && columns.role[i] === hidden) continue;
    if (land && columns.land[i] !== wantedLand) continue;
    if (topic && ((columns.topic[i] ?? 0) & wantedTopic) === 0) continue;
    if (text !== "" && !columns.name[i]?.toLowerCase().includes(text)) continue;
    found.push(i);
  }
  return found;
};
