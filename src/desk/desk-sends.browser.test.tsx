import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { question } from "../../tests/contract/sample-enquiry.ts";
import { createDeskDemo } from "../../tests/create-demo.ts";
import { button } from "../../tests/enquiry-form.ts";
import { renderApp, see, useBackend, watch } from "../../tests/render-app.tsx";
import { playDemoPerson } from "../http/demo-person.ts";

const { answerBy } = useBackend();
const text = () => page.getByLabelText("Text an die anfragende Person");
const link = (name: string) => page.getByRole("link", { name, exact: true });
const alert = () => page.getByRole("alert");

/** The demo with one question; what is sent at the desk waits until `letGo`, and fails there where it is told to. */
const openDemo = async () => {
  const { answer, submit } = createDeskDemo();
  const sent: { readonly key: string | null; readonly aborted: () => boolean }[] = [];
  const waiting: (() => void)[] = [];
  let [isHeld, fails] = [false, false];
  answerBy(async (request) => {
    const isAct = request.method === "POST" && /\/desk\/work\//.test(request.url);
    if (!isAct) return answer(request);
    sent.push({ key: request.headers.get("Idempotency-Key"), aborted: () => request.signal.aborted });
    if (isHeld) await new Promise<void>((resolve) => void waiting.push(resolve));
    return fails ? new Response(null, { status: 500 }) : answer(request);
  });
  const receipt = await submit(question);
  return {
    sent,
    address: `/desk/work/${receipt.reference}`,
    hold: () => {
      isHeld = true;
    },
    letGo: () => {
      isHeld = false;
      for (const go of waiting.splice(0)) go();
    },
    fail: (now: boolean) => {
      fails = now;
    },
  };
};

beforeEach(() => {
  sessionStorage.clear();
  playDemoPerson("demo-coordinator-1");
});
afterEach(() => playDemoPerson(null));

describe("what is sent", () => {
  test("arrives although whoever sent it has left the screen at once", async () => {
    const demo = await openDemo();
    await renderApp(demo.address);
    await text().fill("Die Beratungsstelle in Bottrop.");
    demo.hold();
    await button("Antworten und abschließen").click();
    await watch(() => demo.sent.length).toBe(1);
    await link("Zur Arbeitsliste").click();
    await see(page.getByRole("heading", { level: 1, name: "Arbeitsliste" })).toBeVisible();
    await see(page.getByText(/wird noch gesendet/)).toBeVisible();
    demo.letGo();
    await see(page.getByText("Hier ist nichts offen.")).toBeVisible();
    await see(page.getByText(/wird noch gesendet/)).not.toBeInTheDocument();
    expect(demo.sent.every(({ aborted }) => !aborted())).toBe(true);
  });

  test("that failed after its screen was left is told elsewhere at the desk, leads back, and is sent once", async () => {
    const demo = await openDemo();
    await renderApp(demo.address);
    await text().fill("Die Beratungsstelle in Bottrop.");
    demo.hold();
    demo.fail(true);
    await button("Antworten und abschließen").click();
    await watch(() => demo.sent.length).toBe(1);
    await link("Meine Anmeldungen").click();
    demo.letGo();
    await see(alert().getByText("Nicht gesendet:")).toBeVisible();
    await alert().getByRole("link").click();
    await see(text()).toHaveValue("Die Beratungsstelle in Bottrop.");
    await see(alert().getByText("Das ist nicht gelungen")).toBeVisible();
    demo.fail(false);
    await button("Antworten und abschließen").click();
    await see(page.getByRole("heading", { name: "Was geantwortet wurde" })).toBeVisible();
    await see(alert()).not.toBeInTheDocument();
    expect(new Set(demo.sent.map(({ key }) => key)).size).toBe(1);
  });
});

describe("what is typed", () => {
  test("is there again after the screen was left, and after the page was loaded anew", async () => {
    const demo = await openDemo();
    const first = await renderApp(demo.address);
    await text().fill("Noch nicht fertig");
    await link("Zur Arbeitsliste").click();
    await page.getByRole("rowheader").getByRole("link").click();
    await see(text()).toHaveValue("Noch nicht fertig");
    await first.unmount();
    await renderApp(demo.address);
    await see(text()).toHaveValue("Noch nicht fertig");
  });

  test("is the account's alone, and forgotten when it signs out", async () => {
    const demo = await openDemo();
    const first = await renderApp(demo.address);
    await text().fill("Noch nicht fertig");
    await first.unmount();
    playDemoPerson("demo-coordinator-2");
    const second = await renderApp(demo.address);
    await see(text()).toHaveValue("");
    await text().fill("Von der anderen");
    await button("Abmelden").click();
    await see(alert()).toHaveTextContent(
      "Etwas ist geschrieben, aber nicht gesendet. Mit dem Abmelden wird es gelöscht.",
    );
    await button("Trotzdem abmelden").click();
    await see(button("Koordination Eins")).toBeVisible();
    expect(Object.keys(sessionStorage)).toEqual([]);
    await second.unmount();
  });

  test("is forgotten once it has arrived", async () => {
    const demo = await openDemo();
    await renderApp(demo.address);
    await text().fill("Die Beratungsstelle in Bottrop.");
    expect(Object.keys(sessionStorage)).toHaveLength(1);
    await button("Antworten und abschließen").click();
    await see(page.getByRole("heading", { name: "Was geantwortet wurde" })).toBeVisible();
    expect(Object.keys(sessionStorage)).toEqual([]);
  });
});
