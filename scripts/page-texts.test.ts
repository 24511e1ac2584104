import { expect, test } from "vitest";
import { readPageText } from "./page-texts.ts";

test("a page is its title and blocks of text, lists and places for what the program knows", () => {
  const text = `# Title & more

## Part

One **strong** line that
goes on with [a link](/about) and "{gap}".

- first
- second

{{address}}
`;
  expect(readPageText(text)).toEqual({
    title: "Title & more",
    blocks: [
      { heading: ["Part"], depth: 2 },
      {
        paragraph: [
          "One ",
          { strong: ["strong"] },
          " line that goes on with ",
          { link: "/about", spans: ["a link"] },
          ' and "{gap}".',
        ],
      },
      { items: [["first"], ["second"]], isOrdered: false },
      { slot: "address" },
    ],
  });
});

test.each([
  ["HTML", "# A\n\n<b>bold</b>"],
  ["HTML in a line", "# A\n\nOne <b>bold</b> word"],
  ["a picture", "# A\n\n![x](y.png)"],
  ["a table", "# A\n\n| a |\n|---|\n| b |"],
  ["a list in a list", "# A\n\n- a\n  - b"],
  ["a second title", "# A\n\n# B"],
  ["no title", "A"],
])("%s is refused", (_what, text) => {
  expect(() => readPageText(text)).toThrow(/^A page (?:takes headings|begins with its title)/u);
});
