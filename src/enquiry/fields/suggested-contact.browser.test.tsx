import { expect, test } from "vitest";
import { page } from "vitest/browser";
import {
  arrive,
  button,
  choose,
  consent,
  listenBy,
  field,
  goOn,
  passTime,
  pick,
  sendNow,
} from "../../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../../tests/render-app.tsx";

const listen = listenBy(useBackend().answerBy);

test("a suggested contact has its place and how it is reached, each once more before it is sent", async () => {
  const sent = listen();
  await renderApp("/enquiry?kind=suggestion&suggestedKind=contact&land=DE-NW&side=muslim-organization");
  await field("Name").fill("Moschee Hamm");
  await field("Beschreibung").fill("Ein Verein in Hamm.");
  const place = field(/^Ort /);
  await see(place).toHaveAccessibleDescription(/Postleitzahl/);
  await place.fill("Hamm");
  // No street is asked for, so none is promised to be shown.
  await see(page.getByRole("combobox", { name: /^Wie genau soll der Ort/ })).not.toHaveTextContent("Anschrift");
  await see(page.getByText(/Alle sehen die genaue Stelle/)).not.toBeInTheDocument();
  await choose(/^Wie genau soll der Ort/, "municipality");
  await field(/^Telefon /).fill("12");
  await field(/^E-Mail \(/).fill("vorstand@moschee.example");
  await pick(/bin interessiert/);
  await consent();
  passTime();
  await goOn();
  await see(page.getByRole("link", { name: /Telefonnummern mit Vorwahl/ })).toBeVisible();
  await field(/^Telefon /).fill("089 99998910");
  await goOn();
  await see(button("Telefon ändern")).toBeVisible();
  await see(page.getByText(/vorstand@moschee\.example/).first()).toBeVisible();
  await sendNow();
  await arrive();
  expect(sent[0]?.body).toMatchObject({
    precision: "municipality",
    changes: [
      { field: "municipality", from: [], to: ["Hamm"] },
      { field: "email", from: [], to: ["vorstand@moschee.example"] },
      { field: "phones", from: [], to: ["+498999998910"] },
    ],
  });
});

test("what was typed of a contact is not sent of a project", async () => {
  const sent = listen();
  await renderApp("/enquiry?kind=suggestion&suggestedKind=contact");
  await field(/^Ort /).fill("Hamm");
  await pick("Projekt");
  await see(field(/^Ort /)).not.toBeInTheDocument();
  await field("Name").fill("Runder Tisch");
  await field("Beschreibung").fill("Ein Beispiel aus Hamm.");
  await pick(/bin interessiert/);
  await consent();
  passTime();
  await goOn();
  await sendNow();
  await arrive();
  expect(sent[0]?.body).not.toHaveProperty("changes");
});
