import { use, useSyncExternalStore } from "react";
import { z } from "zod/mini";
import { CORRECTABLE_FIELDS } from "../../contract/enquiry/correctable-fields.ts";
import { createKeptStore } from "../form/kept-values.ts";
import { KEPT_IN_BROWSER } from "../ui/keeping/kept-in-browser.ts";
import { DeskAccountContext } from "./desk-account.ts";

/** Counted up when the form of what is kept changes: another version's drafts are dropped, not guessed at. */
const VERSION = 1;
const PREFIX = KEPT_IN_BROWSER.desk.tab;

const wantedSchema = z.array(
  z.strictObject({
    field: z.enum(CORRECTABLE_FIELDS),
    from: z.readonly(z.array(z.string())),
    to: z.readonly(z.array(z.string())),
  }),
);

const deskDraftSchema = z.strictObject({
  version: z.literal(VERSION),
  /** Of the last change, in milliseconds since 1970. */
  savedAt: z.int(),
  /** What is typed and chosen, by the names of its fields. */
  texts: z.record(z.string(), z.string()),
  /** What is put in the place of values that were sent; `null` before anything was changed. */
  wanted: z.nullable(wantedSchema),
  /** What was sent last and by which key, so that it stays one act however often the page is loaded. */
  tried: z.nullable(z.strictObject({ content: z.string(), key: z.string() })),
});
export type DeskDraft = z.infer<typeof deskDraftSchema>;

/** What is written at the desk, in this tab alone: another's eyes may come to the same browser. */
const store = createKeptStore<DeskDraft>({
  prefix: PREFIX,
  parse: (stored) => {
    const read = deskDraftSchema.safeParse(stored);
    return read.success ? read.data : null;
  },
  storage: () => sessionStorage,
  now: () => Date.now(),
});

const begin = (): DeskDraft => ({ version: VERSION, savedAt: Date.now(), texts: {}, wanted: null, tried: null });
const contentOf = ({ texts, wanted }: DeskDraft): string => JSON.stringify([texts, wanted]);
const isEmpty = ({ texts, wanted }: DeskDraft): boolean =>
  wanted === null && Object.values(texts).every((text) => text === "");

const listeners = new Set<() => void>();
const tellChange = (): void => {
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return (): void => void listeners.delete(listener);
};

/** As it was read last: the same object for the same draft, so that reading alone draws nothing anew. */
const known = new Map<string, DeskDraft | null>();
const read = (key: string): DeskDraft | null => {
  const kept = store.read(key);
  if (JSON.stringify(known.get(key) ?? null) !== JSON.stringify(kept)) known.set(key, kept);
  return known.get(key) ?? null;
};
const write = (key: string, draft: DeskDraft): void => {
  if (isEmpty(draft) && draft.tried === null) store.remove(key);
  else store.write(key, { ...draft, savedAt: Date.now() });
  tellChange();
};

/** Whether something is written that was not sent. */
export const hasDeskDrafts = (): boolean => store.list().some(({ kept }) => !isEmpty(kept));

/** Forgets what was written at the desk in this tab, but for what this account has written. */
export const forgetDeskDrafts = (butOf: string | null = null): void => {
  const own = butOf === null ? null : `${PREFIX}${butOf}:`;
  for (const { key } of store.list()) if (own === null || !key.startsWith(own)) store.remove(key);
  tellChange();
};

type Changed = Partial<Pick<DeskDraft, "texts" | "wanted" | "tried">>;

/** What is written about one thing, under `name`: kept while its tab lives, until it has arrived. */
export const useDeskDraft = (name: string) => {
  const key = `${PREFIX}${use(DeskAccountContext)}:${name}`;
  const draft = useSyncExternalStore(subscribe, () => read(key));
  const readLatest = (): DeskDraft => read(key) ?? begin();
  return {
    draft: draft ?? begin(),
    /** As it is at this moment, also for who has waited. */
    readLatest,
    change: ({ texts, ...changed }: Changed): void => {
      const now = readLatest();
      write(key, { ...now, ...changed, texts: { ...now.texts, ...texts } });
    },
    /** Forgets what has arrived, from wherever its writer is by then; what was written since it was sent stays. */
    forget: (sent: DeskDraft): void => {
      const now = readLatest();
      write(key, contentOf(now) === contentOf(sent) ? begin() : { ...now, tried: null });
    },
    /** Begins anew with the values that stand there now, and what comes next; what is written to the sender stays. */
    forgetWanted: (): void => {
      const { texts, ...now } = readLatest();
      const { consentBy: _by, action: _chosen, ...rest } = texts;
      write(key, { ...now, texts: rest, wanted: null, tried: null });
    },
  };
};
export type DeskDraftState = ReturnType<typeof useDeskDraft>;
