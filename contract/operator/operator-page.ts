import type { Operator } from "./operator.ts";

/** The `<meta>` in `index.html` that holds the operator's settings as JSON: there before any code, and without a request. */
export const OPERATOR_META = "operator";

const META = new RegExp(`<meta name="${OPERATOR_META}" content="[^"]*" />`, "u");
const ADDRESS = /<address>[^]*?<\/address>/u;

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The lines of the operator's postal address. */
export const postalLines = ({ name, body, street, postalCode, town }: Operator): readonly string[] => [
  name,
  body,
  `${street}, ${postalCode} ${town}`,
];

/**
 * `index.html` of this operator: the settings for the app, and the address for who has no JavaScript. Also for a page
 * that has settings already, so that one build serves several operators.
 */
export const withOperator = (html: string, operator: Operator): string => {
  if (!META.test(html) || !ADDRESS.test(html))
    throw new Error(`index.html has no <meta name="${OPERATOR_META}"> or no <address> to write the operator into`);
  const lines = postalLines(operator).map(escapeHtml).join("<br />");
  return html
    .replace(META, () => `<meta name="${OPERATOR_META}" content="${escapeHtml(JSON.stringify(operator))}" />`)
    .replace(ADDRESS, () => `<address>${lines}</address>`);
};
