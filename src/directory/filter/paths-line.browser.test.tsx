import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { answerWithMany, renderApp, see, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
const line = page.getByRole("navigation", { name: "Was tun?" });
const rows = page.getByRole("region", { name: "Liste der Kontakte" }).getByRole("link");

/** Answers with many contacts, and about what to do by `answer`. */
const answerPathsBy = (answer: (usual: () => Promise<Response>) => Promise<Response>): void => {
  const many = answerWithMany(20);
  answerBy(async (request) =>
    new URL(request.url).pathname.endsWith("/guidance") ? answer(async () => many(request)) : many(request),
  );
};

beforeEach(async () => {
  await page.viewport(1280, 800);
});

test("while the paths are on their way no link stands in their line that would take the keyboard with it", async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  answerPathsBy(async (usual) => {
    await held;
    return usual();
  });
  await renderApp();
  await see(rows.first()).toBeVisible();
  await watch(() => line.query()).not.toBeNull();
  expect(line.getByRole("link").elements()).toEqual([]);
  release();
  await watch(() => line.getByRole("link").elements().length).toBeGreaterThan(0);
});

test("where the paths do not come a link leads to all of them", async () => {
  answerPathsBy(async () => new Response("{}", { status: 404 }));
  await renderApp();
  await see(line.getByRole("link", { name: "Was tun? Alle Anleitungen" })).toBeVisible();
});
