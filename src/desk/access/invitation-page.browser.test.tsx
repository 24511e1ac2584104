import { test } from "vitest";
import { page } from "vitest/browser";
import { deskPaths } from "../../../contract/desk/desk-paths.ts";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

test("whoever is invited reads for which task, before they accept", async () => {
  const { answer } = createDeskDemo();
  answerBy(async (request) =>
    request.url.endsWith(deskPaths.invitationState)
      ? Response.json({ state: "open", roles: ["land-coordinator"], lands: ["DE-HE"] })
      : answer(request),
  );
  await renderApp(`/desk/invitation#${"a".repeat(32)}`);
  await see(page.getByText("Ihre Aufgabe: Koordination eines Landes, Hessen.")).toBeVisible();
});
