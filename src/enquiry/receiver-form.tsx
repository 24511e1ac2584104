import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import type { ContactId } from "../../contract/contact-id.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { receiverAnswerSchema } from "../../contract/enquiry.ts";
import type { ReceiverAction } from "../../contract/enquiry-state.ts";
import { introductionViewSchema } from "../../contract/enquiry-status.ts";
import { enquiryTerms } from "../../contract/terms/enquiry-terms.ts";
import { readWith } from "../http/read-with.ts";
import { send } from "../http/send.ts";
import { useLanguage } from "../i18n/language-provider.tsx";
import { DirectoryIndexPart } from "../screen/directory-index-part.tsx";
import { ColleagueChoice } from "./colleague-choice.tsx";
import { fieldId } from "./form.ts";
import { introductionQuery, linkPath } from "./link-queries.ts";
import { LineField, TextField } from "./plain-fields.tsx";
import { SendingFailure } from "./sending-failure.tsx";
import { useSending } from "./use-sending.ts";

type ReceiverFormProps = {
  readonly action: ReceiverAction;
  readonly contact: ContactId;
  readonly token: string;
};

const EMPTY = { replyAddress: "", message: "", question: "", contact: "" };
type Fields = typeof EMPTY;

/** The fields each action sends; what is optional and empty stays out. */
const toAnswer = (action: ReceiverAction, { replyAddress, message, question, contact }: Fields): unknown => {
  const note = message.trim() === "" ? {} : { message };
  switch (action) {
    case "accept":
      return { action, replyAddress, ...note };
    case "decline":
      return { action, ...note };
    case "ask-back":
      return { action, question };
    case "pass-on":
      return { action, contact };
  }
};

/** What is written for one action, what is wrong with it, and how it is sent. */
const useReceiverAnswer = (action: ReceiverAction, token: string) => {
  const [fields, setFields] = useState(EMPTY);
  const [faulty, setFaulty] = useState<ReadonlySet<string>>(new Set());
  const { submit, isSending, error } = useSending({
    key: introductionQuery(token).queryKey,
    send: (signal) =>
      send(
        linkPath(endpointPaths.introductionAnswers, token),
        { method: "POST", body: toAnswer(action, fields), read: readWith(introductionViewSchema) },
        signal,
      ),
  });
  const answer = (): void => {
    const checked = receiverAnswerSchema.safeParse(toAnswer(action, fields));
    const wrong = checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0]));
    setFaulty(new Set(wrong));
    const [first] = wrong;
    if (first === undefined) void submit();
    else document.getElementById(fieldId(first))?.focus();
  };
  const set = (name: keyof Fields) => (value: string) => setFields((now) => ({ ...now, [name]: value }));
  return { fields, set, faulty, answer, isSending, error };
};

/** What belongs to one action of the receiver, and the button that sends it. */
export const ReceiverForm = ({ action, contact, token }: ReceiverFormProps) => {
  const { t } = useLingui();
  const { language } = useLanguage();
  const { fields, set, faulty, answer, isSending, error } = useReceiverAnswer(action, token);
  const faultOf = (name: keyof Fields, text: string): string | undefined => (faulty.has(name) ? text : undefined);
  return (
    <form
      className="answer-form"
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        answer();
      }}
    >
      {action === "accept" && (
        <LineField
          name="replyAddress"
          label={t`Ihre E-Mail-Adresse oder Telefonnummer`}
          hint={<Trans>Die anfragende Stelle sieht sie, sobald Sie annehmen.</Trans>}
          fault={faultOf("replyAddress", t`Bitte geben Sie eine E-Mail-Adresse oder eine Telefonnummer an.`)}
          value={fields.replyAddress}
          onChange={set("replyAddress")}
          autoComplete="email"
        />
      )}
      {(action === "accept" || action === "decline") && (
        <TextField
          name="message"
          label={t`Nachricht`}
          isOptional
          hint={<Trans>Keine Hinweise auf Personen, keine Notfälle: 110.</Trans>}
          fault={faultOf("message", t`Bitte kürzen Sie die Nachricht.`)}
          value={fields.message}
          onChange={set("message")}
          rows={3}
        />
      )}
      {action === "ask-back" && (
        <TextField
          name="question"
          label={t`Ihre Frage`}
          hint={<Trans>Ihre Adresse bleibt dabei ungenannt. Keine Hinweise auf Personen, keine Notfälle: 110.</Trans>}
          fault={faultOf("question", t`Bitte schreiben Sie eine Frage mit mindestens zehn Zeichen.`)}
          value={fields.question}
          onChange={set("question")}
          rows={3}
        />
      )}
      {action === "pass-on" && (
        <DirectoryIndexPart>
          {(index) => (
            <ColleagueChoice
              index={index}
              asked={contact}
              value={fields.contact}
              fault={faultOf("contact", t`Bitte wählen Sie einen Kontakt.`)}
              onChange={set("contact")}
            />
          )}
        </DirectoryIndexPart>
      )}
      {error !== null && <SendingFailure error={error} isRetrying={isSending} onRetry={answer} />}
      <button type="submit" className="button" aria-disabled={isSending}>
        {enquiryTerms[language].actions[action]}
      </button>
    </form>
  );
};
