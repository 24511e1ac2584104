import { QueryClientProvider } from "@tanstack/react-query";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderPart } from "../../tests/render-part.tsx";
import { see, useBackend } from "../../tests/render-app.tsx";
import { createQueryClient } from "../app/app.tsx";
import { useState } from "react";
import { ResponsibleContact } from "./responsible-contact.tsx";

useBackend();

test("who is responsible is worked out once for a question, however often the screen is drawn", async () => {
  let reads = 0;
  // A place that counts how often somebody measures from it.
  const place = {
    key: "05512000" as const,
    name: "Bottrop",
    lat: 51.52,
    get lon() {
      reads += 1;
      return 6.93;
    },
  };
  const Screen = () => {
    const [drawn, setDrawn] = useState(1);
    return (
      <>
        <button type="button" onClick={() => setDrawn(drawn + 1)}>{`Gezeichnet: ${drawn}`}</button>
        <ResponsibleContact place={place} side="security-authority" topic={null}>
          {() => <p>{drawn}</p>}
        </ResponsibleContact>
      </>
    );
  };
  await renderPart(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter>
        <Screen />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await see(page.getByRole("link", { name: "Polizeipräsidium Musterruhr" })).toBeVisible();
  const once = reads;
  expect(once).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Gezeichnet: 1" }).click();
  await see(page.getByRole("button", { name: "Gezeichnet: 2" })).toBeVisible();
  expect(reads).toBe(once);
});
