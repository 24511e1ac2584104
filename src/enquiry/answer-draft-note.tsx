import { Trans } from "@lingui/react/macro";
import { DraftStanding } from "../form/draft-note.tsx";
import type { AnswerDraft } from "./use-answer-draft.ts";

/** That what is typed behind a secret link is kept and was not sent, and how to delete it. */
export const AnswerDraftNote = ({ draft }: { readonly draft: AnswerDraft }) =>
  draft.place === "nowhere" ? (
    <p className="field__hint">
      <Trans>
        Was Sie schreiben, bleibt als Entwurf in diesem Browser, höchstens 24 Stunden. Gesendet wird es erst, wenn Sie
        es absenden.
      </Trans>
    </p>
  ) : (
    <div className="draft-note">
      <DraftStanding place={draft.place} savedAt={draft.savedAt} onRemove={draft.remove} />
    </div>
  );
