import { expect, test } from "vitest";
import { arrive, askQuestion, field, sendNow } from "../enquiry-form.ts";
import { renderApp, see, useBackend } from "../render-app.tsx";
import { traceTexts } from "./trace-texts.ts";
import { ways } from "./ways.ts";

useBackend();
const QUESTION = "Wer berät uns in Bottrop zum Einbruchschutz?";

test("an enquiry crosses the files of its way, and no others, until its receipt is there", async () => {
  await renderApp("/enquiry?kind=question");
  await see(field("Ihre Frage")).toBeVisible();
  // The receipt is known by its token; the question is not in it.
  const entered = traceTexts((text) => text.includes(QUESTION) || text.includes('"token"'));
  await askQuestion(QUESTION);
  await sendNow();
  await arrive();
  const way = new Set<string>(ways.enquiry);
  expect([...entered].filter((file) => !way.has(file))).toEqual([]);
  expect(entered.size).toBeGreaterThan(way.size / 2);
});
