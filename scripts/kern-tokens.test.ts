import { expect, test } from "vitest";
import { pickTokens } from "./kern-tokens.ts";

const kern = [
  ":root{--kern-color-blue: #00f;--kern-color-red: #f00}",
  "@media (prefers-color-scheme: dark){:root{--kern-color-action: var(--kern-color-blue)}}",
  "[data-kern-theme=light]{--kern-color-action: var(--kern-color-blue);--kern-space: 1px}",
  ".kern-btn{color: var(--kern-color-red)}",
].join("");

test("a token comes with those it is made of, in every theme, and nothing else does", () => {
  expect(pickTokens(kern, "a { color: var(--kern-color-action) }").trim().split("\n")).toEqual([
    ":root{--kern-color-blue: #00f}",
    "@media (prefers-color-scheme: dark){:root{--kern-color-action: var(--kern-color-blue)}}",
    "[data-kern-theme=light]{--kern-color-action: var(--kern-color-blue)}",
  ]);
});

test("a token that KERN does not have is named", () => {
  expect(() => pickTokens(kern, "a { color: var(--kern-color-green) }")).toThrow("--kern-color-green");
});
