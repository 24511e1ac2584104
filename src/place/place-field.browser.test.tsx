import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { enterInto, see, useBackend, watch } from "../../tests/render-app.tsx";
import { renderPart } from "../../tests/render-part.tsx";
import { PlaceField } from "./place-field.tsx";
import { usePlace } from "./use-place.ts";

useBackend();

const Asking = () => {
  const { choice, choosePlace } = usePlace();
  return (
    <main>
      <PlaceField choice={choice} onChoose={choosePlace} />
      <output>{choice.place?.name ?? choice.kind}</output>
    </main>
  );
};

const renderField = async (address: string) => {
  history.replaceState(null, "", address);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: "always" } } });
  return renderPart(
    <QueryClientProvider client={client}>
      <Asking />
    </QueryClientProvider>,
  );
};

const field = () => page.getByRole("combobox", { name: "Postleitzahl oder Ort" });
const option = (name: string | RegExp) => page.getByRole("option", { name });

test("a place chosen stands in the address and in the field, and can be taken away again", async () => {
  await renderField("/guidance/threat-letter?topic=threats");
  await field().fill("Bottr");
  await option("Bottrop").click();
  await watch(() => location.search).toBe("?topic=threats&place=05512000");
  await see(field()).toHaveValue("Bottrop");
  await page.getByRole("button", { name: "Ort entfernen" }).click();
  await watch(() => location.search).toBe("?topic=threats");
  await see(field()).toHaveValue("");
  await see(field()).toHaveFocus();
});

test("a quarter is written with its city, in the suggestion, in the field and at the next visit", async () => {
  await renderField("/guidance/threat-letter");
  await field().fill("Neuköl");
  await option("Neukölln, Berlin").click();
  await watch(() => location.search).toBe("?place=11000000-neukoelln");
  await see(field()).toHaveValue("Neukölln, Berlin");
  await renderField("/guidance/threat-letter?place=11000000-neukoelln");
  await see(field().last()).toHaveValue("Neukölln, Berlin");
});

test("an address with the key of a town that there was leads to that of today", async () => {
  await renderField("/guidance/threat-letter?place=06437002");
  await see(field()).toHaveValue("Oberzent");
});

test("a postcode of one town needs no more than Enter", async () => {
  await renderField("/guidance/threat-letter");
  await field().fill("46236");
  await see(option("46236 Bottrop")).toBeVisible();
  await userEvent.keyboard("{Enter}");
  await watch(() => location.search).toBe("?place=05512000");
});

test("arrow and Enter choose a suggestion without a mouse", async () => {
  await renderField("/guidance/threat-letter");
  await field().fill("Gladbe");
  await see(option("Gladbeck")).toBeVisible();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await watch(() => location.search).toBe("?place=05562014");
  await see(field()).toHaveValue("Gladbeck");
});

test("what was typed beside a chosen place goes when the field is left", async () => {
  await renderField("/guidance/threat-letter?place=05512000");
  await see(field()).toHaveValue("Bottrop");
  await field().fill("Wie");
  await userEvent.tab();
  await userEvent.tab();
  await see(field()).toHaveValue("Bottrop");
  expect(location.search).toBe("?place=05512000");
});

test("a postcode that is not listed is named, with the town of its digits and those near it, one press away", async () => {
  await renderField("/guidance/threat-letter");
  await field().fill("46235");
  await see(page.getByText("Diese Postleitzahl steht hier nicht.", { exact: false })).toBeVisible();
  await see(page.getByRole("button", { name: "Bottrop" })).toBeVisible();
  await page.getByRole("button", { name: "46236" }).click();
  await watch(() => location.search).toBe("?place=05512000");
});

test.each([
  ["Xyllenburgstein", "Diesen Ort gibt es im deutschen Ortsverzeichnis nicht."],
  ["Istanbul", "„Istanbul“ liegt nicht in Deutschland."],
  ["0012", "Keine deutsche Postleitzahl lautet so oder beginnt so."],
  ["453219", "Deutsche Postleitzahlen haben fünf Ziffern."],
])("%s is answered with a sentence", async (typed, sentence) => {
  await renderField("/guidance/threat-letter");
  await field().fill(typed);
  await see(page.getByText(sentence, { exact: false })).toBeVisible();
});

test.each(["99999999", "abc"])("a place %s in the address that nobody knows is said", async (key) => {
  await renderField(`/guidance/threat-letter?place=${key}`);
  await see(page.getByText("Den Ort in der Adresse gibt es nicht. Bitte geben Sie ihn hier ein.")).toBeVisible();
});

