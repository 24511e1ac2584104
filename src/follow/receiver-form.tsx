import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useEffect, useState } from "react";
import type { BodyFault } from "../../contract/enquiry/body-fault.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import type { ReceiverAction } from "../../contract/enquiry/enquiry-state.ts";
import { type ReceivedEnquiry, receivedEnquirySchema } from "../../contract/enquiry/enquiry-status.ts";
import { readWith } from "../http/queries/read-with.ts";
import { RequestError } from "../http/request-error.ts";
import { send } from "../http/send.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { DirectoryIndexPart } from "../entries/directory-index-part.tsx";
import { PassOnChoice } from "../form/pass-on-choice.tsx";
import { receivedEnquiryQuery } from "../http/queries/enquiry-queries.ts";
import { type AnswerFaults, type AnswerField, answerFieldsOf, checkAnswer, toAnswerFaults } from "./receiver-answer.ts";
import { focusField, TextField, usePlainFaultTexts } from "../form/fields/fields.tsx";
import { ReplyAddressField, usePhoneRules } from "../form/fields/reply-address.tsx";
import { FoundSecrets } from "../form/fields/warnings.tsx";
import { ActFailure, type ActPlace, useAct } from "./act.tsx";
import { type AnswerDraft, AnswerDraftGate, AnswerDraftNote, useAnswerDraft } from "./answer-draft.tsx";
import { useAnswerTexts } from "./use-answer-texts.tsx";

type ReceiverFormProps = ActPlace<ReceivedEnquiry> & {
  readonly action: ReceiverAction;
  readonly draft: AnswerDraft;
};

const readReceived = readWith(receivedEnquirySchema);

/** Under which name the draft keeps the action something was last written for. */
const CHOSEN_ACTION = "action";

/** What is written for one action is kept apart from the others: a reason to decline is none to accept. */
const toDraftName = (action: ReceiverAction, field: AnswerField): string => `${action} ${field}`;

/** What the backend refused in this very answer, field by field; the keyboard is led there. */
const useRefused = (error: Error | null, fields: readonly AnswerField[], answer: string): AnswerFaults | null => {
  const [refusal, setRefusal] = useState<{ readonly error: Error; readonly answer: string } | null>(null);
  if (error !== null && error !== refusal?.error) setRefusal({ error, answer });
  const errors = error instanceof RequestError ? error.problem?.errors : undefined;
  const refused = toAnswerFaults(fields, errors);
  const [first] = refused.keys();
  useEffect(
    function leadToRefused() {
      if (first !== undefined) focusField(first);
    },
    [error, first],
  );
  return first !== undefined && refusal?.answer === answer ? refused : null;
};

/** What is written for one action, what is wrong with it, and how it is sent. */
const useReceiverAnswer = ({ view, action, token, draft, onDone, onStale }: ReceiverFormProps) => {
  const { kind } = view;
  const [faults, setFaults] = useState<AnswerFaults | null>(null);
  const textOf = (field: AnswerField): string => draft.texts[toDraftName(action, field)] ?? "";
  const fields = answerFieldsOf(kind, action);
  usePhoneRules(fields.includes("replyAddress") ? [textOf("replyAddress")] : []);
  const checked = checkAnswer(kind, action, Object.fromEntries(fields.map((field) => [field, textOf(field)])));
  const { submit, isSending, error } = useAct({
    key: receivedEnquiryQuery(token).queryKey,
    view,
    content: checked.answer,
    read: readReceived,
    send: (terms, signal) =>
      send(
        endpointPaths.receivedEnquiryAnswers,
        { method: "POST", link: token, body: checked.answer, ...terms, read: readReceived },
        signal,
      ),
    onStale,
    onDone: () => {
      draft.restart();
      onDone();
    },
  });
  const refused = useRefused(error, fields, JSON.stringify(checked.answer));
  const answer = (): void => {
    setFaults(checked.faults);
    const [first] = checked.faults?.keys() ?? [];
    if (first === undefined) void submit();
    else focusField(first);
  };
  const change = (field: AnswerField, text: string): void =>
    draft.change({ [CHOSEN_ACTION]: action, [toDraftName(action, field)]: text });
  return {
    fields,
    textOf,
    change,
    faults: faults ?? refused,
    answer,
    isSending,
    error: refused === null ? error : null,
  };
};

