import { z } from "zod/mini";
import { calendarEventSchema, type CalendarEvent } from "./calendar-event.ts";
import type { FilterRules } from "./filter-entries.ts";
import { eventFilterRules } from "./event-filter-rules.ts";
import { expertSchema, type Expert } from "./expert.ts";
import { expertFilterRules } from "./expert-filter-rules.ts";
import type { EntryListName } from "./entry-registry.ts";
import { guidanceSchema, type Guidance } from "./guidance.ts";
import { guidanceFilterRules } from "./guidance-filter-rules.ts";
import { materialSchema, type Material } from "./material.ts";
import { materialFilterRules } from "./material-filter-rules.ts";
import { projectRowSchema, projectSchema, type Project, type ProjectRow } from "./project.ts";
import { projectFilterRules } from "./project-filter-rules.ts";

/** `Row`: what the list shows; `Entry`: everything about one. */
type EntryList<Row extends object, Entry extends Row> = {
  readonly filterRules: FilterRules<Row>;
  readonly rowSchema: z.ZodMiniType<Row>;
  readonly entrySchema: z.ZodMiniType<Entry>;
  readonly idOf: (entry: Entry) => string;
};

const entryList = <Row extends object, Entry extends Row>(list: EntryList<Row, Entry>): EntryList<Row, Entry> => list;

/** Every list of entries that are no contacts: what it is made of and how it is filtered. */
export const entryLists = {
  projects: entryList<ProjectRow, Project>({
    filterRules: projectFilterRules,
    rowSchema: projectRowSchema,
    entrySchema: projectSchema,
    idOf: ({ id }) => id,
  }),
  experts: entryList<Expert, Expert>({
    filterRules: expertFilterRules,
    rowSchema: expertSchema,
    entrySchema: expertSchema,
    idOf: ({ id }) => id,
  }),
  events: entryList<CalendarEvent, CalendarEvent>({
    filterRules: eventFilterRules,
    rowSchema: calendarEventSchema,
    entrySchema: calendarEventSchema,
    idOf: ({ uid }) => uid,
  }),
  materials: entryList<Material, Material>({
    filterRules: materialFilterRules,
    rowSchema: materialSchema,
    entrySchema: materialSchema,
    idOf: ({ id }) => id,
  }),
  guidance: entryList<Guidance, Guidance>({
    filterRules: guidanceFilterRules,
    rowSchema: guidanceSchema,
    entrySchema: guidanceSchema,
    idOf: ({ id }) => id,
  }),
} as const satisfies Record<EntryListName, object>;

/** The entries of one list, whole. */
export type EntryOf<Name extends EntryListName> = z.infer<(typeof entryLists)[Name]["entrySchema"]>;

/** The answer of a list: all that match, there are never more than some hundreds. */
export const entryListSchema = (rowSchema: z.ZodMiniType) => z.object({ total: z.int(), entries: z.array(rowSchema) });
