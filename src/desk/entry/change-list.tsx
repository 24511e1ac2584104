import type { FieldChange } from "../../../contract/enquiry/correction.ts";
import { ChangeValues, useCorrectionTexts } from "../../form/correction-texts.tsx";

/** Fields with what they were and what they became, or ought to become. */
export const ChangeList = ({ changes }: { readonly changes: readonly FieldChange[] }) => {
  const { labelOf } = useCorrectionTexts();
  return (
    <dl className="desk__changes">
      {changes.map((change) => (
        <div key={change.field} className="desk__change">
          <dt>{labelOf(change.field)}</dt>
          <ChangeValues change={change} />
        </div>
      ))}
    </dl>
  );
};
