import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import {
  answerWithMany,
  enterInto,
  openGap,
  renderApp,
  renderAppWithPlaces,
  sampleAnswer,
  see,
  useBackend,
  watch,
} from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();
beforeEach(() => answerBy(answerWithMany(400)));
afterEach(() => answerBy(sampleAnswer));

const field = page.getByRole("combobox", { name: "Ort, Postleitzahl, Name oder Thema" });
const police = page.getByRole("button", { name: "Gesucht: die Polizei" });
const question = page.getByRole("group", { name: /^Welches Mülheim\?/u });
const choice = (name: string | RegExp) => page.getByRole("button", { name });
const inAddress = (key: string) => () => new URLSearchParams(location.search).getAll(key);

/** What there is to choose from among the places called Mülheim, and that none is chosen yet. */
const expectAsked = async (): Promise<void> => {
  await see(question).toBeVisible();
  await see(question.getByRole("button", { name: "Mülheim an der Ruhr Nordrhein-Westfalen" })).toBeVisible();
  await see(question.getByRole("button", { name: "Mülheim, Köln Nordrhein-Westfalen" })).toBeVisible();
  expect(inAddress("place")()).toEqual([]);
};

const answer = async (): Promise<void> => {
  await question.getByRole("button", { name: "Mülheim an der Ruhr Nordrhein-Westfalen" }).click();
  await watch(inAddress("place")).toEqual(["05117000"]);
  await see(question).not.toBeInTheDocument();
  await see(page.getByRole("button", { name: "Ort: Mülheim an der Ruhr" })).toBeVisible();
};

describe("which place of a name is meant stays asked until it is answered", () => {
  test.each([
    ["by Enter", () => enterInto(field, "Mülheim")],
    ["by typing alone", () => field.fill("Mülheim")],
  ])("and the side is chosen before: %s", async (_, type) => {
    await renderAppWithPlaces();
    await type();
    await police.click();
    await watch(inAddress("side")).toEqual(["security-authority"]);
    await expectAsked();
    await answer();
    expect(inAddress("side")()).toEqual(["security-authority"]);
    expect(inAddress("q")()).toEqual([]);
  });

  test("and a topic and a language are chosen before", async () => {
    await renderAppWithPlaces();
    await enterInto(field, "Mülheim");
    await (await openGap("Thema")).getByRole("button", { name: /^Drohungen/u }).click();
    await expectAsked();
    await (await openGap("Sprache")).getByRole("button", { name: /^Türkisch/u }).click();
    await expectAsked();
    await answer();
    expect([inAddress("topic")(), inAddress("language")()]).toEqual([["threats"], ["tr"]]);
  });

  test("and Escape closes what is suggested", async () => {
    await renderAppWithPlaces();
    await enterInto(field, "Mülheim");
    // There among the suggestions.
    await see(page.getByRole("option", { name: /^Mülheim an der Ruhr/u })).toHaveAttribute("aria-selected", "true");
    expect(question.query()).toBeNull();
    await userEvent.keyboard("{Escape}");
    await expectAsked();
  });

  test.each([
    "/?q=M%C3%BClheim",
    "/?q=M%C3%BClheim&side=security-authority&topic=threats",
    "/?q=M%C3%BClheim&place=05315000",
  ])("in a shared link: %s", async (address) => {
    await renderApp(address);
    await see(question).toBeVisible();
    await answer();
  });
});

test("what else a phrase says is kept when its place is told, whenever that is", async () => {
  await renderAppWithPlaces();
  await enterInto(field, "Moschee Marl");
  await (await openGap("Sprache")).getByRole("button", { name: /^Türkisch/u }).click();
  await choice("Marl Landkreis Diepholz · Niedersachsen").click();
  await watch(inAddress("place")).toEqual(["03251025"]);
  expect([inAddress("side")(), inAddress("language")()]).toEqual([["muslim-organization"], ["tr"]]);
});

test("a place that was typed and not entered is offered, whatever is chosen meanwhile", async () => {
  await renderAppWithPlaces();
  await field.fill("Bottrop");
  await police.click();
  await page
    .getByRole("group", { name: "Ist das gemeint?" })
    .getByRole("button", { name: /^Bottrop/u })
    .click();
  await watch(inAddress("place")).toEqual(["05512000"]);
  expect(inAddress("side")()).toEqual(["security-authority"]);
});

test("a text that is no place is not asked about", async () => {
  await renderApp("/?q=Polizeipr%C3%A4sidium");
  await see(page.getByRole("heading", { level: 2, name: /Kontakt/u })).toBeVisible();
  await see(field).toHaveValue("Polizeipräsidium");
  await field.click();
  await userEvent.keyboard("{Escape}");
  expect(page.getByRole("group", { name: /gemeint|Welches/u }).query()).toBeNull();
});
