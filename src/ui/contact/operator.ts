import { OPERATOR_META } from "../../../contract/operator/operator-page.ts";
import type { Operator } from "../../../contract/operator/operator.ts";

/** Who runs this installation. Its settings were checked when they were written into the page. */
export const readOperator = (): Operator =>
  JSON.parse(document.querySelector<HTMLMetaElement>(`meta[name=${OPERATOR_META}]`)?.content ?? "null") as Operator;
