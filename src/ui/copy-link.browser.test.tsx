import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { holdTimers, renderApp, see, useBackend } from "../../tests/render-app.tsx";

useBackend();

const copy = page.getByRole("button", { name: "Link kopieren" });

test("the link copied is the address of what is on screen", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await renderApp("/?land=DE-NW&q=Bottrop");
  await see(copy).toBeVisible();
  const { pass } = holdTimers();
  await copy.click();
  await see(page.getByText("Link kopiert")).toBeVisible();
  pass(2_500);
  await see(page.getByText("Link kopiert")).not.toBeInTheDocument();
  expect(write).toHaveBeenCalledExactlyOnceWith(`${location.origin}/?land=DE-NW&q=Bottrop`);
});

test("a browser that does not let us copy leads to the address bar", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("denied", "NotAllowedError"));
  await renderApp("/?land=DE-NW");
  await see(copy).toBeVisible();
  holdTimers();
  await copy.click();
  await see(page.getByText("Bitte die Adresse aus der Adresszeile kopieren")).toBeVisible();
});
