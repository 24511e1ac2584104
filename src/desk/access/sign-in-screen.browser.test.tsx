import { beforeEach, test } from "vitest";
import { page } from "vitest/browser";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { button, field } from "../../../tests/enquiry-form.ts";
import { playAtHome } from "../../../tests/play-at-home.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

beforeEach(() => sessionStorage.clear());

test("who forgets the name to sign in by is told so, before the code", async () => {
  const { answer } = createDeskDemo();
  answerBy(playAtHome("nobody", answer));
  await renderApp("/desk");
  await page.getByText("Ohne Passkey anmelden").click();
  await button("Mit Einmalcode anmelden").click();
  await see(field("Anmeldename")).toHaveFocus();
  await see(field("Anmeldename")).toHaveAccessibleDescription(/Ein Anmeldename hat acht Zeichen/);
});
