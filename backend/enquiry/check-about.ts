import { isContactId } from "../../contract/contact/contact-id.ts";
import { type CorrectableValues, saysTheSame } from "../../contract/enquiry/correction.ts";
import { toCorrectableValues } from "../../contract/enquiry/correctable-values.ts";
import type { EnquirySubmission } from "../../contract/enquiry/enquiry.ts";
import type { EnquirySubject } from "../../contract/enquiry/enquiry-kind.ts";
import { LAND_CODES } from "../../contract/lists/land.ts";
import type { EnquiryContext, Moment } from "./enquiry-context.ts";
import { invalidBody } from "../read-sent.ts";
import { project } from "../visibility.ts";

type Read = (context: EnquiryContext, id: string, moment: Moment) => Promise<CorrectableValues | null>;

/** What everyone sees of an entry, by what it is; `null` where there is none. */
const readers: Record<EnquirySubject, Read> = {
  contact: async ({ contacts }, id, { today }) => {
    const contact = isContactId(id) ? await contacts.findContact(id) : null;
    return contact && toCorrectableValues("contact", project(contact, "public", today));
  },
  project: async ({ entries }, id) => {
    const found = (await entries.listEntries("projects")).find((each) => each.id === id);
    return found === undefined ? null : toCorrectableValues("project", found);
  },
  expert: async ({ entries }, id) => {
    const found = (await entries.listEntries("experts")).find((each) => each.id === id);
    return found === undefined ? null : toCorrectableValues("expert", found);
  },
  event: async ({ entries }, id) => {
    const found = (await entries.listEntries("events")).find(({ uid }) => uid === id);
    return found === undefined ? null : toCorrectableValues("event", found);
  },
  material: async ({ entries }, id) => {
    const found = (await entries.listEntries("materials")).find((each) => each.id === id);
    return found === undefined ? null : toCorrectableValues("material", found);
  },
  guidance: async ({ entries }, id) => {
    const found = (await entries.listEntries("guidance")).find((each) => each.id === id);
    return found === undefined ? null : toCorrectableValues("guidance", found);
  },
  "land-profile": async ({ entries }, id) => {
    const land = LAND_CODES.find((code) => code === id);
    const profile = land === undefined ? null : await entries.findLandProfile(land);
    return profile && toCorrectableValues("land-profile", profile);
  },
};

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
  if (about === undefined) return;
  const shown = await readers[about.subject](context, about.id, moment);
  if (shown === null) {
    throw invalidBody([{ path: ["about", "id"], fault: "malformed", detail: "is no entry there is" }]);
  }
  const changes = submission.kind === "correction" ? submission.changes : [];
  const outdated = changes.flatMap(({ field, from }, position) =>
    saysTheSame(field, from, shown[field] ?? []) ? [] : [position],
  );
  if (outdated.length === 0) return;
  throw invalidBody(outdated.map((position) => ({ path: ["changes", position, "from"], fault: "outdated" })));
};
