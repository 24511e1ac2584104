import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import operatorFile from "../../content/operator.json" with { type: "json" };
import clearingPoint from "../../content/clearing-point.json" with { type: "json" };
import { withOperator } from "./operator-page.ts";
import { operatorSchema } from "./operator.ts";

const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
const operator = operatorSchema.parse(operatorFile);

test("the page carries the operator: for the app, and for who has no JavaScript", () => {
  const html = withOperator(page, operator);
  expect(html).toContain(`&quot;street&quot;:&quot;${operator.street}&quot;`);
  expect(html).toContain(`<address>${operator.name}<br />${operator.body}<br />`);
});

test("a page that has an operator can be given another, so that one build serves several", () => {
  const other = { ...operator, name: "Andere Stelle", street: "Anderer Weg 1" };
  expect(withOperator(withOperator(page, operator), other)).toBe(withOperator(page, other));
});

test("what an operator writes stays text", () => {
  const html = withOperator(page, { ...operator, name: `"><script>alert(1)</script>$&` });
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;$&amp;");
});

test("a page without a place for it is an error that says so", () => {
  expect(() => withOperator("<html></html>", operator)).toThrow(/no <meta name="operator">/u);
});

test.each([
  ["phone", "0911 123"],
  ["email", "nobody"],
  ["postalCode", "9046"],
  ["answersIn", []],
  ["answersIn", ["xx"]],
  ["legalTextsConfirmed", "yes"],
])("%s %o is refused", (field, value) => {
  expect(operatorSchema.safeParse({ ...operatorFile, [field]: value }).success).toBe(false);
});

test("phone and mailbox of the real operator are not invented: whoever runs it adds them", () => {
  expect(operator).toMatchObject({ phone: null, email: null, isSample: false, legalTextsConfirmed: false });
});

test("the Clearing Point's own entry is the operator's", () => {
  const { name, street, postalCode, town, answersIn } = operator;
  expect(clearingPoint).toMatchObject({ name, address: `${street}, ${postalCode} ${town}`, languages: answersIn });
});
