import { Trans } from "@lingui/react/macro";
import { useMutationState, useQueryClient } from "@tanstack/react-query";
import { use } from "react";
import { Link, useLocation } from "react-router";
import { DeskAccountContext } from "./desk-account.ts";
import { findSends, SENDS } from "./use-desk-send.ts";

/** What became of what was sent elsewhere at the desk: on its way, or not arrived, with the way back to it. */
export const DeskSends = () => {
  const client = useQueryClient();
  const { pathname } = useLocation();
  const sends = useMutationState({
    filters: { mutationKey: [...SENDS, use(DeskAccountContext)], predicate: ({ meta }) => meta?.path !== pathname },
    select: ({ mutationId, meta, state }) => ({ id: mutationId, meta, status: state.status }),
  });
  const failed = sends.filter(({ status }) => status === "error");
  const forget = (id: number): void => {
    const [mutation] = findSends(client, { predicate: ({ mutationId }) => mutationId === id });
    if (mutation !== undefined) client.getMutationCache().remove(mutation);
  };
  return (
    <>
      <div role="status">
        {sends
          .filter(({ status }) => status === "pending")
          .map(({ id, meta }) => (
            <p key={id} className="muted">
              <bdi>{meta?.about}</bdi>: <Trans>wird noch gesendet …</Trans>
            </p>
          ))}
      </div>
      {failed.map(({ id, meta }) => (
        <div key={id} className="notice" role="alert">
          <p>
            <strong>
              <Trans>Nicht gesendet:</Trans>
            </strong>{" "}
            <Link to={meta?.path ?? "/desk"}>
              <bdi>{meta?.about}</bdi>
            </Link>
          </p>
          <p>
            <Trans>Was Sie geschrieben haben, steht dort noch, und Sie sehen, warum es nicht gelungen ist.</Trans>
          </p>
          <button type="button" className="link-button" onClick={() => forget(id)}>
            <Trans>Nicht mehr zeigen</Trans>
          </button>
        </div>
      ))}
    </>
  );
};
