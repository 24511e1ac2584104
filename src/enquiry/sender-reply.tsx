import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { LONGEST_TEXT } from "../../contract/enquiry-kind.ts";
import { enquiryStatusSchema } from "../../contract/enquiry-status.ts";
import { readWith } from "../http/read-with.ts";
import { send } from "../http/send.ts";
import { fieldId } from "./form.ts";
import { enquiryStatusQuery, linkPath } from "./link-queries.ts";
import { TextField } from "./plain-fields.tsx";
import { SendingFailure } from "./sending-failure.tsx";
import { useSending } from "./use-sending.ts";

const REPLY = "reply";

/** The sender's answer to what the receiver asked back. */
export const SenderReply = ({ token }: { readonly token: string }) => {
  const { t } = useLingui();
  const [text, setText] = useState("");
  const [fault, setFault] = useState<string>();
  const { submit, isSending, error } = useSending({
    key: enquiryStatusQuery(token).queryKey,
    send: (signal) =>
      send(
        linkPath(endpointPaths.enquiryReplies, token),
        { method: "POST", body: { text: text.trim() }, read: readWith(enquiryStatusSchema) },
        signal,
      ),
  });
  const findFault = (): string | undefined => {
    if (text.trim() === "") return t`Bitte schreiben Sie eine Antwort.`;
    return text.trim().length > LONGEST_TEXT ? t`Bitte kürzen Sie den Text auf ${LONGEST_TEXT} Zeichen.` : undefined;
  };
  const reply = (): void => {
    const found = findFault();
    setFault(found);
    if (found === undefined) void submit();
    else document.getElementById(fieldId(REPLY))?.focus();
  };
  return (
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
        hint={<Trans>Keine Hinweise auf Personen, keine Notfälle: 110.</Trans>}
        fault={fault}
        value={text}
        onChange={setText}
        rows={4}
      />
      {error !== null && <SendingFailure error={error} isRetrying={isSending} onRetry={reply} />}
      <button type="submit" className="button" aria-disabled={isSending}>
        <Trans>Antwort senden</Trans>
      </button>
    </form>
  );
};
