import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { deskSessionQuery } from "../../http/queries/desk-queries.ts";
import { PageHeading } from "../../ui/screen/page-heading.tsx";
import { DeskFailure } from "../desk-failure.tsx";
import { comeBack } from "./provider.ts";

/** Where the identity provider sends browsers back to: nothing is done here but going on, or saying why not. */
export const ProviderReturn = () => {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { search, pathname } = useLocation();
  const [answer] = useState(() => search.slice(1));
  const { data, error } = useQuery({
    queryKey: ["desk", "provider", answer],
    queryFn: ({ signal }) => comeBack(answer, signal),
    // The host takes each answer once: asked again it would say something else.
    retry: false,
    staleTime: Infinity,
    refetchOnMount: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  useEffect(
    function goOn() {
      if (data !== undefined) {
        client.setQueryData(deskSessionQuery.queryKey, data.session);
        void navigate(data.from, { replace: true });
        // What the provider has sent is used up, and stays in no history.
      } else if (error !== null && search !== "") void navigate(pathname, { replace: true });
    },
    [client, data, error, navigate, pathname, search],
  );
  return (
    <>
      <PageHeading title={t`Anmeldung beim Anbieter`} />
      {error === null ? (
        <p role="status">
          <Trans>Die Anmeldung wird geprüft …</Trans>
        </p>
      ) : (
        <>
          <DeskFailure error={error} isRetrying={false} onRetry={() => void navigate("/desk", { replace: true })} />
          <p>
            <Link to="/desk" replace>
              <Trans>Zur Anmeldung am Schreibtisch</Trans>
            </Link>
          </p>
        </>
      )}
    </>
  );
};
