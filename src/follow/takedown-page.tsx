import { Trans, useLingui } from "@lingui/react/macro";
import { queryOptions, skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useParams } from "react-router";
import { takedownSchema } from "../../contract/desk/takedown.ts";
import { endpointPaths } from "../../contract/endpoint-paths.ts";
import { useSubmit } from "../form/use-submit.ts";
import { readWith } from "../http/queries/read-with.ts";
import { request, withLink } from "../http/request.ts";
import { send } from "../http/send.ts";
import { ActFailure } from "./act.tsx";
import { LinkScreen, useLinkToken } from "./link-screen.tsx";

const pathOf = (id: string): string => endpointPaths.takedown.replace("{id}", id);

const takedownQuery = (id: string, token: string | null) =>
  queryOptions({
    queryKey: ["takedown", id, token],
    queryFn:
      token === null
        ? skipToken
        : ({ signal }) => request(pathOf(id), readWith(takedownSchema), signal, { headers: withLink(token) }),
    staleTime: 0,
  });

type HideProps = { readonly id: string; readonly token: string };

const Hide = ({ id, token }: HideProps) => {
  const client = useQueryClient();
  const { submit, isSending, error } = useSubmit(async () => {
    // Whoever leaves the page after the press means it all the same: it is sent to its end.
    const { signal } = new AbortController();
    await send(pathOf(id), { method: "DELETE", link: token, read: () => null }, signal);
    await client.invalidateQueries();
  });
  return (
    <>
      <p className="screen__intro">
        <Trans>
          Sie können diesen Eintrag sofort aus dem Kontaktnetz nehmen. Dazu brauchen Sie niemanden und kein Konto.
        </Trans>
      </p>
      <p>
        <Trans>
          Er steht danach in keiner Liste, keiner Suche und keinem Export mehr. Was andere schon gespeichert oder
          ausgedruckt haben, lässt sich nicht zurückholen. Wieder einblenden kann ihn nur die Clearingstelle.
        </Trans>
      </p>
      <ActFailure error={error} isRetrying={isSending} onRetry={() => void submit()} />
      <p>
        <button type="button" className="button" aria-disabled={isSending} onClick={() => void submit()}>
          <Trans>Eintrag sofort ausblenden</Trans>
        </button>
      </p>
    </>
  );
};

const Hidden = () => {
  const outcome = useRef<HTMLParagraphElement>(null);
  useEffect(function readOutcome() {
    outcome.current?.focus();
  }, []);
  return (
    <>
      <p className="notice" tabIndex={-1} ref={outcome} role="status">
        <Trans>Der Eintrag ist ausgeblendet.</Trans>
      </p>
      <p>
        <Trans>Soll er wieder erscheinen, schreiben Sie der Clearingstelle.</Trans>
      </p>
    </>
  );
};

/** The page behind the link in a contact's mail: it takes the own entry out of sight, and waits for nobody. */
export const TakedownPage = () => {
  const { t } = useLingui();
  const { id = "" } = useParams();
  const token = useLinkToken();
  const asked = useQuery(takedownQuery(id, token));
  return (
    <LinkScreen title={t`Eintrag ausblenden`} token={token} asked={asked}>
      {({ name, isHidden }, secret) => (
        <>
          <p>
            <strong>
              <bdi>{name}</bdi>
            </strong>
          </p>
          {isHidden ? <Hidden /> : <Hide id={id} token={secret} />}
        </>
      )}
    </LinkScreen>
  );
};
