import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { SearchableSide, Side } from "../../contract/lists/side.ts";

type ForAreaProps = {
  readonly side: Side;
  readonly area: ReactNode;
  /** It answers for somebody else. */
  readonly isStandIn?: boolean;
};

/** For which area somebody answers: only an authority is responsible for one, an organisation is there for it. */
export const ForArea = ({ side, area, isStandIn = false }: ForAreaProps) => {
  if (side === "muslim-organization") {
    return isStandIn ? <Trans>in Vertretung da für {area}</Trans> : <Trans>da für {area}</Trans>;
  }
  return isStandIn ? <Trans>in Vertretung zuständig für {area}</Trans> : <Trans>zuständig für {area}</Trans>;
};

/** The way to all of a side that are there for the same, as the directory lists them. */
export const AllInDirectory = ({ side }: { readonly side: SearchableSide }) =>
  side === "muslim-organization" ? (
    <Trans>Alle passenden Organisationen im Verzeichnis</Trans>
  ) : (
    <Trans>Alle Zuständigen im Verzeichnis</Trans>
  );
