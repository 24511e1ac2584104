import { useState } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { see } from "../../tests/render-app.tsx";
import { renderPart } from "../../tests/render-part.tsx";
import type { SearchHint } from "../search/suggestion.ts";
import { SearchHintLine } from "./search-hint-line.tsx";

const hint: SearchHint = {
  kind: "several-words",
  choices: [
    { label: "Türkisch", text: "Türkisch Verein" },
    { label: "Kurdisch", text: "Kurdisch Verein" },
  ],
};

const Asking = () => {
  const [text, setText] = useState("Kürkisch Verein");
  return (
    <main>
      <SearchHintLine hint={hint} onText={setText} />
      <output>{text}</output>
    </main>
  );
};

test("a word that may be several is asked about, and the one chosen takes its place", async () => {
  await renderPart(<Asking />);
  await see(page.getByText("Das Wort kann Verschiedenes heißen. Meinten Sie:", { exact: false })).toBeVisible();
  expect(page.getByRole("button").elements()).toHaveLength(2);
  await page.getByRole("button", { name: "Kurdisch" }).click();
  await see(page.getByText("Kurdisch Verein")).toBeVisible();
});
