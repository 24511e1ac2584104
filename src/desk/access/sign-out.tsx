import { Trans } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { deskPaths } from "../../../contract/desk/desk-paths.ts";
import { useSubmit } from "../../form/use-submit.ts";
import { playDemoPerson } from "../../http/demo-person.ts";
import { sendAtDesk } from "../../http/desk-request.ts";
import { forgetDeskDrafts, hasDeskDrafts } from "../desk-drafts.ts";
import { DeskFailure } from "../desk-failure.tsx";
import { findSends, forgetSends, settleSends } from "../use-desk-send.ts";

/** Signs out: what is on its way is waited for, and what would be forgotten unsent is told first. */
export const SignOut = ({ onDone }: { readonly onDone: () => void }) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isAsked, setIsAsked] = useState(false);
  const { submit, isSending, error } = useSubmit(async (signal) => {
    await settleSends(client);
    const isUnsent = hasDeskDrafts() || findSends(client, { status: "error" }).length > 0;
    if (isUnsent && !isAsked) {
      setIsAsked(true);
      return;
    }
    await sendAtDesk(deskPaths.sessionEnd, { method: "DELETE", read: () => null }, signal);
    if (import.meta.env.MODE !== "production") playDemoPerson(null);
    // What was read and written at the desk is for nobody who comes after at the same browser.
    forgetDeskDrafts();
    forgetSends(client);
    client.removeQueries({ queryKey: ["desk"] });
    onDone();
    await navigate("/desk");
  });
  return (
    <>
      {isAsked && (
        <p className="notice" role="alert">
          <Trans>Etwas ist geschrieben, aber nicht gesendet. Mit dem Abmelden wird es gelöscht.</Trans>
        </p>
      )}
      <button type="button" className="button button--quiet" aria-disabled={isSending} onClick={() => void submit()}>
        {isAsked ? <Trans>Trotzdem abmelden</Trans> : <Trans>Abmelden</Trans>}
      </button>
      {isAsked && (
        <button type="button" className="button button--quiet" onClick={() => setIsAsked(false)}>
          <Trans>Angemeldet bleiben</Trans>
        </button>
      )}
      <DeskFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
    </>
  );
};
