import { isContactId } from "../../contract/contact/contact-id.ts";
import { type EntryAbout, type ProposedChange, type WriteFault } from "../../contract/desk/desk-entry.ts";
import { CORRECTABLE_FIELDS, type CorrectableField } from "../../contract/enquiry/correctable-fields.ts";
import { type CorrectableValues, type FieldChange, saysTheSame } from "../../contract/enquiry/correction.ts";
import { toCorrectableValues } from "../../contract/enquiry/correctable-values.ts";
import type { AboutKind } from "../../contract/enquiry/enquiry-kind.ts";
import { entryLists } from "../../contract/entries/entry-lists.ts";
import { entryRegistry, findListOf } from "../../contract/entries/entry-registry.ts";
import { landProfileSchema } from "../../contract/entries/land-profile.ts";
import { type Audience, AUDIENCES } from "../../contract/lists/audience.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import {
  type Audienced,
  SENSITIVE_FIELDS,
  type StoredContact,
  storedContactSchema,
} from "../contacts/stored-contact.ts";
import { project } from "../visibility.ts";
import type { AnyRow, PublishKey, RowValues } from "./publish-store.ts";
import { contactWrites, type Write, type WriteTools } from "./write-contact.ts";
import { eventWrites, expertWrites, guidanceWrites, materialWrites, projectWrites } from "./write-entries.ts";

/** Where the stores keep what an enquiry is about; `null` for an id its kind cannot have. */
export const toPublishKey = ({ kind, id }: EntryAbout): PublishKey | null => {
  if (kind === "contact") return isContactId(id) ? { kind, id } : null;
  if (kind === "land-profile") return { kind: "lands", id };
  const list = findListOf(kind);
  return list === undefined ? null : { kind: list, id };
};

/** What an enquiry would be about, by where the stores keep it. */
export const toAbout = ({ kind, id }: PublishKey): EntryAbout => {
  if (kind === "contact") return { kind, id };
  return { kind: kind === "lands" ? "land-profile" : entryRegistry[kind].aboutKind, id };
};

const schemaOf = (kind: AboutKind) => {
  if (kind === "contact") return storedContactSchema;
  const list = findListOf(kind);
  return list === undefined ? landProfileSchema : entryLists[list].entrySchema;
};

/** The row where it has the form of its kind, without whatever else a store may keep beside it. */
export const vouchForRow = (kind: AboutKind, row: unknown): AnyRow | null => {
  const read = schemaOf(kind).safeParse(row);
  return read.success ? read.data : null;
};

const NO_TEXTS: CorrectableValues = {};

/** What a circle sees of it, field by field. All but contacts is public. */
export const valuesSeenBy = (kind: AboutKind, row: AnyRow, audience: Audience, today: Date): CorrectableValues =>
  kind === "contact"
    ? toCorrectableValues(kind, project(row as StoredContact, audience, today))
    : // A row is of its kind; the compiler cannot see that of a kind it cannot name.
      toCorrectableValues(kind, row as never);

/** What it is called in a line. */
export const nameOfRow = (kind: AboutKind, row: AnyRow): string | null => {
  if (kind === "contact") return (row as StoredContact).organization.name;
  if (kind === "land-profile") return (row as { readonly id: string }).id;
  return toCorrectableValues(kind as "guidance", row as never).name[0] ?? null;
};

/** The Länder it is of; none for what is the whole Federation's. */
export const landsOfRow = (kind: AboutKind, row: AnyRow): readonly LandCode[] => {
  if (kind === "contact") return [(row as StoredContact).address.land];
  if (kind === "land-profile") return [(row as { readonly id: LandCode }).id];
  return "lands" in row ? row.lands : [];
};

const writes = {
  contact: contactWrites,
  project: projectWrites,
  expert: expertWrites,
  event: eventWrites,
  material: materialWrites,
  guidance: guidanceWrites,
  "land-profile": {},
} as const satisfies Record<AboutKind, object>;

const writeOf = (kind: AboutKind, field: CorrectableField): Write<AnyRow> | undefined =>
  // Rows and writers are of one kind.
  (writes[kind] as Partial<Record<CorrectableField, Write<AnyRow>>>)[field];

