import { z } from "zod/mini";
import { CORRECTABLE_FIELDS } from "../enquiry/correctable-fields.ts";
import { aboutSchema, fieldChangeSchema } from "../enquiry/enquiry.ts";
import { ABOUT_KINDS } from "../enquiry/enquiry-kind.ts";
import { LONGEST_TEXT } from "../enquiry/enquiry-rules.ts";
import { AUDIENCES } from "../lists/audience.ts";
import { plainTextSchema } from "../plain-text.ts";

export type EntryAbout = z.infer<typeof aboutSchema>;

/** How an entry is named in a path of the desk: its kind and its id. */
export const toEntryKey = ({ kind, id }: EntryAbout): string => `${kind}.${id}`;

/** What a path names; `null` for what no entry can be called. */
export const readEntryKey = (key: string): EntryAbout | null => {
  const kind = ABOUT_KINDS.find((each) => key.startsWith(`${each}.`));
  const read = kind === undefined ? null : aboutSchema.safeParse({ kind, id: key.slice(kind.length + 1) });
  return read?.success === true ? read.data : null;
};

const valuesSchema = z.array(z.string());

/** What one circle sees of a field before and after a change; `to` is the same as `from` where it sees no difference. */
const seenChangeSchema = z.object({ audience: z.enum(AUDIENCES), from: valuesSchema, to: valuesSchema });

/**
 * Why a wanted value cannot be written: it cannot be read as what the field is, nobody has consented to it, or a new entry
 * cannot be without it.
 */
const WRITE_FAULTS = ["unreadable", "needs-consent", "missing", "no-entry"] as const;
export type WriteFault = (typeof WRITE_FAULTS)[number];

/**
 * One field that would change. `from`: what stands there now, `to`: what was asked for; `isOutdated`: it has changed
 * since whoever sent this saw it; `seen`: what each circle would see, for those that see a difference.
 */
const proposedChangeSchema = z.object({
  field: z.enum(CORRECTABLE_FIELDS),
  from: valuesSchema,
  to: valuesSchema,
  isOutdated: z.boolean(),
  fault: z.nullable(z.enum(WRITE_FAULTS)),
  seen: z.array(seenChangeSchema),
});
export type ProposedChange = z.infer<typeof proposedChangeSchema>;

/**
 * What accepting would make of an entry. `version`: the entry's, upon which alone it is written, 0 for one that is to be
 * made; `needsSecond`: a second
 * person has to agree; `proposedBy`: who has agreed already; `consentBy`: the function that consented to what is new.
 */
export const proposalSchema = z.object({
  entry: aboutSchema,
  version: z.int(),
  changes: z.array(proposedChangeSchema),
  needsSecond: z.boolean(),
  proposedBy: z.nullable(z.object({ name: z.string(), isMe: z.boolean() })),
  consentBy: z.nullable(z.string()),
});
export type Proposal = z.infer<typeof proposalSchema>;

export const ENTRY_ACTS = ["create", "change", "undo", "hide", "take-down", "put-back"] as const;
export type EntryAct = (typeof ENTRY_ACTS)[number];

/**
 * One change of an entry. `by`, `second`: who did it and who agreed, `null` for an account that is gone, or nobody;
 * `canUndo`: its values are still known and not as before; `touches`: fields changed again since, which undoing would
 * set back as well.
 */
const entryRevisionSchema = z.object({
  version: z.int(),
  at: z.string(),
  act: z.enum(ENTRY_ACTS),
  by: z.nullable(z.string()),
  second: z.nullable(z.string()),
  reason: z.string(),
  changes: z.array(fieldChangeSchema),
  canUndo: z.boolean(),
  touches: z.array(z.enum(CORRECTABLE_FIELDS)),
});
export type EntryRevision = z.infer<typeof entryRevisionSchema>;

/** An entry at the desk: how it stands, what was done with it, the last first, and what the asking account may do. */
export const deskEntrySchema = z.object({
  entry: aboutSchema,
  name: z.nullable(z.string()),
  version: z.int(),
  isHidden: z.boolean(),
  mayChange: z.boolean(),
  canPutBack: z.boolean(),
  revisions: z.array(entryRevisionSchema),
});
export type DeskEntry = z.infer<typeof deskEntrySchema>;

const reasonSchema = plainTextSchema({ least: 1, most: LONGEST_TEXT });

/** `undo` names the version that the change had made. */
export const entryActSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("undo"), version: z.int() }),
  z.strictObject({ action: z.literal("hide"), reason: reasonSchema }),
  z.strictObject({ action: z.literal("put-back") }),
]);
export type EntryActing = z.infer<typeof entryActSchema>;
