import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { correct } from "../../../tests/contract/sample-enquiry.ts";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { button } from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import { playDemoPerson } from "../../http/demo-person.ts";

const { answerBy } = useBackend();

beforeEach(() => {
  sessionStorage.clear();
  playDemoPerson("demo-coordinator-1");
});
afterEach(() => playDemoPerson(null));

const url = { field: "url", from: [], to: ["https://gemeinde.example/"] } as const;
const mail = { field: "email", from: ["kmi@polizei.example"], to: ["neu@polizei.example"] } as const;
const consent = () => page.getByRole("textbox", { name: /^Wer hat eingewilligt\?/ });

test("who has consented is asked for where a first value of a community cannot be written without, and only there", async () => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  const { reference } = await submit(correct({ kind: "contact", id: "nwmos1" }, [url]));
  await renderApp(`/desk/work/${reference}`);
  await page.getByRole("combobox", { name: "Was Sie tun" }).selectOptions("Werte ändern");
  await see(consent()).toBeRequired();
  await see(consent()).toHaveAccessibleName("Wer hat eingewilligt?");
  await button("Werte übernehmen und ansehen").click();
  await see(consent()).toHaveFocus();
  await see(consent()).toHaveAccessibleDescription(/Bitte nennen Sie die Funktion\./);
  await consent().fill("Vorstand");
  await button("Werte übernehmen und ansehen").click();
  await see(page.getByText("Eingewilligt hat: Vorstand")).toBeVisible();
  expect(document.body.textContent).not.toContain("Eine erste Angabe einer Gemeinde braucht");
});

test("who has consented may be left out of what an authority says", async () => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  const { reference } = await submit(correct({ kind: "contact", id: "nwkmi1" }, [mail]));
  await renderApp(`/desk/work/${reference}`);
  await page.getByRole("combobox", { name: "Was Sie tun" }).selectOptions("Werte ändern");
  await see(consent()).not.toBeRequired();
  await see(consent()).toHaveAccessibleName("Wer hat eingewilligt? (freiwillig)");
});
