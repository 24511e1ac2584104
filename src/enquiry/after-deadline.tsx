import { Trans } from "@lingui/react/macro";
import type { HolderRank } from "../../contract/lists/holder-rank.ts";

/** Who has an introduction when the time for an answer is over. */
export const AfterDeadline = ({ next }: { readonly next: HolderRank | undefined }) => {
  if (next === "deputy") return <Trans>Danach geht die Anfrage an die Vertretung.</Trans>;
  return next === "coordinator" ? <Trans>Danach geht die Anfrage an die Clearingstelle.</Trans> : null;
};
