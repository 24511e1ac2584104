import type { z } from "zod/mini";
import { isContactId } from "../../contract/contact/contact-id.ts";
import { type CorrectableValues, saysTheSame } from "../../contract/enquiry/correction.ts";
import { isReferring, referringFields } from "../../contract/enquiry/correctable-fields.ts";
import { toCorrectableValues } from "../../contract/enquiry/correctable-values.ts";
import type { aboutSchema, EnquirySubmission } from "../../contract/enquiry/enquiry.ts";
import { findListOf } from "../../contract/entries/entry-registry.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import { idOfEntry } from "../entries/entry-store.ts";
import type { EnquiryContext, Moment } from "./enquiry-context.ts";
import { invalidBody } from "../read-sent.ts";
import { project } from "../visibility.ts";

type About = z.infer<typeof aboutSchema>;

/** What everyone sees of an entry; `null` where there is none. */
const readShown = async (
  { contacts, entries }: EnquiryContext,
  { kind, id }: About,
  { today }: Moment,
): Promise<CorrectableValues | null> => {
  if (kind === "contact") {
    const contact = isContactId(id) ? await contacts.findContact(id) : null;
    return contact && toCorrectableValues(kind, project(contact, "public", today));
  }
  if (kind === "land-profile") {
    const land = LAND_CODES.find((code) => code === id);
    const profile = land === undefined ? null : await entries.findLandProfile(land);
    return profile && toCorrectableValues(kind, profile);
  }
  const list = findListOf(kind);
  if (list === undefined) return null;
  const found = (await entries.listEntries(list)).find((entry) => idOfEntry(list, entry) === id);
  // A list holds what its kind names; the compiler cannot see that of a list it cannot name.
  return found === undefined ? null : toCorrectableValues(kind, found as never);
};

type Sent = Extract<EnquirySubmission, { readonly kind: "correction" | "suggestion" }>["changes"];

/** Where a change names an entry that is not there; what everyone sees already was there, and may be hidden for a while. */
const findUnknown = async (
  context: EnquiryContext,
  changes: NonNullable<Sent>,
  { shown, moment }: { readonly shown: CorrectableValues; readonly moment: Moment },
) => {
  const named = changes.flatMap(({ field, to }, position) =>
    isReferring(field)
      ? to
          .map((id, nth) => ({ id, kind: referringFields[field], path: ["changes", position, "to", nth] }))
          .filter(({ id }) => shown[field]?.includes(id) !== true)
      : [],
  );
  const found = await Promise.all(named.map((about) => readShown(context, about, moment)));
  return named.filter((_, each) => found[each] === null).map(({ path }) => path);
};

const NO_ENTRY = { fault: "malformed", detail: "is no entry there is" } as const;

/**
 * An enquiry about an entry that is not there, or a correction of what nobody sees, would be worked on for nothing; and
 * a `from` that is not public would be a way to have a guess confirmed by who works on it.
 *
 * @throws ProblemError `invalid-body`
 */
export const checkAbout = async (
  context: EnquiryContext,
  submission: EnquirySubmission,
  moment: Moment,
): Promise<void> => {
  const about = "about" in submission ? submission.about : undefined;
  const shown = about === undefined ? {} : await readShown(context, about, moment);
  if (shown === null) throw invalidBody([{ path: ["about", "id"], ...NO_ENTRY }]);
  const sent = "changes" in submission ? (submission.changes ?? []) : [];
  const unknown = await findUnknown(context, sent, { shown, moment });
  if (unknown.length > 0) throw invalidBody(unknown.map((path) => ({ path, ...NO_ENTRY })));
  const changes = submission.kind === "correction" ? sent : [];
  const outdated = changes.flatMap(({ field, from }, position) =>
    saysTheSame(field, from, shown[field] ?? []) ? [] : [position],
  );
  if (outdated.length === 0) return;
  throw invalidBody(outdated.map((position) => ({ path: ["changes", position, "from"], fault: "outdated" })));
};
