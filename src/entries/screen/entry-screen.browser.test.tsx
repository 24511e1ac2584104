import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderApp, see, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

const pages = [
  ["/projects/doors", "Dieses Projekt"],
  ["/experts/doors", "Dieses Angebot"],
  ["/events/doors", "Dieser Termin"],
  ["/materials/doors", "Dieses Material"],
  ["/guidance/doors", "Diese Anleitung"],
] as const;

const heading = () => page.getByRole("heading", { level: 1 });
const SITE = "Clearingstelle · Kontaktnetz";

test.each(pages)("%s that cannot be read says so in its heading and its title", async (path, subject) => {
  answerBy(async () => Response.json({}));
  await renderApp(path);
  await see(heading()).toHaveTextContent(`${subject} konnte nicht geladen werden`);
  expect(document.title).toBe(`${subject} konnte nicht geladen werden – ${SITE}`);
  await see(page.getByRole("button", { name: "Erneut versuchen" })).toBeVisible();
  expect(page.getByRole("heading", { level: 2 }).elements()).toHaveLength(0);
});

test("while an entry is on its way the page is not called after the one before", async () => {
  document.title = "Überblick";
  const { promise, resolve } = Promise.withResolvers<null>();
  answerBy(async () => {
    await promise;
    return new Response("{}", { status: 404 });
  });
  await renderApp("/projects/doors");
  await watch(() => document.title).toBe(`Wird geladen … – ${SITE}`);
  resolve(null);
  await watch(() => document.title).toBe(`Dieses Projekt gibt es nicht (mehr) – ${SITE}`);
});
