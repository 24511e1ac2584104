import { Trans } from "@lingui/react/macro";
import type { FieldChange } from "../../contract/enquiry/correction.ts";
import { useCorrectionTexts } from "./use-correction-texts.ts";

/** What a field of an entry says now, and what it ought to say; a value that is not there is not struck through. */
export const ChangeValues = ({ change: { field, from, to } }: { readonly change: FieldChange }) => {
  const { formatAll } = useCorrectionTexts();
  return (
    <>
      <dd>
        {from.length === 0 ? (
          <span className="muted">
            <Trans>bisher keine Angabe</Trans>
          </span>
        ) : (
          <del>
            <bdi>{formatAll(field, from)}</bdi>
          </del>
        )}
      </dd>
      <dd>
        <ins>{to.length === 0 ? <Trans>entfällt</Trans> : <bdi>{formatAll(field, to)}</bdi>}</ins>
      </dd>
    </>
  );
};
