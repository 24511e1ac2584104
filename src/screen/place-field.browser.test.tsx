import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { BrowserRouter } from "react-router";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { see, useBackend, watch } from "../../tests/render-app.tsx";
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
    <BrowserRouter useTransitions={false}>
      <QueryClientProvider client={client}>
        <Asking />
      </QueryClientProvider>
    </BrowserRouter>,
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

test("a postcode that does not exist is named, with those near it", async () => {
  await renderField("/guidance/threat-letter");
  await field().fill("46235");
  await see(page.getByText("Diese Postleitzahl gibt es nicht.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "46236" }).click();
  await option("46236 Bottrop").click();
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
