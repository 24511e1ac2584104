import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { arrive, askQuestion, field, sendNow } from "../enquiry-form.ts";
import { answerWith, renderApp, see, useBackend, watch } from "../render-app.tsx";
import { sampleContacts } from "../contract/sample-contacts.ts";
import { traceDatum } from "./trace-datum.ts";
import { traceTexts } from "./trace-texts.ts";
import { ways } from "./ways.ts";

const { answerBy } = useBackend();
const QUESTION = "Wer berät uns in Bottrop zum Einbruchschutz?";

const expectWay = (entered: ReadonlySet<string>, way: readonly string[]): void => {
  expect([...entered].filter((file) => !way.includes(file))).toEqual([]);
  expect(entered.size).toBeGreaterThan(way.length / 2);
};

test("an enquiry crosses the files of its way, and no others, until its receipt is there", async () => {
  await renderApp("/enquiry?kind=question");
  await see(field("Ihre Frage")).toBeVisible();
  // The receipt is known by its token; the question is not in it.
  const entered = traceTexts((text) => text.includes(QUESTION) || text.includes('"token"'));
  await askQuestion(QUESTION);
  await sendNow();
  await arrive();
  expectWay(entered, ways.enquiry);
});

const ORGANIZATION = "Ärztegemeinde München";
/** No contact of the sample is there: its name is the place's alone. */
const PLACE = { key: "05562024", name: "Marl" };

test("a contact crosses the files of its way, and no others, until its row and its mark are there", async () => {
  const contact = sampleContacts.find(({ organization }) => organization.name === ORGANIZATION);
  const entered = traceDatum({
    isDatum: ({ id }) => id === contact?.id,
    isMark: (text) => text === contact?.id || text.includes(ORGANIZATION),
  });
  // A backend of its own reads it from its store. The paths, which come later, are none of this way.
  const answer = answerWith(sampleContacts);
  answerBy(async (request) =>
    request.url.includes("/guidance") ? new Response("{}", { status: 404 }) : answer(request),
  );
  await renderApp("/?z=10&lat=48.95&lon=11.4");
  await see(page.getByRole("link", { name: ORGANIZATION, exact: true })).toBeVisible();
  await see(page.getByRole("button", { name: new RegExp(`^${ORGANIZATION}, `, "u") })).toBeVisible();
  expectWay(entered, ways.contact);
});

test("a place crosses the files of its way, and no others, until its chain is there", async () => {
  await page.viewport(375, 812);
  const entered = traceDatum({
    isDatum: ({ key, name }) => key === PLACE.key && name !== undefined,
    isMark: (text) => text === PLACE.name,
  });
  await renderApp(`/?place=${PLACE.key}`);
  await see(page.getByRole("heading", { name: /^Zuständig für Stadt, Kreis oder Region/u })).toBeVisible();
  // Only what has been drawn is watched: asked anew, who is responsible is found from there.
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("combobox", { name: "Umkreis" }).selectOptions("25");
  await watch(() => entered.has("src/directory/place/place-result.ts")).toBe(true);
  expectWay(entered, ways.place);
});
