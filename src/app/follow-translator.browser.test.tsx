import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { TRANSLATORS, translatePage } from "../../tests/translate-page.ts";
import { followTranslator } from "./follow-translator.ts";

followTranslator();

const ways = Object.keys(TRANSLATORS) as (keyof typeof TRANSLATORS)[];

const Count = ({ count }: { readonly count: number }) => <>{`${count} Kontakte`}</>;

describe.each(ways)("a page whose texts are replaced %s", (way) => {
  let stop = (): void => {};
  beforeEach(() => {
    stop = translatePage(way);
  });
  afterEach(() => stop());

  /** Draws one after the other, each once the one before is translated. */
  const drawAll = async (...drawn: readonly React.ReactNode[]): Promise<HTMLElement> => {
    const { container, rerender } = await render(<main>{drawn[0]}</main>);
    for (const next of drawn.slice(1)) {
      await expect.poll(() => container.querySelector("font")).not.toBeNull();
      await rerender(<main>{next}</main>);
      await Promise.resolve();
    }
    return container;
  };
  const textAfter = async (...drawn: readonly React.ReactNode[]) => (await drawAll(...drawn)).textContent;

  test("shows a text that changes, each time", async () => {
    expect(await textAfter(<Count count={3} />, <Count count={2} />, <Count count={1} />)).toBe("1 Kontakte");
  });

  test("shows those that change among several beside each other, in their order", async () => {
    const line = (first: string, second: string, third: string) => (
      <>
        {first}
        {second}
        <b>!</b>
        {third}
      </>
    );
    expect(await textAfter(line("a", "b", "c"), line("a", "B", "c"), line("A", "B", "C"))).toBe("AB!C");
  });

  test("loses a text that goes", async () => {
    const line = (isThere: boolean) => (
      <>
        <i>a</i>
        {isThere && "b"}
        <i>c</i>
      </>
    );
    expect(await textAfter(line(true), line(false))).toBe("ac");
    expect(await textAfter(line(true), line(false), line(true))).toBe("abc");
  });

  test("has what comes before a text before it", async () => {
    const line = (isThere: boolean) => <>{isThere && <b>new</b>} text</>;
    expect(await textAfter(line(false), line(true))).toBe("new text");
  });

  test("moves a text once", async () => {
    const list = (...keys: readonly string[]) => keys.map((key) => <Count key={key} count={Number(key)} />);
    expect(await textAfter(list("1", "2", "3"), list("3", "1", "2"))).toBe("3 Kontakte1 Kontakte2 Kontakte");
  });

  test("goes as a whole", async () => {
    expect(await textAfter(<p>some {"text"}</p>, <p key="other">other</p>)).toBe("other");
  });
});

test("a text whose translation was taken back goes on changing", async () => {
  const stop = translatePage("in one step");
  const { container, rerender } = await render(
    <main>
      <Count count={3} />
    </main>,
  );
  await Promise.resolve();
  stop();
  for (const font of container.querySelectorAll("main > font")) font.replaceWith(font.textContent);
  await rerender(
    <main>
      <Count count={2} />
    </main>,
  );
  expect(container.textContent).toBe("2 Kontakte");
});

test("what the translator has moved into its own element goes where it is", () => {
  const parent = document.createElement("p");
  const child = document.createElement("b");
  const font = document.createElement("font");
  font.append(child);
  parent.append(font);
  document.body.append(parent);
  const before = document.createElement("i");
  parent.insertBefore(before, child);
  expect(before.nextSibling).toBe(font);
  parent.removeChild(child);
  expect(child.isConnected).toBe(false);
  parent.remove();
});

test("a node that is somewhere else in the page is still a defect", () => {
  const [parent, other] = [document.createElement("p"), document.createElement("p")];
  document.body.append(parent, other);
  const child = other.appendChild(document.createElement("b"));
  expect(() => parent.removeChild(child)).toThrow("not a child");
  expect(() => parent.insertBefore(document.createElement("i"), child)).toThrow("not a child");
  parent.remove();
  other.remove();
});
