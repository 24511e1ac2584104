import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { createHighlight, type Highlight, useHighlighted } from "./highlight.ts";

const Row = ({ name, highlight, onDraw }: RowProps) => {
  const isHighlighted = useHighlighted(highlight, (key) => key === name);
  onDraw(name);
  return <p data-highlighted={isHighlighted}>{name}</p>;
};

type RowProps = {
  readonly name: string;
  readonly highlight: Highlight<string>;
  readonly onDraw: (name: string) => void;
};

test("pointing at another draws the two it changes, and nobody else", async () => {
  const highlight = createHighlight("");
  const drawn: string[] = [];
  const screen = await render(
    <>
      {["Bottrop", "Essen", "Köln"].map((name) => (
        <Row key={name} name={name} highlight={highlight} onDraw={(each) => drawn.push(each)} />
      ))}
    </>,
  );
  highlight.set("Essen");
  await expect.element(screen.getByText("Essen")).toHaveAttribute("data-highlighted", "true");
  drawn.length = 0;
  highlight.set("Köln");
  await expect.element(screen.getByText("Köln")).toHaveAttribute("data-highlighted", "true");
  await expect.element(screen.getByText("Essen")).toHaveAttribute("data-highlighted", "false");
  expect(drawn.toSorted()).toEqual(["Essen", "Köln"]);
});
