import operatorFile from "../content/operator.json" with { type: "json" };
import { type Operator, operatorSchema } from "../contract/operator/operator.ts";
import type { Configuration } from "./configuration.ts";
import { SetupError } from "./setup-error.ts";

/** Who runs this host: that of `content/operator.json`, with the channels of the settings where they are set. */
export const readOperator = ({ mail, phone }: Configuration["clearingPoint"], isSample: boolean): Operator => {
  const read = operatorSchema.safeParse({
    ...operatorFile,
    ...(phone === null ? {} : { phone }),
    ...(mail === null ? {} : { email: mail }),
    isSample,
  });
  if (read.success) return read.data;
  const [field = ""] = read.error.issues[0]?.path ?? [];
  const names: Readonly<Record<string, string>> = { phone: "CLEARING_POINT_PHONE", email: "CLEARING_POINT_MAIL" };
  throw new SetupError(`${names[String(field)] ?? `content/operator.json (${String(field)})`} cannot be shown.`);
};
