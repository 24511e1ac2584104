import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { correct } from "../../../tests/contract/sample-enquiry.ts";
import { createDeskDemo } from "../../../tests/create-demo.ts";
import { button, heading } from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";
import { playDemoPerson } from "../../http/demo-person.ts";
import { formatReference } from "../../i18n/format/formatters.ts";

const { answerBy } = useBackend();

beforeEach(() => {
  sessionStorage.clear();
  playDemoPerson("demo-coordinator-1");
});
afterEach(() => playDemoPerson(null));

test("the wish that an entry be removed is named as that, says what hiding changes, and is done by one press", async () => {
  const { answer, send, submit } = createDeskDemo();
  answerBy(answer);
  const wish = await submit({ ...correct({ kind: "contact", id: "nwkmi1" }, []), wish: "removal" as const });
  const list = await renderApp("/desk");
  await see(page.getByRole("cell", { name: "Löschwunsch" })).toBeVisible();
  await page.getByRole("link", { name: "Polizeipräsidium Musterruhr" }).click();
  await see(heading(/^Löschwunsch/)).toBeVisible();
  await see(page.getByText(/ist dann für niemanden mehr zu sehen/)).toBeVisible();
  await see(page.getByText(/^Wer das wünscht, ist nicht bestätigt\./)).toBeVisible();
  // Nothing of a correction stands there to be filled in.
  await see(button("Werte übernehmen und ansehen")).not.toBeInTheDocument();
  // Whoever agrees has come past what the sender would read.
  const text = page.getByRole("textbox", { name: /^Text an die anfragende Person/ });
  await see(text).toBeVisible();
  // Whoever runs the server is told which one, before it is hidden and after.
  const erasing = page.getByText("npm run host -- erase nwkmi1");
  await see(erasing).toBeVisible();
  const agree = button("Sofort ausblenden und zusagen");
  expect(text.element().compareDocumentPosition(agree.element())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  await agree.click();
  await see(page.getByText("Dieser Eintrag ist ausgeblendet.")).toBeVisible();
  await see(page.getByText(/^Das ist abgeschlossen\./)).toBeVisible();
  await see(erasing).toBeVisible();
  await see(page.getByRole("definition").filter({ hasText: "Polizeipräsidium Musterruhr" })).toBeVisible();
  // Why it is hidden stands in its history as with every other hiding.
  await see(page.getByRole("listitem").getByText(/^Löschwunsch/)).toHaveTextContent(
    `Löschwunsch ${formatReference(wish.reference)}`,
  );
  expect((await send("/api/v1/contacts/nwkmi1")).status).toBe(404);
  await list.unmount();
  const entry = await renderApp("/desk/entries/contact.nwkmi1");
  await see(page.getByText("Dieser Eintrag ist ausgeblendet.")).toBeVisible();
  // The site shows nothing of it.
  await see(page.getByRole("link", { name: "So steht es auf der Seite" })).not.toBeInTheDocument();
  await entry.unmount();
  await renderApp(`/enquiry/status#${wish.token}`);
  await see(page.getByText("Der Eintrag wird hier nicht mehr gezeigt.")).toBeVisible();
});

test("is looked for by itself in the list, and called what it is on the page of who wishes it", async () => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  await submit(correct({ kind: "contact", id: "nwmos1" }, [], "Das stimmt nicht."));
  const wish = await submit({ ...correct({ kind: "contact", id: "nwkmi1" }, []), wish: "removal" as const });
  const list = await renderApp("/desk");
  await see(page.getByRole("cell", { name: "Berichtigung" })).toBeVisible();
  await page.getByRole("combobox", { name: "Art" }).selectOptions("Löschwunsch");
  await see(page.getByRole("cell", { name: "Berichtigung" })).not.toBeInTheDocument();
  await see(page.getByRole("cell", { name: "Löschwunsch" })).toBeVisible();
  await list.unmount();
  await renderApp(`/enquiry/status#${wish.token}`);
  await see(page.getByRole("definition").filter({ hasText: "Löschwunsch" })).toBeVisible();
});

test("the Clearing Point's own entry is not hidden, and it says why", async () => {
  const { answer, submit } = createDeskDemo();
  answerBy(answer);
  const about = { kind: "contact", id: "clear1" } as const;
  const { reference } = await submit({ ...correct(about, []), wish: "removal" as const });
  const work = await renderApp(`/desk/work/${reference}`);
  await see(page.getByText(/^Das ist der Eintrag der Clearingstelle\./)).toBeVisible();
  await see(button("Ablehnen und abschließen")).toBeVisible();
  await see(button("Sofort ausblenden und zusagen")).not.toBeInTheDocument();
  await work.unmount();
  await renderApp("/desk/entries/contact.clear1");
  await see(page.getByRole("link", { name: "So steht es auf der Seite" })).toBeVisible();
  await see(page.getByText(/^Das ist der Eintrag der Clearingstelle\./)).toBeVisible();
  await see(button("Sofort ausblenden")).not.toBeInTheDocument();
});
