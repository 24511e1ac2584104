import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { renderApp, see, useBackend } from "../../tests/render-app.tsx";

useBackend();

const copy = page.getByRole("button", { name: "Link kopieren" });

test("the link copied is the address of what is on screen", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await renderApp("/?land=DE-NW&q=Bottrop");
  await copy.click();
  await see(page.getByText("Link kopiert")).toBeVisible();
  expect(write).toHaveBeenCalledExactlyOnceWith(`${location.origin}/?land=DE-NW&q=Bottrop`);
});

test("a browser that does not let us copy leads to the address bar", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("denied", "NotAllowedError"));
  await renderApp("/?land=DE-NW");
  await copy.click();
  await see(page.getByText("Bitte die Adresse aus der Adresszeile kopieren")).toBeVisible();
});
