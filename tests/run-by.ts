import { onTestFinished } from "vitest";
import { OPERATOR_META } from "../contract/operator/operator-page.ts";
import { sampleOperator } from "../mocks/sample/operator.ts";

/** The installation of another operator, until the test is over. */
export const runBy = (changes: Partial<typeof sampleOperator>): void => {
  const meta = document.querySelector<HTMLMetaElement>(`meta[name=${OPERATOR_META}]`);
  if (meta === null) throw new Error("the page has no operator");
  const before = meta.content;
  meta.content = JSON.stringify({ ...sampleOperator, ...changes });
  onTestFinished(() => {
    meta.content = before;
  });
};
