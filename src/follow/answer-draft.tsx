import { RETENTION } from "../../contract/retention.ts";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { z } from "zod/mini";
import { EntrySection } from "../entries/screen/entry-section.tsx";
import { DraftElsewhereNote, DraftEndedNote, DraftNote } from "../form/draft-note.tsx";
import { createKeptStore } from "../form/kept-values.ts";
import { KEPT_IN_BROWSER } from "../ui/keeping/kept-in-browser.ts";
import { useKeptValues } from "../form/use-kept-values.ts";

const { draftHours } = RETENTION;

/** Counted up when the form of what is kept changes: another version's drafts are dropped, not guessed at. */
const VERSION = 1;
const PREFIX = KEPT_IN_BROWSER.answers.start;

const answerDraftSchema = z.strictObject({
  version: z.literal(VERSION),
  /** Of the last change, in milliseconds since 1970. */
  savedAt: z.int(),
  /** What is typed and chosen, by the names of its fields. */
  texts: z.record(z.string(), z.string()),
});
type KeptAnswer = z.infer<typeof answerDraftSchema>;
type AnswerTexts = Readonly<Record<string, string>>;

const store = createKeptStore<KeptAnswer>({
  prefix: PREFIX,
  parse: (stored) => {
    const read = answerDraftSchema.safeParse(stored);
    return read.success ? read.data : null;
  },
  storage: () => localStorage,
  now: () => Date.now(),
});

const begin = (): KeptAnswer => ({ version: VERSION, savedAt: Date.now(), texts: {} });

/** Whose draft it is, and of which enquiry: by its reference, because the link's secret is not to be stored. */
type AnswerSlot = { readonly side: "sender" | "receiver"; readonly reference: string };

/** What is typed on the page behind a secret link. */
export const useAnswerDraft = ({ side, reference }: AnswerSlot) => {
  const keeper = store.keeperOf(`${PREFIX}${side}:${reference}`);
  const { kept, keeping, change, takeOver, restart } = useKeptValues({ keeper, begin });
  return {
    texts: kept.texts as AnswerTexts,
    savedAt: kept.savedAt,
    keeping,
    change: (changed: AnswerTexts): void => change((now) => ({ ...now, texts: { ...now.texts, ...changed } })),
    takeOver,
    /** Begins anew and forgets what was kept. */
    restart,
  };
};
export type AnswerDraft = ReturnType<typeof useAnswerDraft>;

type AnswerDraftProps = { readonly draft: AnswerDraft };

/** That what is typed behind a secret link is kept and was not sent, and how to delete it. */
export const AnswerDraftNote = ({ draft: { keeping, savedAt, restart } }: AnswerDraftProps) => (
  <DraftNote
    keeping={keeping}
    savedAt={savedAt}
    hint={
      <Trans>
        Was Sie schreiben, bleibt als Entwurf in diesem Browser, höchstens {draftHours} Stunden. Gesendet wird es erst,
        wenn Sie es absenden.
      </Trans>
    }
    onRemove={restart}
  />
);

/** Of what is kept: which action was chosen, or a contact. Nothing of that is a text. */
const isText = ([name, text]: readonly [string, string]): boolean =>
  text.trim() !== "" && name !== "action" && !name.endsWith(" contact");

/** What was written and cannot be sent any more: there to be read and copied, until it is deleted. */
export const UnsentAnswer = (slot: AnswerSlot) => {
  const draft = useAnswerDraft(slot);
  const written = Object.entries(draft.texts).filter(isText);
  if (written.length === 0) return null;
  return (
    <EntrySection title={<Trans>Was Sie geschrieben haben</Trans>}>
      {written.map(([name, text]) => (
        <p key={name} className="link-page__text">
          <bdi>{text}</bdi>
        </p>
      ))}
      <AnswerDraftNote draft={draft} />
    </EntrySection>
  );
};

/** The form of an answer, unless another tab is at its draft. */
export const AnswerDraftGate = ({ draft, children }: AnswerDraftProps & { readonly children: ReactNode }) =>
  draft.keeping.where === "elsewhere" ? (
    <DraftElsewhereNote onTakeOver={draft.takeOver} />
  ) : (
    <>
      <DraftEndedNote ended={draft.keeping.ended} />
      {children}
    </>
  );
