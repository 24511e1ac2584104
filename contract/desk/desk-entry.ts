import { z } from "zod/mini";
import { CORRECTABLE_FIELDS } from "../enquiry/correctable-fields.ts";
import { aboutSchema, fieldChangeSchema } from "../enquiry/enquiry.ts";
import { ABOUT_KINDS } from "../enquiry/enquiry-kind.ts";
import { referenceSchema } from "../enquiry/enquiry-receipt.ts";
import { LONGEST_TEXT } from "../enquiry/enquiry-rules.ts";
import { assuranceSchema } from "../contact/contact.ts";
import { AUDIENCES } from "../lists/audience.ts";
import { CHECK_WAYS } from "../lists/check-way.ts";
import { LAND_CODES } from "../lists/land.ts";
import { SEARCHABLE_SIDES } from "../lists/side.ts";
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
 * Why a wanted value cannot be written: it cannot be read as what the field is, names no place or several, nobody has
 * consented to it, or a new entry cannot be without it.
 */
const WRITE_FAULTS = ["unreadable", "unknown-place", "several-places", "needs-consent", "missing", "no-entry"] as const;
export type WriteFault = (typeof WRITE_FAULTS)[number];

/** One of several places of a name: what has to be written to mean this one, and its Land. */
const namesakeSchema = z.object({ text: z.string(), land: z.nullable(z.enum(LAND_CODES)) });
export type Namesake = z.infer<typeof namesakeSchema>;

/**
 * One field that would change. `from`: what stands there now, `to`: what was asked for; `isOutdated`: it has changed
 * since whoever sent this saw it; `places`: those that a name in it may mean, where it means several; `seen`: what each
 * circle would see, for those that see a difference.
 */
const proposedChangeSchema = z.object({
  field: z.enum(CORRECTABLE_FIELDS),
  from: valuesSchema,
  to: valuesSchema,
  isOutdated: z.boolean(),
  fault: z.nullable(z.enum(WRITE_FAULTS)),
  places: z.array(namesakeSchema),
  seen: z.array(seenChangeSchema),
});
export type ProposedChange = z.infer<typeof proposedChangeSchema>;

/**
 * What accepting would make of an entry. `version`: the entry's, upon which alone it is written, 0 for one that is to be
 * made; `needsSecond`: a second
 * person has to agree; `proposedBy`: who has agreed already; `seconds`: by what colleagues know those who can then; `canAgree`: the
 * asking account may; `consentBy`: the function that consented to what is new; `consentFields`: those that cannot be written without; `message`: what the sender is to read with it; `side`: of a contact
 * that is to be made, `null` where neither its role nor the sender says it, and for all else;
 * `endsConfirmation`: the contact would be reached by what nobody has checked, and is confirmed no longer.
 */
export const proposalSchema = z.object({
  entry: aboutSchema,
  version: z.int(),
  changes: z.array(proposedChangeSchema),
  needsSecond: z.boolean(),
  proposedBy: z.nullable(z.object({ name: z.string(), isMe: z.boolean() })),
  seconds: z.array(z.string()),
  canAgree: z.boolean(),
  consentBy: z.nullable(z.string()),
  consentFields: z.array(z.enum(CORRECTABLE_FIELDS)),
  message: z.nullable(z.string()),
  side: z.nullable(z.enum(SEARCHABLE_SIDES)),
  endsConfirmation: z.boolean(),
});
export type Proposal = z.infer<typeof proposalSchema>;

/** What one person proposes and another one does. */
export const PROPOSABLE_ACTS = ["undo", "put-back"] as const;
export type ProposableAct = (typeof PROPOSABLE_ACTS)[number];

/** `refuse`: says no to what was proposed last, or takes the own proposal back. */
export const ENTRY_ACTS = [
  "create",
  "change",
  "confirm",
  "undo",
  "hide",
  "take-down",
  "put-back",
  "propose-undo",
  "propose-put-back",
  "refuse",
] as const;
export type EntryAct = (typeof ENTRY_ACTS)[number];

/** By what each of them is proposed. */
export const PROPOSALS = { undo: "propose-undo", "put-back": "propose-put-back" } as const satisfies Record<
  ProposableAct,
  EntryAct
>;
export const PROPOSING_ACTS: readonly EntryAct[] = Object.values(PROPOSALS);
/** What is said of an entry, and changes nothing of it. */
export const WORDS_ALONE: readonly EntryAct[] = [...PROPOSING_ACTS, "refuse"];

