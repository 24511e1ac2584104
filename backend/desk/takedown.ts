import { isContactId } from "../../contract/contact/contact-id.ts";
import type { Takedown } from "../../contract/desk/takedown.ts";
import type { StoredContact } from "../contacts/stored-contact.ts";
import { hashOf } from "../enquiry/secrets.ts";
import type { Handlers } from "../call.ts";
import { ProblemError } from "../problem-error.ts";
import { endsEverySearch, findEntry } from "./find-entry.ts";
import { differenceOf } from "./entry-model.ts";
import type { PublishStore } from "./publish-store.ts";

/** Signs a text with a key of the host's own: the same text always alike, and nobody else can. */
export type Sign = (text: string) => Promise<string>;

/** As long as the secret of any other link. */
const SECRET_LENGTH = 32;

/**
 * The secret by which a contact takes its own entry out of sight; `null` without a mailbox it could have come to. It is
 * kept nowhere: it counts as long as the contact has that mailbox. The Clearing Point ends every search, and has none.
 */
export const signTakedown = async (
  sign: Sign,
  contact: Pick<StoredContact, "id" | "side" | "email">,
): Promise<string | null> =>
  contact.email === undefined || endsEverySearch(contact)
    ? null
    : (await hashOf(await sign(`takedown ${contact.id} ${contact.email.value}`))).slice(0, SECRET_LENGTH);

type Parts = { readonly store: PublishStore; readonly sign: Sign };

/** Who did it, in records: whoever has the contact's link, and no account. */
const BY_LINK = "link";

/** A contact's own way out of sight, which waits for nobody. Back it comes by two who coordinate alone. */
export const createTakedownHandlers = (parts: Parts | null): Handlers<"takedown" | "takedownAct"> => {
  const find = async ({ id, link }: { readonly id: string; readonly link: string }) => {
    const about = { kind: "contact", id } as const;
    const found = parts === null || !isContactId(id) ? null : await findEntry(parts.store, about);
    if (parts === null || found === null) throw new ProblemError("link-not-found");
    const shown = found.shown as StoredContact;
    const secret = await signTakedown(parts.sign, shown);
    // Hashes, so that how long it takes tells nothing of the secret.
    if (secret === null || (await hashOf(secret)) !== (await hashOf(link))) throw new ProblemError("link-not-found");
    return { ...found, shown, store: parts.store };
  };
  const hide = async (asked: Parameters<typeof find>[0] & { readonly now: Date }, triesLeft = 3): Promise<void> => {
    const { store, key, row, version } = await find(asked);
    if (row === null) return;
    const outcome = await store.publish({
      key,
      row: null,
      version,
      by: BY_LINK,
      approvedBy: null,
      act: "take-down",
      reason: "",
      reference: null,
      ...differenceOf(row, null),
      enquiry: null,
      audit: { actor: BY_LINK, act: "take-down", object: `entry contact.${asked.id}` },
      now: asked.now,
    });
    // Somebody else was changing it: it goes out of sight as it is by then.
    if (outcome !== "published" && triesLeft > 0) await hide(asked, triesLeft - 1);
    else if (outcome !== "published") throw new Error(`${asked.id} was changed too often to be taken down`);
  };
  return {
    takedown: async (call) => {
      const { row, shown } = await find(call);
      const view: Takedown = { name: shown.organization.name, isHidden: row === null };
      return { body: JSON.stringify(view) };
    },
    takedownAct: async (call) => {
      await hide(call);
      return { body: "" };
    },
  };
};