/** Who subscribes to a calendar is told by these that something has changed (RFC 5545, 3.8.7). */
const countSequence = (kind: AboutKind, before: AnyRow, after: AnyRow, now: Date): AnyRow => {
  if (kind !== "event" || before === after || !("sequence" in after)) return after;
  return { ...after, sequence: after.sequence + 1, lastModified: now.toISOString() };
};

type Written = { readonly row: AnyRow; readonly faults: ReadonlyMap<CorrectableField, WriteFault> };

/** The row with what was asked for, as far as it can be written. */
export const writeChanges = (
  kind: AboutKind,
  row: AnyRow,
  changes: readonly Pick<FieldChange, "field" | "to">[],
  tools: WriteTools & { readonly now: Date },
): Written => {
  const faults = new Map<CorrectableField, WriteFault>();
  let written = row;
  // The town first: what is exact is of that town.
  const inOrder = changes.toSorted(
    (one, other) => Number(other.field === "municipality") - Number(one.field === "municipality"),
  );
  for (const { field, to } of inOrder) {
    const next = writeOf(kind, field)?.(written, to, tools) ?? "unreadable";
    if (typeof next === "string") faults.set(field, next);
    else if (vouchForRow(kind, next) === null) faults.set(field, "unreadable");
    else written = next;
  }
  return { row: countSequence(kind, row, written, tools.now), faults };
};

/** Field by field what would change, and what each circle sees of that. */
export const compareRows = (
  kind: AboutKind,
  { before, after }: { readonly before: AnyRow | null; readonly after: AnyRow },
  today: Date,
): ReadonlyMap<CorrectableField, ProposedChange["seen"]> => {
  const circles = (kind === "contact" ? AUDIENCES : (["public"] as const)).map((audience) => ({
    audience,
    from: before === null ? NO_TEXTS : valuesSeenBy(kind, before, audience, today),
    to: valuesSeenBy(kind, after, audience, today),
  }));
  return new Map(
    CORRECTABLE_FIELDS.flatMap((field) => {
      const seen = circles
        .map(({ audience, from, to }) => ({ audience, from: [...(from[field] ?? [])], to: [...(to[field] ?? [])] }))
        .filter(({ from, to }) => !saysTheSame(field, from, to));
      return seen.length === 0 ? [] : [[field, seen] as const];
    }),
  );
};

const circleOf: Readonly<Record<Audience, number>> = { coordinators: 0, "own-side": 1, counterpart: 1, public: 2 };
const precisions = ["none", "land", "district", "municipality", "address"] as const;

const isWider = (
  before: Audienced<unknown> | undefined | null,
  after: Audienced<unknown> | undefined | null,
): boolean => {
  if (after === undefined || after === null) return false;
  if (before === undefined || before === null) return true;
  return (
    after.audience !== before.audience &&
    (circleOf[after.audience] >= circleOf[before.audience] || before.audience === "coordinators")
  );
};

/** Whether what is seen for the first time, or by more, asks for a second person. A new entry always does. */
export const needsSecondPerson = (kind: AboutKind, before: AnyRow | null, after: AnyRow): boolean => {
  if (before === null) return true;
  if (kind !== "contact") return false;
  const [one, other] = [before as StoredContact, after as StoredContact];
  return (
    SENSITIVE_FIELDS.some((field) => isWider(one[field], other[field])) ||
    isWider(one.location.exact, other.location.exact) ||
    precisions.indexOf(other.location.precision) > precisions.indexOf(one.location.precision)
  );
};

const toValues = (row: AnyRow | null): RowValues => ({ ...row });
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Those fields of two rows that differ; a field that is in one of them alone is absent in the other. */
export const differenceOf = (
  one: AnyRow | null,
  other: AnyRow | null,
): { readonly before: RowValues; readonly after: RowValues } => {
  const [before, after] = [toValues(one), toValues(other)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !isSame(before[name], after[name]),
  );
  const pick = (values: RowValues): RowValues =>
    Object.fromEntries(names.filter((name) => name in values).map((name) => [name, values[name]]));
  return { before: pick(before), after: pick(after) };
};

/** The row with these fields as in `values`, and without those of `others` that are not among them. */
export const putValues = (row: AnyRow | null, values: RowValues, others: RowValues): RowValues => {
  const kept = Object.entries(toValues(row)).filter(([name]) => !(name in others));
  return { ...Object.fromEntries(kept), ...values };
};
