import { join } from "node:path";
import { normalizePath, type Plugin } from "vite";
import operatorFile from "../content/operator.json" with { type: "json" };
import { withOperator } from "../contract/operator/operator-page.ts";
import { type Operator, operatorSchema } from "../contract/operator/operator.ts";
import { sampleOperator } from "../mocks/sample/operator.ts";

/** Who runs a build of this mode. */
export const operatorOf = (mode: string): Operator =>
  mode === "production" ? operatorSchema.parse(operatorFile) : sampleOperator;

/** Writes the operator into `index.html`: that of `content/operator.json`, and of the sample where its entries are shown. */
export const operatorSettings = (): Plugin => {
  let mode = "";
  let page = "";
  return {
    name: "operator-settings",
    configResolved(config) {
      ({ mode } = config);
      page = normalizePath(join(config.root, "index.html"));
    },
    // The pages in which components are tested have settings from elsewhere.
    transformIndexHtml: (html, { filename }) => (filename === page ? withOperator(html, operatorOf(mode)) : html),
  };
};
