import { z } from "zod/mini";
import { calendarEventSchema, type CalendarEvent } from "./calendar-event.ts";
import type { Collection } from "./collection.ts";
import { eventCollection } from "./event-collection.ts";
import { expertSchema, type Expert } from "./expert.ts";
import { expertCollection } from "./expert-collection.ts";
import type { EntryListName } from "./entry-registry.ts";
import { guidanceSchema, type Guidance } from "./guidance.ts";
import { guidanceCollection } from "./guidance-collection.ts";
import { materialSchema, type Material } from "./material.ts";
import { materialCollection } from "./material-collection.ts";
import { projectRowSchema, projectSchema, type Project, type ProjectRow } from "./project.ts";
import { projectCollection } from "./project-collection.ts";

/** `Row`: what the list shows; `Entry`: everything about one. */
type EntryList<Row extends object, Entry extends Row> = {
  readonly collection: Collection<Row>;
  readonly rowSchema: z.ZodMiniType<Row>;
  readonly entrySchema: z.ZodMiniType<Entry>;
  readonly idOf: (entry: Entry) => string;
};

const entryList = <Row extends object, Entry extends Row>(list: EntryList<Row, Entry>): EntryList<Row, Entry> => list;

/** Every list of entries that are no contacts: what it is made of and how it is filtered. */
export const entryLists = {
  projects: entryList<ProjectRow, Project>({
    collection: projectCollection,
    rowSchema: projectRowSchema,
    entrySchema: projectSchema,
    idOf: ({ id }) => id,
  }),
  experts: entryList<Expert, Expert>({
    collection: expertCollection,
    rowSchema: expertSchema,
    entrySchema: expertSchema,
    idOf: ({ id }) => id,
  }),
  events: entryList<CalendarEvent, CalendarEvent>({
    collection: eventCollection,
    rowSchema: calendarEventSchema,
    entrySchema: calendarEventSchema,
    idOf: ({ uid }) => uid,
  }),
  materials: entryList<Material, Material>({
    collection: materialCollection,
    rowSchema: materialSchema,
    entrySchema: materialSchema,
    idOf: ({ id }) => id,
  }),
  guidance: entryList<Guidance, Guidance>({
    collection: guidanceCollection,
    rowSchema: guidanceSchema,
    entrySchema: guidanceSchema,
    idOf: ({ id }) => id,
  }),
} as const satisfies Record<EntryListName, object>;

/** The entries of one list, whole. */
export type EntryOf<Name extends EntryListName> = z.infer<(typeof entryLists)[Name]["entrySchema"]>;

/** The answer of a list: all that match, there are never more than some hundreds. */
export const entryListSchema = (rowSchema: z.ZodMiniType) => z.object({ total: z.int(), entries: z.array(rowSchema) });
