import type { Attendance } from "../lists/attendance.ts";
import type { EventKind } from "../lists/event-lists.ts";
import type { ExpertFormat } from "../lists/expert-lists.ts";
import type { Format } from "../lists/format.ts";
import type { LandCode } from "../lists/land.ts";
import type { LanguageTag } from "../lists/language-tag.ts";
import type { Level } from "../lists/level.ts";
import type { MaterialKind } from "../lists/material-kind.ts";
import type { OrganizationKind } from "../lists/organization-kind.ts";
import type { ProjectStatus } from "../lists/project-status.ts";
import type { Role } from "../lists/role.ts";
import type { SearchableSide } from "../lists/side.ts";
import type { TargetGroup } from "../lists/target-group.ts";
import type { Topic } from "../lists/topic.ts";

/** The closed lists whose values words may mean; `guidance` are the ids of the paths. */
type MeaningValues = {
  side: SearchableSide;
  role: Role;
  organization: OrganizationKind;
  topic: Topic;
  guidance: string;
  language: LanguageTag;
  land: LandCode;
  level: Level;
  format: Format;
  group: TargetGroup;
  "event-kind": EventKind;
  "material-kind": MaterialKind;
  "expert-format": ExpertFormat;
  attendance: Attendance;
  status: ProjectStatus;
};
export type MeaningKind = keyof MeaningValues;

/** A value of a closed list. */
export type Meaning = {
  [Kind in MeaningKind]: { readonly kind: Kind; readonly value: MeaningValues[Kind] };
}[MeaningKind];

export const isSameMeaning = (one: Meaning, other: Meaning): boolean =>
  one.kind === other.kind && one.value === other.value;
