import { QueryClientProvider } from "@tanstack/react-query";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { renderPart } from "../../tests/render-part.tsx";
import { see, useBackend } from "../../tests/render-app.tsx";
import { createQueryClient } from "../app/app.tsx";
import { useState } from "react";
import { landBboxes } from "../../contract/lists/land-bbox.ts";
import { ResponsibleContact } from "./responsible-contact.tsx";

useBackend();

test("who is responsible is worked out once for a question, however often the screen is drawn", async () => {
  let reads = 0;
  // A Land that counts how often somebody measures from its middle.
  const bbox = landBboxes["DE-NW"];
  const count = (get: () => typeof bbox): void => {
    Object.defineProperty(landBboxes, "DE-NW", { configurable: true, enumerable: true, get });
  };
  count(() => {
    reads += 1;
    return bbox;
  });
  onTestFinished(() => count(() => bbox));
  const Screen = () => {
    const [drawn, setDrawn] = useState(1);
    return (
      <>
        <button type="button" onClick={() => setDrawn(drawn + 1)}>{`Gezeichnet: ${drawn}`}</button>
        <ResponsibleContact land="DE-NW" side="security-authority" topic={null} />
      </>
    );
  };
  await renderPart(
    <QueryClientProvider client={createQueryClient()}>
      <Screen />
    </QueryClientProvider>,
  );
  await see(page.getByRole("link", { name: "Alle Zuständigen im Verzeichnis" })).toBeVisible();
  const once = reads;
  expect(once).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Gezeichnet: 1" }).click();
  await see(page.getByRole("button", { name: "Gezeichnet: 2" })).toBeVisible();
  expect(reads).toBe(once);
});
