import type { z } from "zod/mini";
import type { Entries } from "../backend/entries/entry-store.ts";
import { type StoredContact, storedContactSchema } from "../backend/contacts/stored-contact.ts";
import { entryLists } from "../contract/entries/entry-lists.ts";
import { landProfileSchema } from "../contract/entries/land-profile.ts";
import { fillTexts, type NextText } from "./fill-texts.ts";
import { hostileLinks } from "./sample/hostile-links.ts";
import { hostileTexts } from "./sample/hostile-texts.ts";

/** The next one of `texts` that may stand there, in turn. */
const takeTurns = (texts: readonly string[]) => {
  let turn = 0;
  return (accepts: (text: string) => boolean): string | undefined => {
    for (let tried = 0; tried < texts.length; tried += 1) {
      const text = texts[(turn += 1) % texts.length] ?? "";
      if (accepts(text)) return text;
    }
    return undefined;
  };
};

/** One hostile text after the other, so that each gets everywhere; what has an agreed form gets one in that form. */
const takeHostileTexts = (): NextText => {
  const nextText = takeTurns(hostileTexts);
  const nextLink = takeTurns(hostileLinks);
  return ({ isFree, accepts }) => (isFree ? nextText : nextLink)(accepts);
};

const makeRowsHostile = <Row>(schema: z.ZodMiniType, rows: readonly Row[]): Row[] => {
  const next = takeHostileTexts();
  return rows.map((row) => fillTexts(schema, row, { next }));
};

/** The same contacts with every text replaced by a hostile one. Ids, days and codes stay: a hostile one would not be read. */
export const makeHostile = (contacts: readonly StoredContact[]): StoredContact[] =>
  makeRowsHostile(storedContactSchema, contacts);

/** The same with whatever is no contact. */
export const makeEntriesHostile = (entries: Entries): Entries => ({
  projects: makeRowsHostile(entryLists.projects.entrySchema, entries.projects),
  experts: makeRowsHostile(entryLists.experts.entrySchema, entries.experts),
  events: makeRowsHostile(entryLists.events.entrySchema, entries.events),
  materials: makeRowsHostile(entryLists.materials.entrySchema, entries.materials),
  guidance: makeRowsHostile(entryLists.guidance.entrySchema, entries.guidance),
  lands: makeRowsHostile(landProfileSchema, entries.lands),
});
