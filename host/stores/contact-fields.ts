import { type Audienced, SENSITIVE_FIELDS, type StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Step } from "../database/database.ts";
import type { EntryList, Tables } from "../database/tables.ts";

/** The true place is sensitive, too, and lies within the location. */
const EXACT = "location.exact";

type Field = Tables["entry_field"] & { readonly consent: Tables["consent"] | null };

/** What is no text is no day and no name; a consent without them counts for nothing. */
const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Whatever stands there, even what is no text: it was taken back. */
const writeWithdrawal = (withdrawnAt: unknown): string | null =>
  withdrawnAt === undefined || withdrawnAt === null ? null : (textOrNull(withdrawnAt) ?? JSON.stringify(withdrawnAt));

const toField = (id: string, field: string, { value, audience, basis }: Audienced<unknown>): Field => ({
  entry_id: id,
  field,
  value: JSON.stringify(value),
  audience,
  basis: basis.kind,
  consent:
    basis.kind === "public-task"
      ? null
      : {
          entry_id: id,
          field,
          given_by: textOrNull(basis.by),
          given_on: textOrNull(basis.on),
          text_version: textOrNull(basis.textVersion),
          until: textOrNull(basis.until),
          withdrawn_at: writeWithdrawal(basis.withdrawnAt),
        },
});

/**
 * An entry as its row keeps it: of a contact each sensitive value stands by itself, with its legal basis, so that it can
 * be deleted by itself.
 */
export const encodeContactFields = (
  list: EntryList,
  row: object | null,
): { readonly document: object | null; readonly fields: readonly Field[] } => {
  if (list !== "contacts" || row === null) return { document: row, fields: [] };
  // The list of contacts has nothing else.
  const contact = row as StoredContact;
  const { exact, ...location } = contact.location;
  const names = new Set<string>(SENSITIVE_FIELDS);
  const rest = Object.fromEntries(Object.entries(contact).filter(([name]) => !names.has(name)));
  const fields = SENSITIVE_FIELDS.flatMap((field) => {
    const sensitive = contact[field];
    return sensitive === undefined ? [] : [toField(contact.id, field, sensitive)];
  });
  return {
    document: { ...rest, location },
    fields: exact === null ? fields : [...fields, toField(contact.id, EXACT, exact)],
  };
};

export const forgetFields = async (trx: Step, id: string): Promise<void> => {
  await trx.deleteFrom("entry_field").where("entry_id", "=", id).execute();
  await trx.deleteFrom("consent").where("entry_id", "=", id).execute();
};

type FoundField = Omit<Tables["entry_field"], "entry_id" | "field"> & Omit<Tables["consent"], "entry_id" | "field">;

const toSensitive = ({ value, audience, basis, ...consent }: FoundField): unknown => ({
  value: JSON.parse(value) as unknown,
  audience,
  basis:
    basis === "public-task"
      ? { kind: basis }
      : {
          kind: basis,
          by: consent.given_by,
          on: consent.given_on,
          textVersion: consent.text_version,
          until: consent.until,
          ...(consent.withdrawn_at === null ? {} : { withdrawnAt: consent.withdrawn_at }),
        },
});

/** The sensitive values of a contact by their names. */
type FieldsByName = ReadonlyMap<string, unknown>;

/** The sensitive values of the contacts that were changed after `edition`, or of those with these ids. */
export const readFields = async (
  trx: Step,
  edition: number,
  ids: readonly string[] | null,
): Promise<ReadonlyMap<string, FieldsByName>> => {
  const all = trx
    .selectFrom("entry_field")
    .leftJoin("consent", (join) =>
      join.onRef("consent.entry_id", "=", "entry_field.entry_id").onRef("consent.field", "=", "entry_field.field"),
    )
    .select(["entry_field.entry_id as id", "entry_field.field as name"])
    .select(["entry_field.value", "entry_field.audience", "entry_field.basis"])
    .select(["consent.given_by", "consent.given_on", "consent.text_version", "consent.until", "consent.withdrawn_at"])
    // By their keys: in a join SQLite looks through all contacts for the one.
    .where(
      "entry_field.entry_id",
      "in",
      ids === null
        ? trx.selectFrom("entry").select("id").where("list", "=", "contacts").where("edition", ">", edition)
        : ids,
    );
  const found = await all.execute();
  const byId = new Map<string, Map<string, unknown>>();
  for (const { id: entryId, name, ...field } of found) {
    const fields = byId.get(entryId) ?? new Map<string, unknown>();
    byId.set(entryId, fields.set(name, toSensitive(field)));
  }
  return byId;
};

/** The contact its row and its fields make; what it is worth is for its reader to check. */
export const decodeContact = (document: unknown, fields: FieldsByName = new Map()): object => {
  const { location, ...rest } = Object(document) as { readonly location?: unknown };
  const sensitive = Object.fromEntries([...fields].filter(([name]) => name !== EXACT));
  return { ...rest, ...sensitive, location: { ...Object(location), exact: fields.get(EXACT) ?? null } };
};