/**
 * One change of an entry. `by`, `second`: who did it and who agreed, `null` for an account that is gone, or nobody;
 * `wish`: of the wish that it be gone, for which it was hidden; `way`: how a contact was checked that it confirms; `canUndo`: its values are still known and not as before; `undoNeedsSecond`: more would be seen again, or by more, so that
 * it is proposed; `touches`: fields changed again since, which undoing would set back as well; `undoEndsConfirmation`,
 * `endedConfirmation`: the contact is confirmed no longer when it is undone, or since it was done; of a confirmation,
 * also where an older one is left of which nobody has said how.
 */
const entryRevisionSchema = z.object({
  version: z.int(),
  at: z.string(),
  act: z.enum(ENTRY_ACTS),
  by: z.nullable(z.string()),
  second: z.nullable(z.string()),
  reason: z.string(),
  wish: z.nullable(referenceSchema),
  way: z.nullable(z.enum(CHECK_WAYS)),
  changes: z.array(fieldChangeSchema),
  canUndo: z.boolean(),
  undoNeedsSecond: z.boolean(),
  undoEndsConfirmation: z.boolean(),
  endedConfirmation: z.boolean(),
  touches: z.array(z.enum(CORRECTABLE_FIELDS)),
});
export type EntryRevision = z.infer<typeof entryRevisionSchema>;

/**
 * What waits for a second person. `by`: who proposes it, `null` for an account that is gone; `seconds`: by what colleagues
 * know those who may agree; `changes`: what each circle would see; `canAgree`: the asking account may, and it can be done.
 */
const waitingSchema = z.object({
  act: z.enum(PROPOSABLE_ACTS),
  at: z.string(),
  by: z.nullable(z.string()),
  isMine: z.boolean(),
  reason: z.string(),
  seconds: z.array(z.string()),
  changes: z.array(proposedChangeSchema),
  canAgree: z.boolean(),
});
export type WaitingAct = z.infer<typeof waitingSchema>;

/** An entry at the desk: how it stands, what was done with it, the last first, and what the asking account may do; `isKept`: it is never hidden; `assurance`: of a contact; `accounts`: how many are made upon it, and rest while it is hidden or not confirmed. */
export const deskEntrySchema = z.object({
  entry: aboutSchema,
  name: z.nullable(z.string()),
  version: z.int(),
  isHidden: z.boolean(),
  isKept: z.boolean(),
  assurance: z.nullable(assuranceSchema),
  accounts: z.int(),
  mayChange: z.boolean(),
  canPutBack: z.boolean(),
  waiting: z.nullable(waitingSchema),
  revisions: z.array(entryRevisionSchema),
});
export type DeskEntry = z.infer<typeof deskEntrySchema>;

/**
 * What is out of sight, what was hidden last first. `lands`: those it is of; `by`: who did it, `null` for an account that
 * is gone and for a contact's own link (`take-down`); `undo`: what had made it was taken back; `wish`: of the wish that it
 * be gone; `isWaiting`: somebody has proposed that it be put back.
 */
const hiddenEntrySchema = z.object({
  entry: aboutSchema,
  name: z.nullable(z.string()),
  lands: z.array(z.enum(LAND_CODES)),
  act: z.enum(ENTRY_ACTS),
  at: z.string(),
  by: z.nullable(z.string()),
  reason: z.string(),
  wish: z.nullable(referenceSchema),
  isWaiting: z.boolean(),
});
export type HiddenEntry = z.infer<typeof hiddenEntrySchema>;
export const hiddenEntriesSchema = z.object({ hidden: z.array(hiddenEntrySchema) });
export type HiddenEntries = z.infer<typeof hiddenEntriesSchema>;

const reasonSchema = plainTextSchema({ least: 1, most: LONGEST_TEXT });

/**
 * `undo` names the version that the change had made; its `reason` is for the second person, where one has to agree.
 * `confirm`: a contact was checked, in this way, and is what it says. `put-back` proposes; `agree` does what somebody else has proposed last, `refuse` leaves it as it is.
 */
export const entryActSchema = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("undo"), version: z.int(), reason: z.optional(reasonSchema) }),
  z.strictObject({ action: z.literal("confirm"), way: z.enum(CHECK_WAYS) }),
  z.strictObject({ action: z.literal("hide"), reason: reasonSchema }),
  z.strictObject({ action: z.literal("put-back"), reason: reasonSchema }),
  z.strictObject({ action: z.literal("agree") }),
  z.strictObject({ action: z.literal("refuse"), reason: reasonSchema }),
]);
export type EntryActing = z.infer<typeof entryActSchema>;
