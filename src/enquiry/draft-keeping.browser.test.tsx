import { describe, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { SAMPLE_NOW } from "../../tests/contract/sample-contacts.ts";
import {
  button,
  heading,
  field,
  sendNow,
  arrive,
  QUESTION,
  askQuestion,
  createListener,
} from "../../tests/enquiry-form.ts";
import { renderApp, see, useBackend } from "../../tests/render-app.tsx";

const { answerBy } = useBackend();
const listen = (...meddle: Parameters<typeof createListener>) => {
  const { answer, sent } = createListener(...meddle);
  answerBy(answer);
  return sent;
};

describe("a draft", () => {
  test("is there again when somebody comes back, says that it was not sent, and is deleted on request", async () => {
    const first = await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill(QUESTION);
    await first.unmount();
    await renderApp("/enquiry?kind=question");
    await see(field("Ihre Frage")).toHaveValue(QUESTION);
    await see(page.getByText("Nicht gesendet.")).toBeVisible();
    await button("Entwurf löschen").click();
    await see(field("Ihre Frage")).toHaveValue("");
    expect(Object.keys(localStorage)).toEqual([]);
    await see(heading("Frage an die Clearingstelle")).toHaveFocus();
  });

  test("is listed where the kind is chosen", async () => {
    const first = await renderApp("/enquiry?kind=question&about=nwkmi1");
    await field("Ihre Frage").fill(QUESTION);
    await first.unmount();
    await renderApp("/enquiry");
    const kept = page.getByRole("link", { name: "Frage", exact: true });
    await see(kept).toHaveAttribute("href", "/enquiry?kind=question&about=nwkmi1");
    await button(/^Frage .* löschen$/).click();
    expect(kept.query()).toBeNull();
  });

  test("of yesterday is gone", async () => {
    const first = await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill(QUESTION);
    await first.unmount();
    vi.setSystemTime(SAMPLE_NOW.getTime() + 24 * 3_600_000 + 1);
    await renderApp("/enquiry?kind=question");
    await see(field("Ihre Frage")).toHaveValue("");
  });

  test("that cannot be stored says so, and is sent all the same", async () => {
    const setItem = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    onTestFinished(() => setItem.mockRestore());
    listen();
    await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill(QUESTION);
    await see(page.getByText(/Dieser Browser bewahrt nichts auf/)).toBeVisible();
    await askQuestion();
    await sendNow();
    await arrive();
    await button("Ich habe den Link gesichert").click();
    await see(field("Ihre Frage")).toHaveValue("");
  });

  test("another tab has sent meanwhile is not written over", async () => {
    await renderApp("/enquiry?kind=question");
    await field("Ihre Frage").fill(QUESTION);
    const [key = ""] = Object.keys(localStorage);
    const receipt = { reference: "ABCD2345", token: "a".repeat(32) };
    const sent = JSON.stringify({ version: 1, stage: "sent", savedAt: Date.now(), receipt, unsent: null });
    localStorage.setItem(key, sent);
    dispatchEvent(new StorageEvent("storage", { key }));
    await arrive();
    await see(page.getByText("ABCD 2345")).toBeVisible();
  });
});
