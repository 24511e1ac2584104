import { z } from "zod/mini";
import { createAgedStore } from "../form/kept-values.ts";

/** Counted up when the form of what is kept changes: another version's drafts are dropped, not guessed at. */
const VERSION = 1;
const PREFIX = "enquiry-answer:";

const answerDraftSchema = z.strictObject({
  version: z.literal(VERSION),
  /** Of the last change, in milliseconds since 1970. */
  savedAt: z.int(),
  /** What is typed and chosen, by the names of its fields. */
  texts: z.record(z.string(), z.string()),
});
export type AnswerTexts = Readonly<Record<string, string>>;

const store = createAgedStore({
  prefix: PREFIX,
  parse: (stored) => {
    const read = answerDraftSchema.safeParse(stored);
    return read.success ? read.data : null;
  },
  storage: () => localStorage,
  now: () => Date.now(),
});

/** Whose draft it is, and of which enquiry: by its reference, because the link's secret is not to be stored. */
export type AnswerSlot = { readonly side: "sender" | "receiver"; readonly reference: string };
const toKey = ({ side, reference }: AnswerSlot): string => `${PREFIX}${side}:${reference}`;

/** What is typed on the pages behind secret links, in this browser. */
export const answerDrafts = {
  read: (slot: AnswerSlot) => store.read(toKey(slot)),
  write: (slot: AnswerSlot, texts: AnswerTexts, savedAt: number): boolean =>
    store.write(toKey(slot), { version: VERSION, savedAt, texts }),
  remove: (slot: AnswerSlot): void => store.remove(toKey(slot)),
  list: store.list,
};
