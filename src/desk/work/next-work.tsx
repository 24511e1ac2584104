import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { deskWorkQuery } from "../../http/queries/desk-queries.ts";

/** Leads from what is done to what comes first of the rest. */
export const NextWork = ({ reference }: { readonly reference: string }) => {
  const { data } = useQuery(deskWorkQuery);
  const next = data?.items.find(
    (item) => item.reference !== reference && item.taker?.isMe !== false && item.proposer?.isMe !== true,
  );
  return (
    <p>
      {next === undefined ? (
        <Link to="/desk">
          <Trans>Nichts Weiteres offen: zurück zur Liste</Trans>
        </Link>
      ) : (
        <Link to={`/desk/work/${next.reference}`}>
          <Trans>Weiter mit dem Nächsten</Trans>
        </Link>
      )}
    </p>
  );
};
