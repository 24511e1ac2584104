import { Trans } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import type { BodyFault } from "../../contract/enquiry/body-fault.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import type { ReceiverAction } from "../../contract/enquiry/enquiry-state.ts";
import { type ReceivedEnquiry, receivedEnquirySchema } from "../../contract/enquiry/enquiry-status.ts";
import { receiverTerms } from "../../contract/names/receiver-terms.ts";
import { readWith } from "../http/read-with.ts";
import { send } from "../http/send.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { DirectoryIndexPart } from "../entries/directory-index-part.tsx";
import { AnswerDraftNote } from "./answer-draft-note.tsx";
import { ColleagueChoice } from "./colleague-choice.tsx";
import { fieldId } from "./form.ts";
import { linkPath, receivedEnquiryQuery } from "./link-queries.ts";
import { TextField } from "./plain-fields.tsx";
import { type AnswerFaults, type AnswerField, answerFieldsOf, checkAnswer } from "./receiver-answer.ts";
import { ReplyAddressField } from "./reply-address.tsx";
import { FoundSecrets } from "./secret-warning.tsx";
import { SendingFailure } from "./sending-failure.tsx";
import type { AnswerDraft } from "./use-answer-draft.ts";
import { useAnswerTexts } from "./use-answer-texts.tsx";
import { usePhoneRules } from "./use-phone-rules.ts";
import { usePlainFaultTexts } from "./use-plain-fault-texts.ts";
import { useSending } from "./use-sending.ts";

type ReceiverFormProps = {
  readonly view: ReceivedEnquiry;
  readonly action: ReceiverAction;
  readonly token: string;
  readonly draft: AnswerDraft;
  readonly onDone: () => void;
};

/** Under which name the draft keeps the action something was last written for. */
export const CHOSEN_ACTION = "action";

/** What is written for one action is kept apart from the others: a reason to decline is none to accept. */
const toDraftName = (action: ReceiverAction, field: AnswerField): string => `${action} ${field}`;

/** What is written for one action, what is wrong with it, and how it is sent. */
const useReceiverAnswer = ({ view, action, token, draft, onDone }: ReceiverFormProps) => {
  const { kind } = view;
  const [faults, setFaults] = useState<AnswerFaults | null>(null);
  const textOf = (field: AnswerField): string => draft.texts[toDraftName(action, field)] ?? "";
  const fields = answerFieldsOf(kind, action);
  usePhoneRules(fields.includes("replyAddress") ? [textOf("replyAddress")] : []);
  const checked = checkAnswer(kind, action, Object.fromEntries(fields.map((field) => [field, textOf(field)])));
  const { submit, isSending, error } = useSending({
    key: receivedEnquiryQuery(token).queryKey,
    send: (signal) =>
      send(
        linkPath(endpointPaths.receivedEnquiryAnswers, token),
        { method: "POST", body: checked.answer, read: readWith(receivedEnquirySchema) },
        signal,
      ),
    onDone: () => {
      draft.remove();
      onDone();
    },
  });
  const answer = (): void => {
    setFaults(checked.faults);
    const [first] = checked.faults?.keys() ?? [];
    if (first === undefined) void submit();
    else document.getElementById(fieldId(first))?.focus();
  };
  const change = (field: AnswerField, text: string): void =>
    draft.change({ [CHOSEN_ACTION]: action, [toDraftName(action, field)]: text });
  return { fields, textOf, change, faults, answer, isSending, error };
};

/** What belongs to one action of the receiver, and the button that sends it. */
export const ReceiverForm = (props: ReceiverFormProps) => {
  const { view, action, draft } = props;
  const { language } = useLanguage();
  const texts = useAnswerTexts(view.kind, action);
  const plainFaultTexts: Partial<Record<BodyFault, string>> = usePlainFaultTexts();
  const { fields, textOf, change, faults, answer, isSending, error } = useReceiverAnswer(props);

  const drawField = (field: AnswerField) => {
    const { fault, ...labels } = texts[field];
    const found = faults?.get(field);
    const common = {
      ...labels,
      name: field,
      fault: found && (plainFaultTexts[found] ?? fault),
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
              {(index) => <ColleagueChoice {...common} index={index} asked={asked} holder={view.holder ?? asked} />}
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
      {fields.map(drawField)}
      <FoundSecrets
        typed={fields.map((field) => ({ field, text: textOf(field) }))}
        onEdit={(field) => document.getElementById(fieldId(field))?.focus()}
      />
      {error !== null && <SendingFailure error={error} isRetrying={isSending} onRetry={answer} />}
      <button type="submit" className="button" aria-disabled={isSending}>
        {receiverTerms[language].actions[action]}
      </button>
      {fields.length > 0 && <AnswerDraftNote draft={draft} />}
    </form>
  );
};
