import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { arrive, askQuestion, field, sendNow } from "../enquiry-form.ts";
import {
  answerWith,
  enterInto,
  holdTimers,
  renderApp,
  renderAppWithPlaces,
  see,
  useBackend,
  watch,
} from "../render-app.tsx";
import { sampleContacts } from "../contract/sample-contacts.ts";
import { traceDatum } from "./trace-datum.ts";
import { traceTexts, traceWords } from "./trace-texts.ts";
import { type Station, ways } from "./ways.ts";

const { answerBy } = useBackend();
const QUESTION = "Wer berät uns in Bottrop zum Einbruchschutz?";

// What is made ready in an idle moment for a later question is on none of these ways, and such a moment may come any time.
beforeEach(() => {
  vi.stubGlobal("requestIdleCallback", () => 0);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Every file of the way is entered that has anything to trace, and no other; what is said to have nothing has nothing. */
const expectWay = async (entered: ReadonlySet<string>, way: readonly Station[]): Promise<void> => {
  const traced = way.flatMap(([file, , unseen]) => (unseen === undefined ? [file] : []));
  await watch(() => traced.filter((file) => !entered.has(file))).toEqual([]);
  expect([...entered].filter((file) => !traced.includes(file))).toEqual([]);
};

test("an enquiry crosses the files of its way, and no others, until its receipt is there", async () => {
  await renderApp("/enquiry?kind=question");
  await see(field("Ihre Frage")).toBeVisible();
  // The receipt is known by its token; the question is not in it.
  const entered = traceTexts((text) => text.includes(QUESTION) || text.includes('"token"'));
  await askQuestion(QUESTION);
  await sendNow();
  await arrive();
  await expectWay(entered, ways.enquiry);
});

const ORGANIZATION = "Zentrum München";
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
  await renderApp("/?z=13&lat=48.1374&lon=11.5755");
  await see(page.getByRole("link", { name: ORGANIZATION, exact: true })).toBeVisible();
  await see(page.getByRole("button", { name: new RegExp(`^${ORGANIZATION}, `, "u") })).toBeVisible();
  await expectWay(entered, ways.contact);
});

/** In milliseconds; the field waits longer before it asks for what is typed. */
const SHORTEST_PAUSE_MS = 100;

const readPlace = (): string | null => new URLSearchParams(location.search).get("place");

test("a typed place crosses the files of its way, and no others, until its key is in the address", async () => {
  await renderAppWithPlaces();
  const box = page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" });
  const option = (name: RegExp) => page.getByRole("option", { name }).first();
  // What is searched in is made ready with the first word that is typed: that is none of the second one's way.
  await page.getByRole("searchbox").or(box).click();
  await enterInto(box, "Neustadt");
  await see(option(/^Neustadt/u)).toBeVisible();
  await box.fill("");
  await see(option(/^Neustadt/u)).not.toBeInTheDocument();
  // Whoever pauses searches the list for the text, too, which is another way.
  holdTimers(SHORTEST_PAUSE_MS);
  // What the address says is the next way's to read.
  const isOnItsWay = (): boolean => readPlace() === null;
  const marks = new Set([PLACE.name, PLACE.name.toLowerCase(), PLACE.key]);
  const entered = traceWords((text) => marks.has(text) && isOnItsWay());
  await enterInto(box, PLACE.name);
  // There are two of its name; the keyboard is at the larger one.
  await see(page.getByRole("status").filter({ hasText: "Welches Marl?" })).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await watch(readPlace).toBe(PLACE.key);
  await expectWay(entered, ways["typed place"]);
});

test("a place crosses the files of its way, and no others, until its chain is there", async () => {
  await page.viewport(375, 812);
  const entered = traceDatum({
    isDatum: ({ key, name }) => key === PLACE.key && name !== undefined,
    isMark: (text) => text === PLACE.name,
  });
  await renderApp(`/?place=${PLACE.key}`);
  await see(page.getByRole("heading", { name: /^Für Stadt, Kreis oder Region/u })).toBeVisible();
  // Only what has been drawn is watched: asked anew, who is responsible is found from there.
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("combobox", { name: "Umkreis" }).selectOptions("25");
  await expectWay(entered, ways.place);
});
