import type { ElementReference, Session } from "./webdriver.ts";

const SELECTORS = {
  button: "button, [role=button], summary",
  link: "a[href]",
  heading: "h1, h2, h3, h4",
  field: "input:not([type=checkbox]):not([type=radio]), textarea",
  radio: "input[type=radio]",
  checkbox: "input[type=checkbox]",
  option: "[role=option]",
  status: "[role=status], [role=alert]",
  grid: "[role=grid], table",
} as const;
export type Role = keyof typeof SELECTORS;

/**
 * Runs in the page. What is shown, of one kind, by what it is called: labels first, as accessible names are made. WebDriver
 * itself finds by selector only, and tells one name at a time.
 */
const FIND = `
const [selector, pattern] = arguments;
const name = new RegExp(pattern, "u");
const textOf = (element) => (element?.textContent ?? "").replace(/\\s+/g, " ").trim();
const nameOf = (element) =>
  element.getAttribute("aria-label") ??
  [...(element.getAttribute("aria-labelledby") ?? "").split(" ")].map((id) => textOf(document.getElementById(id))).join(" ").trim()
    .concat([...(element.labels ?? [])].map(textOf).join(" ")) ;
return [...document.querySelectorAll(selector)].filter(
  (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    name.test(nameOf(element) || textOf(element) || element.placeholder || ""),
)
  // Somebody presses the label of a box that is drawn by it.
  .map((element) => (/^input\\[type=(radio|checkbox)\\]$/.test(selector) ? (element.labels[0] ?? element) : element));
`;

/** Finds what is shown by its role and name, in the order of the page. */
export const findAll = async (session: Session, role: Role, name: RegExp): Promise<readonly ElementReference[]> =>
  session.run<readonly ElementReference[]>(FIND, SELECTORS[role], name.source);
