import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { createBackend } from "../../../backend/app.ts";
import { createDirectoryReader } from "../../../backend/contacts/directory.ts";
import { createMemoryStore } from "../../../backend/contacts/contact-store.ts";
import type { Contact } from "../../../contract/contact/contact.ts";
import { decodeGazetteer, type Gazetteer, type NamedPlace } from "../../../contract/place/gazetteer.ts";
import { placeKeyOf } from "../../../contract/place/place-key.ts";
import { generateContacts } from "../../../mocks/sample/generate-contacts.ts";
import { SAMPLE_NOW } from "../../../tests/contract/sample-contacts.ts";
import {
  ASKED_PLACES,
  ASKED_SIDES,
  ASKED_TOPICS,
  isThere,
  tellSteps,
  type ToldStep,
} from "../../../tests/contract/tell-answer.ts";
import { renderApp, see, useBackend, watch } from "../../../tests/render-app.tsx";

const { answerBy } = useBackend();

/** What the screen shows, and from which the expected is told a second time. */
const stored = generateContacts({ seed: 20_080_626, count: 3_000, today: SAMPLE_NOW });
const store = createMemoryStore(stored);
let contacts: readonly Contact[];
let gazetteer: Gazetteer;
beforeAll(async () => {
  const readDirectory = createDirectoryReader(store);
  const { index, byId } = await readDirectory({ viewer: "public", now: SAMPLE_NOW, today: SAMPLE_NOW });
  contacts = index.ids.flatMap((id) => byId.get(id) ?? []);
  gazetteer = decodeGazetteer(await (await fetch("/geo/gazetteer.json")).json());
});

const backend = createBackend({ store, now: () => SAMPLE_NOW, loadGazetteer: async () => gazetteer });
beforeEach(() => answerBy(async (request) => backend.fetch(request)));

const card = page.getByRole("article");

/** Leads the app that is there to another address, as the buttons of the browser do. */
const lead = (address: string): void => {
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
};

type Listed = {
  readonly id: string;
  readonly responsibility: { readonly level: string; readonly area: { name: string } };
};

const askApi = async (query: Readonly<Record<string, string>>): Promise<readonly Listed[]> => {
  const response = await fetch(`/api/v1/contacts?${new URLSearchParams(query)}`);
  return ((await response.json()) as { contacts: readonly Listed[] }).contacts;
};

const WHY = {
  topic: /nennt dieses Thema nicht/,
  absent: /ohne Vertretung/,
  "one-matter": /für ein bestimmtes Anliegen/,
} as const;

const idOf = (link: Element | null | undefined): string | null =>
  /^\/contacts\/([^/?]+)/.exec(link?.getAttribute("href") ?? "")?.[1] ?? null;

/** Who stands in an element, and why they are not asked; null where nothing says so. */
const readEntry = (element: Element) => {
  const why = Object.entries(WHY).find(([, said]) => said.test(element.textContent))?.[0];
  return { id: idOf(element.querySelector("a")), why: why ?? null };
};

/** The steps as the opened chain tells them: whom to ask, and who is not asked and why. */
const readChain = (): Omit<ToldStep, "stage">[] =>
  [...card.element().querySelectorAll(".answer__chain > ol > li > details")].map((step) => {
    const entries = [...step.querySelectorAll("li")].map(readEntry).filter(({ id }) => id !== null);
    return {
      asked: entries.find(({ why }) => why === null)?.id ?? null,
      notAsked: entries.flatMap(({ id, why }) => (why === null ? [] : [`${id} ${why}`])).toSorted(),
    };
  });

/** The steps passed over as the card tells them without being opened: the first contact with its reason, or nobody. */
const readPassed = (): string[] =>
  [...card.element().querySelectorAll(".answer__step--passed")]
    .filter((step) => !step.textContent.startsWith("Vertretung für"))
    .map((step) => {
      const { id, why } = readEntry(step);
      return id === null && /: niemand/.test(step.textContent) ? "nobody" : `${id} ${why}`;
    });

/** The first that the API names and that is there, or who stands in for the first. */
const findFirstOfApi = async (query: Readonly<Record<string, string>>): Promise<string | undefined> => {
  const byId = new Map<string, Contact>(contacts.map((contact) => [contact.id, contact]));
  const rows = await askApi({ ...query, limit: "200" });
  const asked = rows.flatMap(({ id }) => {
    const contact = byId.get(id);
    const deputy = byId.get(contact?.deputy ?? "");
    return (
      [contact, deputy].find((each) => each !== undefined && isThere(each) && each.role !== "state-security") ?? []
    );
  });
  return asked[0]?.id;
};

