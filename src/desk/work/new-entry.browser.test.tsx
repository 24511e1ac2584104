import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { submissions } from "../../../tests/contract/sample-enquiry.ts";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { button } from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import { playDemoPerson } from "../../http/demo-person.ts";

const { answerBy } = useBackend();

beforeEach(() => sessionStorage.clear());
afterEach(() => playDemoPerson(null));

test("a suggestion becomes an entry: what is missing is asked for, and two agree", async () => {
  const { answer, send: ask, submit } = createDeskDemo();
  answerBy(answer);
  const suggestion = submissions.find(({ kind }) => kind === "suggestion");
  if (suggestion === undefined) throw new Error("the sample has no suggestion");
  const { reference, token } = await submit(suggestion);
  playDemoPerson("demo-coordinator-1");
  const one = await renderApp(`/desk/work/${reference}`);
  await see(page.getByRole("heading", { name: "Was in den neuen Eintrag soll" })).toBeVisible();
  await see(page.getByText("Das fehlt noch; ohne das gibt es keinen Eintrag.").first()).toBeVisible();
  // Without it there is no entry: it cannot be left out.
  await see(page.getByRole("button", { name: "Stand weglassen" })).not.toBeInTheDocument();
  await page.getByRole("combobox", { name: "Stand" }).selectOptions("läuft");
  await page.getByRole("textbox", { name: "Beginn" }).fill("2026-01-01");
  await page.getByRole("checkbox", { name: "Thüringen" }).click();
  await button("Werte übernehmen und ansehen").click();
  await see(page.getByText("Das fehlt noch; ohne das gibt es keinen Eintrag.")).not.toBeInTheDocument();
  await button("Zustimmen, dann zweite Person").click();
  await see(page.getByText(/^Sie haben zugestimmt/)).toBeVisible();
  await one.unmount();
  playDemoPerson("demo-coordinator-2");
  const other = await renderApp(`/desk/work/${reference}`);
  await button("Auch zustimmen und veröffentlichen").click();
  await see(page.getByRole("heading", { name: "Verlauf des Eintrags" })).toBeVisible();
  await see(page.getByText(/^angelegt/)).toBeVisible();
  expect(await (await ask("/api/v1/projects")).text()).toContain("Runder Tisch");
  await other.unmount();
  await renderApp(`/enquiry/status#${token}`);
  await see(page.getByText("Die Clearingstelle hat aus Ihrem Vorschlag einen Eintrag gemacht.")).toBeVisible();
});

test("what nobody would see of a new entry is not said to stand there already", async () => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  const suggestion = submissions.find(({ kind }) => kind === "suggestion");
  if (suggestion?.kind !== "suggestion") throw new Error("the sample has no suggestion");
  const changes = [{ field: "municipality" as const, from: [], to: ["Bottrop"] }];
  const { reference } = await submit({
    ...suggestion,
    suggestedKind: "contact" as const,
    entrySide: "muslim-organization" as const,
    changes,
  });
  playDemoPerson("demo-coordinator-1");
  await renderApp(`/desk/work/${reference}`);
  await see(page.getByRole("heading", { name: "Was in den neuen Eintrag soll" })).toBeVisible();
  await see(page.getByText("Das sieht niemand.")).toBeVisible();
  expect(page.getByText(/^Das steht dort schon/).elements()).toEqual([]);
});