const understood = (name: string, typed: string) =>
  page.getByRole("status").filter({ hasText: `Verstanden als ${name}, getippt ${typed}` });
const asked = (name: string) => page.getByRole("status").filter({ hasText: `Welches ${name}?` });
const change = page.getByRole("button", { name: "ändern" });

const enter = (typed: string) => enterInto(field(), typed);

test.each([
  ["Botrop", "Bottrop", "05512000"],
  ["Hiddensee", "Insel Hiddensee", "13073040"],
  ["Rauxel", "Castrop-Rauxel", "05562004"],
  ["Neuköln", "Neukölln, Berlin", "11000000-neukoelln"],
])("Enter understands %s as %s, says so, and gives the field back", async (typed, name, key) => {
  await renderField("/guidance/threat-letter");
  await enter(typed);
  await watch(() => location.search).toBe(`?place=${key}`);
  await see(field()).toHaveValue(name);
  await see(understood(name, typed)).toBeVisible();
  await change.click();
  await watch(() => location.search).toBe("");
  await see(field()).toHaveValue(typed);
  await see(field()).toHaveFocus();
  await see(option(name)).toBeVisible();
  expect(change.query()).toBeNull();
});

test("changing what was understood brings back the place that stood there, and keeps what was typed", async () => {
  await renderField("/guidance/threat-letter?place=05562014");
  await see(field()).toHaveValue("Gladbeck");
  await enter("Botrop");
  await watch(() => location.search).toBe("?place=05512000");
  await change.click();
  await watch(() => location.search).toBe("?place=05562014");
  await see(field()).toHaveValue("Botrop");
});

test("the name of a place needs no word, nor does one whose name most people shorten", async () => {
  await renderField("/guidance/threat-letter");
  await enter("Büsingen");
  await watch(() => location.search).toBe("?place=08335015");
  expect(change.query()).toBeNull();
});

test("Enter asks which of several places of one name is meant, with Kreis and Land, and the keyboard chooses", async () => {
  await renderField("/guidance/threat-letter");
  await enter("Marl");
  await see(asked("Marl")).toBeVisible();
  await see(option("Marl Kreis Recklinghausen · Nordrhein-Westfalen")).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{ArrowDown}");
  await see(option("Marl Landkreis Diepholz · Niedersachsen")).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{Enter}");
  await watch(() => location.search).toBe("?place=03251025");
});

test("all places of one name stand there to choose from", async () => {
  await renderField("/guidance/threat-letter");
  await enter("Neustadt");
  await see(asked("Neustadt")).toBeVisible();
  await watch(() => page.getByRole("option").elements().length).toBe(22);
});

test("who leaves the field at a question has chosen nothing and lost nothing", async () => {
  await renderField("/guidance/threat-letter");
  await enter("Marl");
  await see(asked("Marl")).toBeVisible();
  await userEvent.tab();
  await see(page.getByRole("option").first()).not.toBeInTheDocument();
  await see(field()).toHaveValue("Marl");
  expect(location.search).toBe("");
});

test.each([
  ["Ka", "„Ka“ ist nicht eindeutig. Bitte wählen Sie einen Vorschlag."],
  ["K", "Diesen Ort gibt es im deutschen Ortsverzeichnis nicht."],
  ["Türkisch", "Diesen Ort gibt es im deutschen Ortsverzeichnis nicht."],
  ["Kurden", "„Kurden“ ist nicht eindeutig."],
  ["Bayern", "„Bayern“ ist nicht eindeutig."],
])("Enter on %s takes no place, keeps it and is answered with a sentence", async (typed, sentence) => {
  await renderField("/guidance/threat-letter");
  await enter(typed);
  await see(page.getByText(sentence, { exact: false })).toBeVisible();
  await see(field()).toHaveValue(typed);
  expect(location.search).toBe("");
});

test("Enter in an empty field asks for a place, and in one with a place says which is chosen", async () => {
  await renderField("/guidance/threat-letter");
  await field().click();
  await userEvent.keyboard("{Enter}");
  await see(page.getByText("Bitte geben Sie eine Postleitzahl oder einen Ort ein.")).toBeVisible();
  await enter("Gladbeck");
  await watch(() => location.search).toBe("?place=05562014");
  await userEvent.keyboard("{Enter}");
  await see(page.getByText("Gewählt ist Gladbeck.")).toBeVisible();
});
