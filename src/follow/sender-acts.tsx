import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type BodyFault, findFaults } from "../../contract/enquiry/body-fault.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { senderReplySchema } from "../../contract/enquiry/enquiry.ts";
import { type EnquiryStatus, enquiryStatusSchema } from "../../contract/enquiry/enquiry-status.ts";
import { LONGEST_TEXT } from "../../contract/enquiry/enquiry-rules.ts";
import { readWith } from "../http/queries/read-with.ts";
import { send } from "../http/send.ts";
import { enquiryStatusQuery } from "../http/queries/enquiry-queries.ts";
import { focusField, TextField, usePlainFaultTexts } from "../form/fields/fields.tsx";
import { FoundSecrets } from "../form/fields/warnings.tsx";
import { ActFailure, type ActPlace, useAct } from "./act.tsx";
import { AnswerDraftGate, AnswerDraftNote, useAnswerDraft } from "./answer-draft.tsx";
import { EmergencyNumber } from "../ui/contact/emergency-number.tsx";

const REPLY = "reply";

const readStatus = readWith(enquiryStatusSchema);

const useReply = ({ token, view, onDone, onStale }: ActPlace<EnquiryStatus>) => {
  const draft = useAnswerDraft({ side: "sender", reference: view.reference });
  const text = draft.texts[REPLY] ?? "";
  const body = { text: text.trim() };
  const sending = useAct({
    key: enquiryStatusQuery(token).queryKey,
    view,
    content: body,
    read: readStatus,
    send: (terms, signal) =>
      send(endpointPaths.enquiryReplies, { method: "POST", link: token, body, ...terms, read: readStatus }, signal),
    onDone: () => {
      draft.restart();
      onDone();
    },
    onStale,
  });
  return { draft, text, ...sending };
};

/** The sender's answer to what the receiver asked back. */
export const SenderReply = (props: ActPlace<EnquiryStatus>) => {
  const { t } = useLingui();
  const plainFaultTexts: Partial<Record<BodyFault, string>> = usePlainFaultTexts();
  const [fault, setFault] = useState<string>();
  const { draft, text, submit, isSending, error } = useReply(props);
  const findFault = (): string | undefined => {
    const { error: refusal } = senderReplySchema.safeParse({ text });
    if (refusal === undefined) return undefined;
    const [found] = findFaults({ text }, refusal.issues);
    if (found?.fault === "too-long") return t`Bitte kürzen Sie den Text auf ${LONGEST_TEXT} Zeichen.`;
    return (found && plainFaultTexts[found.fault]) ?? t`Bitte schreiben Sie eine Antwort.`;
  };
  const reply = (): void => {
    const found = findFault();
    setFault(found);
    if (found === undefined) void submit();
    else focusField(REPLY);
  };
  return (
    <AnswerDraftGate draft={draft}>
      <form
        className="answer-form"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          reply();
        }}
      >
        <TextField
          name={REPLY}
          label={t`Ihre Antwort`}
          hint={
            <Trans>
              Bitte keine Hinweise auf Personen. Im Notfall <EmergencyNumber /> anrufen.
            </Trans>
          }
          fault={fault}
          value={text}
          onChange={(typed) => draft.change({ [REPLY]: typed })}
          rows={4}
        />
        <FoundSecrets typed={[{ field: REPLY, text }]} onEdit={focusField} />
        <ActFailure error={error} isRetrying={isSending} onRetry={reply} />
        <button type="submit" className="button" aria-disabled={isSending}>
          <Trans>Antwort senden</Trans>
        </button>
        <AnswerDraftNote draft={draft} />
      </form>
    </AnswerDraftGate>
  );
};

/** Takes an enquiry back, after a second press that says what that means. */
export const Withdrawal = ({ token, ...place }: ActPlace<EnquiryStatus>) => {
  const [isAsked, setIsAsked] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const { submit, isSending, error } = useAct({
    ...place,
    key: enquiryStatusQuery(token).queryKey,
    content: "withdraw",
    read: readStatus,
    send: (terms, signal) =>
      send(endpointPaths.enquiryWithdrawal, { method: "DELETE", link: token, ...terms, read: () => null }, signal),
  });
  useEffect(
    function readQuestion() {
      if (isAsked) question.current?.focus();
    },
    [isAsked],
  );
  const keep = (): void => {
    // Drawn at once, so that the button that began it is there to go on from.
    flushSync(() => setIsAsked(false));
    begin.current?.focus();
  };
  if (!isAsked) {
    return (
      <p>
        <button type="button" className="button button--quiet" ref={begin} onClick={() => setIsAsked(true)}>
          <Trans>Anfrage zurückziehen</Trans>
        </button>
      </p>
    );
  }
  return (
    <div className="withdrawal">
      <p tabIndex={-1} ref={question}>
        <Trans>
          Wirklich zurückziehen? Alle Texte und Adressen werden gelöscht; das lässt sich nicht rückgängig machen.
        </Trans>
      </p>
      <ActFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
      <p className="withdrawal__choice">
        <button type="button" className="button" aria-disabled={isSending} onClick={() => void submit()}>
          <Trans>Ja, zurückziehen</Trans>
        </button>
        <button type="button" className="button button--quiet" onClick={keep}>
          <Trans>Nein, behalten</Trans>
        </button>
      </p>
    </div>
  );
};
