import type { AuditEntry } from "../desk/audit-entry.ts";
import { type Change, runOut } from "./enquiry-changes.ts";
import type { EnquiryContext, Moment } from "./enquiry-context.ts";
import { ProblemError } from "../problem-error.ts";
import { hashOf } from "./secrets.ts";
import type { Act, StoredEnquiry } from "./stored-enquiry.ts";

/** Tries against others who change the same enquiry; each loses at most as often as another wins. */
const MOST_TRIES = 10;

export type Find = () => Promise<StoredEnquiry | null>;
/** `null` leaves the enquiry as it is. */
type Make = (enquiry: StoredEnquiry) => Promise<Change | null>;

/** @throws ProblemError `link-not-found` */
export const findOrRefuse = async (find: Find): Promise<StoredEnquiry> => {
  const enquiry = await find();
  if (enquiry === null) throw new ProblemError("link-not-found");
  return enquiry;
};

/**
 * Changes what `find` finds, again from the start where somebody else was faster; the notices go into the outbox in the
 * same step.
 *
 * @throws ProblemError `link-not-found`
 */
export const changeEnquiry = async (
  { enquiries, publishing }: EnquiryContext,
  find: Find,
  { now }: Moment,
  make: Make,
  audit?: AuditEntry,
): Promise<StoredEnquiry> => {
  const store = async ({ enquiry, notices, publication }: Change): Promise<boolean> => {
    if (publication === undefined) return enquiries.replace(enquiry, notices, now, audit);
    if (publishing === undefined || audit === undefined) throw new Error("an entry is changed at the desk alone");
    const step = { ...publication, enquiry: { enquiry, notices }, audit: { ...audit, act: publication.act }, now };
    return (await publishing.publish(step)) === "published";
  };
  const attempt = async (triesLeft: number): Promise<StoredEnquiry> => {
    const enquiry = await findOrRefuse(find);
    const made = await make(enquiry);
    if (made === null) return enquiry;
    if (await store(made)) return made.enquiry;
    if (triesLeft === 0) throw new Error(`enquiry ${enquiry.reference} changed ${MOST_TRIES} times meanwhile`);
    return attempt(triesLeft - 1);
  };
  return attempt(MOST_TRIES);
};

/**
 * The enquiry as it stands at this moment: what its time running out has made of it counts, also before it is stored.
 * Reading changes nothing.
 */
export const asItStands = async (
  context: EnquiryContext,
  enquiry: StoredEnquiry,
  moment: Moment,
): Promise<StoredEnquiry> => (await runOut(context, enquiry, moment))?.enquiry ?? enquiry;

/** By what an act is recognised and checked: its Idempotency-Key, and the version it answers, from `If-Match`. */
export type ActTerms = { readonly idempotencyKey: string; readonly version: number };

/**
 * `party`: the hash of the link it is done with, so that no other party's key is known; `sent`: what was sent; `audit`:
 * what is written down of it, where it is done at the desk.
 */
type Acting = ActTerms & { readonly party: string; readonly sent: unknown; readonly audit?: AuditEntry };

const toAct = async ({ idempotencyKey, party, sent }: Acting): Promise<Act> => ({
  key: await hashOf(`${party}\n${idempotencyKey}`),
  payload: await hashOf(`${idempotencyKey}\n${JSON.stringify(sent)}`),
});

/**
 * What one party does with an enquiry, exactly once: done again under its key, because the answer was lost, it is left
 * as it stands; done upon a version that is no longer the last, it is refused with what there is now (`show`).
 *
 * @throws ProblemError `link-not-found`, `idempotency-key-reused`, `stale-version`
 */
export const actOnEnquiry = async (
  context: EnquiryContext,
  find: Find,
  acting: Acting,
  { moment, show }: { readonly moment: Moment; readonly show: (enquiry: StoredEnquiry) => Promise<object> },
  make: (enquiry: StoredEnquiry) => Promise<Change>,
): Promise<StoredEnquiry> => {
  const act = await toAct(acting);
  await changeEnquiry(context, find, moment, (enquiry) => runOut(context, enquiry, moment));
  return changeEnquiry(
    context,
    find,
    moment,
    async (enquiry) => {
      const known = enquiry.acts.find(({ key }) => key === act.key);
      if (known !== undefined) {
        if (known.payload === act.payload) return null;
        throw new ProblemError("idempotency-key-reused", { detail: "Send something else under a key of its own." });
      }
      if (enquiry.version !== acting.version) {
        throw new ProblemError("stale-version", { current: await show(enquiry) });
      }
      const made = await make(enquiry);
      return { ...made, enquiry: { ...made.enquiry, acts: [...enquiry.acts, act] } };
    },
    acting.audit,
  );
};
