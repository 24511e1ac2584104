import { Trans } from "@lingui/react/macro";
import type { EnquiryKind } from "../../contract/enquiry/enquiry-kind.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { useKindTexts } from "./use-kind-texts.ts";

type ElsewhereStepProps = { readonly kind: EnquiryKind; readonly onTakeOver: () => void };

/** In the place of a form whose draft another tab is at: two would write over each other. */
export const ElsewhereStep = ({ kind, onTakeOver }: ElsewhereStepProps) => (
  <>
    <div className="screen__head">
      <PageHeading title={useKindTexts()[kind].title} />
    </div>
    <div className="draft-note draft-note--restored" role="status">
      <p>
        <Trans>
          Dieser Entwurf wird gerade in einem anderen Fenster bearbeitet. Damit nichts überschrieben wird, ist er hier
          gesperrt.
        </Trans>
      </p>
      <button type="button" className="button button--quiet" onClick={onTakeOver}>
        <Trans>Hier weiterschreiben</Trans>
      </button>
    </div>
  </>
);