const expectAnswer = async (
  place: NamedPlace,
  side: (typeof ASKED_SIDES)[number],
  topic: (typeof ASKED_TOPICS)[number],
) => {
  const steps = tellSteps(contacts, place, { side, topic });
  const answers = steps.findIndex(({ asked }) => asked !== null);
  const key = placeKeyOf(place);
  lead(`/?place=${key}&side=${side}&topic=${topic}`);
  const about = `${place.name}, ${side}, ${topic}`;
  const expected = steps.map(({ asked, notAsked }) => ({ asked, notAsked: notAsked.toSorted() }));
  await watch(readChain).toEqual(expected);
  const ids = [...card.element().querySelectorAll(".answer__facts a")].map(idOf);
  expect(ids, about).toContain(steps[answers]?.asked);
  const passed = readPassed();
  steps.slice(0, answers).forEach(({ notAsked }, nth) => {
    expect(notAsked.length === 0 ? ["nobody"] : notAsked, `${about}, step ${nth}`).toContain(passed[nth]);
  });
  expect(passed, about).toHaveLength(answers);
  const serving = steps.filter(({ stage }) => stage !== "neighbourhood").flatMap(({ asked }) => asked ?? []);
  expect(await findFirstOfApi({ serves: key, side, topic }), about).toBe(serving[0]);
  if (steps[answers]?.stage === "neighbourhood") {
    expect(card.element().textContent, about).toMatch(/nicht in .+, aber die nächste, die passt: .*km/);
  }
};

/** So many rows are drawn without scrolling in a window so high, whatever the card above them says. */
const IN_VIEW = 4;
const HIGH_WINDOW = 3_000;
const list = page.getByRole("region", { name: "Liste der Kontakte" });

const HEADS: Readonly<Record<string, RegExp>> = {
  local: /^Für (?!Stadt,|das ganze|ganz )/,
  district: /^Für Stadt, Kreis oder Region/,
  land: /^Für das ganze Land/,
  federal: /^Für ganz Deutschland/,
};

/** The first contacts that the API names for the place, in its order, without the associations that the list folds. */
const listNear = async (key: string, side: (typeof ASKED_SIDES)[number]): Promise<readonly Listed[]> =>
  (await askApi({ serves: key, side, limit: String(IN_VIEW) })).filter(
    ({ responsibility: { level } }) => side === "security-authority" || level === "local" || level === "district",
  );

const expectList = async (key: string, side: (typeof ASKED_SIDES)[number]): Promise<void> => {
  const near = await listNear(key, side);
  lead(`/?place=${key}&side=${side}`);
  await watch(() => {
    const links = [...list.element().querySelectorAll("[role=listitem] a")].map(idOf);
    return links.filter((id) => id !== null).slice(0, near.length);
  }).toEqual(near.map(({ id }) => id));
  const [first] = near;
  if (first === undefined) return;
  const { level, area } = first.responsibility;
  await watch(() => list.getByRole("heading", { level: 3 }).first().element().textContent).toMatch(
    HEADS[level] ?? /^$/,
  );
  const row = list.element().querySelector(`[role=listitem]:has(a[href^="/contacts/${first.id}"])`);
  expect(row?.textContent, key).toContain(`${side === "security-authority" ? "zuständig für" : "da für"} ${area.name}`);
};

const keyOf = (toKey: (typeof ASKED_PLACES)[number][1]): string => toKey(gazetteer, contacts);

test("the list is in the order of the API, in both directions: at the twelve places, a village, a city state, two towns of a name and one of a postcode", async () => {
  await page.viewport(1280, HIGH_WINDOW);
  await renderApp("/?place=05512000&side=security-authority");
  const others = ["13072116", "04011000", "03251025", "05562024", "14628070"];
  for (const key of [...ASKED_PLACES.map(([, toKey]) => keyOf(toKey)), ...others]) {
    for (const side of ASKED_SIDES) await expectList(key, side);
  }
});

describe("the card is the one that the raw contacts give, and names every step passed over", () => {
  test("at twelve places, of both sides, for three topics", async () => {
    await renderApp("/?place=05512000&side=security-authority");
    await see(card).toBeVisible();
    for (const [, toKey] of ASKED_PLACES) {
      const place = gazetteer.findPlace(toKey(gazetteer, contacts));
      if (place === undefined) throw new Error("no such place");
      for (const side of ASKED_SIDES) for (const topic of ASKED_TOPICS) await expectAnswer(place, side, topic);
    }
  });
});
