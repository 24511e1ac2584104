import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { readTyped } from "../../../contract/desk/codes.ts";
import { REFERENCE_PATTERN } from "../../../contract/enquiry/enquiry-rules.ts";
import { focusField, LineField } from "../../form/fields/fields.tsx";
import { useSubmit } from "../../form/use-submit.ts";
import { deskWorkItemQuery } from "../../http/queries/desk-queries.ts";
import { isGone } from "../../http/request-error.ts";
import { DeskFailure } from "../desk-failure.tsx";
import { useDeskForm } from "../use-desk-form.ts";

const NUMBER = "work-number";

/**
 * Leads to what somebody names on the phone, open or closed. What there is none of and what is another Land's are answered
 * alike: a number tells nobody whether it exists.
 */
export const FindWork = () => {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  /** Where nothing was found. */
  const [missed, setMissed] = useState("");
  const reference = readTyped(typed);
  const { submit, isSending, error } = useSubmit(async () => {
    try {
      await client.query(deskWorkItemQuery(reference));
      await navigate(`/desk/work/${reference}`);
    } catch (failure) {
      if (!(failure instanceof Error) || !isGone(failure)) throw failure;
      setMissed(reference);
      focusField(NUMBER);
    }
  });
  const { faulty, form } = useDeskForm(
    () => (REFERENCE_PATTERN.test(reference) ? null : NUMBER),
    () => void submit(),
  );
  const misses = t`Zu dieser Nummer finden Sie hier nichts. Bitte vergleichen Sie sie mit der genannten.`;
  const misshapen = faulty === NUMBER ? t`Eine Vorgangsnummer hat acht Zeichen, zum Beispiel ABCD 2345.` : undefined;
  return (
    <search>
      <form {...form}>
        <LineField
          name={NUMBER}
          label={t`Vorgangsnummer`}
          hint={t`Wenn jemand nachfragt: Sie steht auf der Quittung. Auch Abgeschlossenes ist so zu finden.`}
          isRequired={false}
          value={typed}
          onChange={setTyped}
          fault={reference !== "" && missed === reference ? misses : misshapen}
        />
        <DeskFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
        <button type="submit" className="button button--quiet" aria-disabled={isSending}>
          <Trans>Vorgang öffnen</Trans>
        </button>
      </form>
    </search>
  );
};
