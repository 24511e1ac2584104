import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";

// Read by some modules when they are first imported; the worker itself lies where it always does.
const below = vi.hoisted(() => {
  const usual = import.meta.env.BASE_URL;
  vi.stubEnv("BASE_URL", "/kontakt/");
  return { usual };
});
vi.stubEnv("BASE_URL", below.usual);
useBackend();
beforeEach(() => {
  vi.stubEnv("BASE_URL", "/kontakt/");
});

const footer = page.getByRole("contentinfo");
const heading = page.getByRole("main").getByRole("heading", { level: 1 });
/** Those of the site: what is called or written to is none. */
const listOwnLinks = (): readonly HTMLAnchorElement[] =>
  [...footer.element().querySelectorAll("a")].filter((link) => !/^(?:tel|mailto):/u.test(link.href));

test("below a path every link of the footer leads to a page of the site, and to none beside it", async () => {
  await renderApp("/kontakt/");
  await watch(() => listOwnLinks().length).toBeGreaterThan(6);
  for (const nth of listOwnLinks().keys()) {
    const link = listOwnLinks()[nth];
    // One of them names the page it stands on, and so is another on each.
    const wanted = link?.getAttribute("href") ?? "";
    expect(wanted).toMatch(/^\/kontakt\//u);
    link?.click();
    await watch(() => location.pathname + location.search + location.hash).toBe(wanted);
    await see(heading).toBeVisible();
    expect(heading.element().textContent).not.toBe("Seite nicht gefunden");
  }
});
