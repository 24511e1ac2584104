import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { type EntryAbout, toEntryKey } from "../../../contract/desk/desk-entry.ts";
import { deskEntryQuery } from "../../http/queries/desk-queries.ts";
import { toPublicPath } from "./public-path.ts";

/** `isAccepted`: what was wished for it was accepted. */
type PublicEntryProps = { readonly about: EntryAbout; readonly isAccepted?: boolean };

/** Leads to what everybody sees of an entry, unless it is hidden; and says where that has come of what was accepted. */
export const PublicEntry = ({ about, isAccepted = false }: PublicEntryProps) => {
  const { data } = useQuery(deskEntryQuery(toEntryKey(about)));
  if (data?.isHidden !== false) return null;
  const isWritten = isAccepted && data.revisions.some(({ act }) => act === "create" || act === "change");
  return (
    <p>
      {isWritten && (
        <>
          <Trans>Mit dem Annehmen wurde es öffentlich.</Trans>{" "}
        </>
      )}
      <Link to={toPublicPath(about)}>
        <Trans>So steht es auf der Seite</Trans>
      </Link>
    </p>
  );
};
