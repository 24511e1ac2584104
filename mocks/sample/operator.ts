import operatorFile from "../../content/operator.json" with { type: "json" };
import { operatorSchema } from "../../contract/operator/operator.ts";
import { CLEARING_POINT_NUMBER } from "./phone-numbers.ts";

/** The real operator; only phone and mailbox are invented, so that nobody is called by mistake. */
export const sampleOperator = operatorSchema.parse({
  ...operatorFile,
  phone: CLEARING_POINT_NUMBER.replace(/^\+49(30)/, "+49 $1 "),
  email: "clearingstelle@clearingstelle.example",
  isSample: true,
});
