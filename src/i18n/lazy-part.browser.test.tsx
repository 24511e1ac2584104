import { useLingui } from "@lingui/react";
import { useState } from "react";
import { Link } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { renderPart } from "../../tests/render-part.tsx";
import { lazyPart } from "./lazy-part.tsx";

/** A part whose code cannot be had until it is told to be there. */
const createPart = () => {
  let isThere = false;
  const part = lazyPart("map", async () => {
    if (!isThere) throw new TypeError("Failed to fetch dynamically imported module");
    return { Greeting: () => <p>Da bin ich</p> };
  });
  return {
    load: part.load,
    Part: part.component("Greeting"),
    arrive: () => {
      isThere = true;
    },
  };
};

const Opener = ({ part: Part }: { readonly part: ReturnType<typeof createPart>["Part"] }) => {
  const [isOpen, setIsOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(!isOpen)}>
        Auf und zu
      </button>
      <Link to="/elsewhere">Weiter</Link>
      {isOpen && <Part />}
    </>
  );
};

const usual = location.href;
afterEach(() => history.replaceState(null, "", usual));

const failure = page.getByRole("alert");
const part = page.getByText("Da bin ich");

test.each([
  ["drawn again", "button", ["Auf und zu", "Auf und zu"]],
  ["asked for at another address", "link", ["Weiter"]],
] as const)("a part that could not be had is tried anew when it is %s", async (_, role, names) => {
  const { Part, arrive } = createPart();
  await renderPart(<Opener part={Part} />);
  await expect.element(failure).toBeVisible();
  expect(console.error).toHaveBeenCalled();
  vi.mocked(console.error).mockClear();
  arrive();
  for (const name of names) await page.getByRole(role, { name }).click();
  await expect.element(part).toBeVisible();
  expect(failure.query()).toBeNull();
});

test("a part that cannot be had yet again says so again", async () => {
  const { Part, load, arrive } = createPart();
  await renderPart(<Opener part={Part} />);
  await expect.element(failure).toBeVisible();
  await page.getByRole("link", { name: "Weiter" }).click();
  await expect.element(failure).toBeVisible();
  vi.mocked(console.error).mockClear();
  arrive();
  await load();
  await page.getByRole("link", { name: "Weiter" }).click();
  await expect.element(part).toBeVisible();
});

test("texts that come with a part draw nothing anew that stands already", async () => {
  const draw = vi.fn<() => void>();
  const Standing = () => {
    const { i18n } = useLingui();
    draw();
    return <p>{i18n.locale}</p>;
  };
  const { load, arrive } = createPart();
  await renderPart(<Standing />);
  draw.mockClear();
  arrive();
  await load();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(draw).not.toHaveBeenCalled();
});
