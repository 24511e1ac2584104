import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { sampleContacts } from "../../../tests/contract/sample-contacts.ts";
import { answerWith, renderApp, see, useBackend } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

test("a community nobody said an umbrella organisation of is not said to be without one", async () => {
  const [known, ...others] = sampleContacts.filter(({ side }) => side === "muslim-organization");
  if (known === undefined) throw new Error("the sample has no community");
  const { umbrella: _umbrella, ...organization } = known.organization;
  const unsaid = { ...known, organization: { ...organization, name: "Verein ohne Angabe" } };
  const without = { ...known, organization: { ...organization, name: "Verein für sich", umbrella: null } };
  const rest = others.slice(0, 1).map((contact) => ({ ...without, id: contact.id }));
  answerBy(answerWith([unsaid, ...rest]));
  await renderApp("/?side=muslim-organization");
  await see(page.getByText("Verein ohne Angabe").first()).toBeVisible();
  await see(page.getByText("Verein für sich").first()).toBeVisible();
  expect(page.getByText(/ohne Verband/).elements()).toHaveLength(1);
});
