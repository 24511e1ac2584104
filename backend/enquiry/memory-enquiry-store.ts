import { type EnquiryStore, KEY_LIFETIME_MS, KEY_PATIENCE_MS } from "./enquiry-store.ts";
import type { StoredEnquiry } from "./stored-enquiry.ts";

type UsedKey = { readonly key: string; readonly payload: string; readonly at: number; readonly sealed: string | null };

/** Everything a memory store holds, as JSON can keep it. */
export type EnquirySnapshot = { readonly enquiries: readonly StoredEnquiry[]; readonly keys: readonly UsedKey[] };

const lifetimeOf = ({ sealed }: UsedKey): number => (sealed === null ? KEY_PATIENCE_MS : KEY_LIFETIME_MS);

const receiversOf = (enquiry: StoredEnquiry): readonly string[] =>
  enquiry.kind === "introduction"
    ? [enquiry.introduction.holder, ...enquiry.introduction.former].map(({ tokenHash }) => tokenHash)
    : [enquiry.receiverHash];

const dueOnOf = (enquiry: StoredEnquiry): string | null =>
  enquiry.kind === "introduction" ? enquiry.introduction.holder.dueOn : null;

/**
 * A store in memory, for the mock, tests and trying out: what it holds ends with the process. It can begin with a
 * snapshot, and gives `keep` a new one after every change. Each method does its work without waiting in between, which
 * makes it atomic.
 */
export const createMemoryEnquiryStore = (
  { enquiries, keys }: EnquirySnapshot = { enquiries: [], keys: [] },
  keep: (snapshot: EnquirySnapshot) => void = () => {},
): EnquiryStore => {
  const byReference = new Map(enquiries.map((enquiry) => [enquiry.reference, enquiry]));
  const usedKeys = new Map(keys.map((used) => [used.key, used]));

  const changed = (): void => keep({ enquiries: [...byReference.values()], keys: [...usedKeys.values()] });
  const find = (isWanted: (enquiry: StoredEnquiry) => boolean): StoredEnquiry | null =>
    [...byReference.values()].find(isWanted) ?? null;
  const forgetOldKeys = (now: number): void => {
    for (const used of usedKeys.values()) if (now - used.at > lifetimeOf(used)) usedKeys.delete(used.key);
  };

  return {
    takeKey: async ({ key, payload, now }) => {
      forgetOldKeys(now.getTime());
      const used = usedKeys.get(key);
      if (used === undefined) {
        usedKeys.set(key, { key, payload, at: now.getTime(), sealed: null });
        changed();
        return { outcome: "taken" };
      }
      if (used.payload !== payload) return { outcome: "other-payload" };
      return used.sealed === null ? { outcome: "in-progress" } : { outcome: "answered", sealed: used.sealed };
    },
    freeKey: async (key) => {
      // An answer stays: another request with the key may have given it meanwhile.
      if (usedKeys.get(key)?.sealed !== null) return;
      usedKeys.delete(key);
      changed();
    },
    add: async (enquiry, key, sealed) => {
      const used = usedKeys.get(key);
      if (used?.sealed !== null) throw new Error("this key was not taken or is answered already; take it again");
      if (byReference.has(enquiry.reference)) return false;
      byReference.set(enquiry.reference, enquiry);
      usedKeys.set(key, { ...used, sealed });
      changed();
      return true;
    },
    findByToken: async (tokenHash) => find((enquiry) => enquiry.tokenHash === tokenHash),
    findByReceiver: async (tokenHash) => find((enquiry) => receiversOf(enquiry).includes(tokenHash)),
    replace: async (enquiry) => {
      if (byReference.get(enquiry.reference)?.version !== enquiry.version - 1) return false;
      byReference.set(enquiry.reference, enquiry);
      changed();
      return true;
    },
    listOverdue: async (day) =>
      [...byReference.values()].filter((enquiry) => {
        const dueOn = dueOnOf(enquiry);
        return dueOn !== null && dueOn < day;
      }),
  };
};
