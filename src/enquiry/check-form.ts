import { type BodyFault, findFaults, fromPointer } from "../../contract/enquiry/body-fault.ts";
import {
  CORRECTABLE_FIELDS,
  type CorrectableField,
  correctableFields,
} from "../../contract/enquiry/correctable-fields.ts";
import { type EnquirySubmission, enquirySubmissionSchema } from "../../contract/enquiry/enquiry.ts";
import type { AboutKind } from "../../contract/enquiry/enquiry-kind.ts";
import type { Problem } from "../../contract/problem.ts";
import { FIELD_NAMES, type FieldName } from "./fields/form-fields.ts";

/** A field of the form, the changes of a correction as a whole or one of them, or what the enquiry is about. */
export type FaultyField = FieldName | "changes" | `change-${CorrectableField}` | "about";
export type Faults = Partial<Record<FaultyField, BodyFault>>;

const isField = (name: unknown): name is FieldName => (FIELD_NAMES as readonly unknown[]).includes(name);

const changedField = (submission: Record<string, unknown>, position: unknown): FaultyField => {
  const changes = submission["changes"] as readonly { readonly field: CorrectableField }[] | undefined;
  const field = changes?.[Number(position)]?.field;
  return field !== undefined && CORRECTABLE_FIELDS.includes(field) ? `change-${field}` : "changes";
};

/** Where a fault of what was sent stands in the form; `null` for what the form fills in by itself. */
const toField = (submission: Record<string, unknown>, [first, second]: readonly PropertyKey[]): FaultyField | null => {
  if (isField(first)) return first;
  if (first === "about" || first === "contact") return "about";
  if (first !== "changes") return null;
  const about = submission["about"] as { readonly kind: AboutKind } | undefined;
  // Where there are no fields everything is said in the text.
  if (about !== undefined && correctableFields[about.kind].length === 0) return "text";
  return second === undefined ? "changes" : changedField(submission, second);
};

const collect = (found: readonly { readonly field: FaultyField | null; readonly fault: BodyFault }[]): Faults => {
  const faults: Faults = {};
  // The first fault of a field says enough.
  for (const { field, fault } of found) if (field !== null) faults[field] ??= fault;
  return faults;
};

/** A correction that says nothing: the schema finds it only once every field fits, which would be a second round. */
const isEmptyCorrection = (submission: Record<string, unknown>): boolean =>
  submission["kind"] === "correction" &&
  (submission["changes"] as readonly unknown[]).length === 0 &&
  submission["text"] === undefined &&
  submission["wish"] === undefined;

export type Checked =
  | { readonly submission: EnquirySubmission; readonly faults: null }
  | { readonly submission: null; readonly faults: Faults };

/** Checks what would be sent by the contract's schema, which is the backend's, too. */
export const checkSubmission = (submission: Record<string, unknown>): Checked => {
  const read = enquirySubmissionSchema.safeParse(submission);
  if (read.success) return { submission: read.data, faults: null };
  const nothing = isEmptyCorrection(submission) ? [{ path: ["changes"], fault: "missing" } as const] : [];
  const found = [...nothing, ...findFaults(submission, read.error.issues)];
  return {
    submission: null,
    faults: collect(found.map(({ path, fault }) => ({ field: toField(submission, path), fault }))),
  };
};

/** The faults the backend found, by the fields of the form. */
export const toFaults = (submission: Record<string, unknown>, errors: Problem["errors"] = []): Faults =>
  collect(
    errors.map(({ pointer, fault = "malformed" }) => ({
      field: toField(submission, fromPointer(pointer) ?? []),
      fault,
    })),
  );