/** What belongs to one action of the receiver, and the button that sends it. */
const ReceiverForm = (props: ReceiverFormProps) => {
  const { view, action, draft } = props;
  const { terms } = useLanguage();
  const texts = useAnswerTexts(view.kind, action);
  const plainFaultTexts: Partial<Record<BodyFault, string>> = usePlainFaultTexts();
  const { fields, textOf, change, faults, answer, isSending, error } = useReceiverAnswer(props);

  const drawField = (field: AnswerField) => {
    const { fault, refused = fault, ...labels } = texts[field];
    const found = faults?.get(field);
    const common = {
      ...labels,
      name: field,
      fault: found && (plainFaultTexts[found] ?? (found === "missing" ? fault : refused)),
      value: textOf(field),
      onChange: (text: string) => change(field, text),
    };
    switch (field) {
      case "replyAddress":
        return <ReplyAddressField key={field} {...common} />;
      case "contact": {
        const asked = view.request?.contact;
        return (
          asked && (
            <DirectoryIndexPart key={field}>
              {(index) => <PassOnChoice {...common} index={index} asked={asked} holder={view.holder ?? asked} />}
            </DirectoryIndexPart>
          )
        );
      }
      case "text":
      case "message":
      case "question":
        return <TextField key={field} {...common} rows={field === "text" ? 6 : 3} />;
    }
  };
  return (
    <form
      className="answer-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        answer();
      }}
    >
      {action === "take-up" && (
        <p>
          <Trans>Wer gefragt hat, sieht dann, dass die Anfrage bearbeitet wird. Antworten können Sie später.</Trans>
        </p>
      )}
      {(action === "answer" || action === "accept" || action === "decline") && (
        <p>
          <Trans>Wer gefragt hat, liest das unter dem eigenen Link; danach ist die Anfrage abgeschlossen.</Trans>
        </p>
      )}
      {fields.map(drawField)}
      <FoundSecrets typed={fields.map((field) => ({ field, text: textOf(field) }))} onEdit={focusField} />
      <ActFailure error={error} isRetrying={isSending} onRetry={answer} />
      <button type="submit" className="button" aria-disabled={isSending}>
        {terms.receiver.actions[action]}
      </button>
      {fields.length > 0 && <AnswerDraftNote draft={draft} />}
    </form>
  );
};

/** What the receiver can do: one press opens what belongs to it, a second one sends it. */
export const ReceiverActions = (place: ActPlace<ReceivedEnquiry>) => {
  const { view } = place;
  const { t } = useLingui();
  const { terms } = useLanguage();
  const draft = useAnswerDraft({ side: "receiver", reference: view.reference });
  // What was written is not out of sight when somebody comes back.
  const written = view.actions.find((action) => action === draft.texts[CHOSEN_ACTION]);
  const [chosen, setChosen] = useState<ReceiverAction | null>(written ?? null);
  return (
    <section className="entry__section">
      <h2>
        <Trans>Was möchten Sie tun?</Trans>
      </h2>
      <AnswerDraftGate draft={draft}>
        <div className="receiver-actions" role="group" aria-label={t`Was möchten Sie tun?`}>
          {view.actions.map((action) => (
            <button
              key={action}
              type="button"
              className="chip"
              aria-pressed={chosen === action}
              onClick={() => setChosen(chosen === action ? null : action)}
            >
              {terms.receiver.actions[action]}
            </button>
          ))}
        </div>
        {chosen !== null && <ReceiverForm key={chosen} {...place} action={chosen} draft={draft} />}
      </AnswerDraftGate>
    </section>
  );
};
