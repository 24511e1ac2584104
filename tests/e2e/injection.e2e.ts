import type { Page } from "@playwright/test";
import type { z } from "zod/mini";
import { endpoints } from "../../contract/endpoints.ts";
import { OPERATOR_META, withOperator } from "../../contract/operator/operator-page.ts";
import { operatorSchema } from "../../contract/operator/operator.ts";
import { toWellFormed } from "../../contract/well-formed.ts";
import { fillTexts, listFreeTexts, type NextText } from "../../mocks/fill-texts.ts";
import { onDirectory } from "./directory-screen.ts";
import { submitEnquiry } from "./enquiry-screen.ts";
import {
  createNextText,
  createSettle,
  END,
  goOn,
  HARMLESS,
  HOSTILE,
  intrude,
  LONGEST_SHORT,
  noteMarkup,
  readMarkup,
  type Texts,
} from "./hostile-screens.ts";
import { expect, test } from "./site-test.ts";

type Answered = { readonly path: string; readonly method: string };

const findEndpoint = ({ path, method }: Answered) =>
  Object.entries(endpoints).find(([, endpoint]) => {
    const isAsked = ("method" in endpoint ? endpoint.method : "GET") === method;
    return isAsked && new RegExp(`^${endpoint.path.replace("{id}", "[^/]+")}$`, "u").test(path);
  });

/** What of the API's answers was filled with texts, by endpoint. */
type Filled = Map<string, Set<string>>;

type Entry = { readonly id?: string; readonly uid?: string; readonly municipality?: unknown };
const idOf = ({ id, uid }: Entry): string => id ?? uid ?? "";

/** All texts in every entry of a list would only take time: the others keep the single ones they have. */
const ONE_OF = 12;
const isThorough = (entry: Entry, position: number, entries: readonly Entry[]): boolean =>
  position % ONE_OF === 0 || entries.every((other) => idOf(entry) <= idOf(other));
const thin = (given: unknown, filled: unknown): unknown => {
  const [some, all] = [given, filled] as { readonly entries?: readonly Entry[] }[];
  if (some?.entries === undefined) return filled;
  const entries = some.entries.map((entry, i, list) => (isThorough(entry, i, list) ? all?.entries?.[i] : entry));
  return { ...all, entries };
};

/** What the backend gives nobody here: the link that opens it is in letters alone. */
const ANSWERED_HERE: Readonly<Record<string, unknown>> = { takedown: { name: "?", isHidden: false } };

/** Has every answer of the API carry the texts in each of its fields, whatever kind of entry it is about. */
const fillAnswers = async (page: Page, texts: Texts): Promise<Filled> => {
  const filled: Filled = new Map();
  const next = createNextText(texts);
  await page.route("**/api/v1/**", async (route) => {
    const request = route.request();
    const [name, endpoint] = findEndpoint({ path: new URL(request.url()).pathname, method: request.method() }) ?? [];
    const schema: z.ZodMiniType | undefined = endpoint?.answers["application/json" as never];
    // The directory travels in columns, which its store has filled.
    if (name === undefined || schema === undefined || name === "directory") return route.continue();
    // A connection kept open may just have ended.
    const response = await route.fetch({ maxRetries: 3 });
    const own = response.ok() ? undefined : ANSWERED_HERE[name];
    if (!response.ok() && own === undefined) return route.fulfill({ response });
    const paths = filled.get(name) ?? new Set();
    filled.set(name, paths);
    const note: NextText = (leaf) => {
      const text = next(leaf);
      if (text !== undefined && leaf.isFree) paths.add(leaf.path);
      return text;
    };
    const given: unknown = own ?? (await response.json());
    const json = thin(given, fillTexts(schema, given, { next: note, makesAbsent: true }));
    return route.fulfill({ response, status: own === undefined ? response.status() : 200, json });
  });
  return filled;
};

/** Has the document carry the texts in each of its operator's settings; without a policy where that is switched off. */
const fillDocument = async (page: Page, texts: Texts, hasPolicy: boolean): Promise<void> => {
  const next = createNextText(texts);
  await page.route(
    (url) => url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const [, settings = ""] = new RegExp(`name="${OPERATOR_META}" content="([^"]*)"`, "u").exec(html) ?? [];
      const operator = operatorSchema.parse(JSON.parse(settings.replaceAll("&quot;", '"').replaceAll("&amp;", "&")));
      const { "content-security-policy": policy = "", ...others } = response.headers();
      const headers = hasPolicy ? { ...others, "content-security-policy": policy } : others;
      return route.fulfill({
        response,
        headers,
        body: withOperator(html, fillTexts(operatorSchema, operator, { next })),
      });
    },
  );
};

/** The same entries whatever they are called: of each list that with the first id, and a contact of each side. */
const findIds = async (page: Page) => {
  const read = (path: string) => page.evaluate(async (asked) => (await fetch(`/api/v1/${asked}`)).json(), path);
  const firstOf = (entries: readonly Entry[]): string => entries.map(idOf).toSorted()[0] ?? "";
  const first = async (list: string, isMeant = (_entry: Entry) => true): Promise<string> =>
    firstOf(((await read(list)) as { readonly entries: readonly Entry[] }).entries.filter(isMeant));
  type Contacts = { readonly contacts: readonly (Entry & { readonly state: string })[] };
  const contact = async (side: string): Promise<string> =>
    firstOf(
      ((await read(`contacts?limit=200&side=${side}`)) as Contacts).contacts.filter(({ state }) => state === "active"),
    );
  return {
    project: await first("projects", ({ municipality }) => municipality !== undefined),
    expert: await first("experts"),
    event: await first("events"),
    material: await first("materials"),
    guidance: await first("guidance"),
    authority: await contact("security-authority"),
    association: await contact("muslim-organization"),
  };
};

const KEYS = (
  "side land topic language level role fresh q bbox place radius z lat lon status format targetGroup attendance audience " +
  "kind view time month day show about also suggestedKind page sent subject lang"
).split(" ");

/** Screens that show texts of the API, in every kind of entry and of enquiry. */
const listScreens = async (page: Page): Promise<readonly string[]> => {
  const ids = await findIds(page);
  const links = [await submitEnquiry(page, "correction"), await submitEnquiry(page, "expert-request")];
  return [
    `/contacts/${ids.authority}`,
    `/contacts/${ids.association}`,
    "/projects",
    `/projects/${ids.project}`,
    "/experts",
    `/experts/${ids.expert}`,
    "/events",
    "/events?view=month",
    `/events/${ids.event}`,
    "/materials",
    `/materials/${ids.material}`,
    "/guidance",
    `/guidance/${ids.guidance}`,
    "/lands/DE-HE",
    `/enquiry?kind=correction&about=${ids.authority}`,
    `/enquiry?kind=correction&about=${ids.expert}`,
    `/enquiry?kind=question&about=${ids.expert}`,
    ...links.flatMap(({ status, received }) => [status, received]),
    `/enquiry/takedown/${ids.association}#${links[0]?.status.split("#")[1] ?? ""}`,
  ];
};

/** Screens that show the operator's settings, or nothing but what the address says. */
const OTHER_SCREENS = ["/imprint", "/privacy", "/accessibility", "/overview", "/lands"];

/** An address whose every part says all the texts. */
const fillAddress = (path: string, text: string): string =>
  `${path}?${new URLSearchParams(KEYS.map((key) => [key, text])).toString()}#${encodeURIComponent(text)}`;

/** The same answers again, those nobody but programs asks for, and the directory, whose columns its store fills. */
const SEEN_ELSEWHERE = new Set(["directory", "contacts", "contactDetails", "enquiryReplies", "receivedEnquiryAnswers"]);

type Visit = {
  readonly texts: Texts;
  readonly scenario: string | null;
  readonly hasPolicy: boolean;
  /** What an earlier visit had seen by each screen: late parts of this one are waited for until it has it, too. */
  readonly awaited?: readonly (readonly string[])[];
};

/** Looks at every screen, all of them in one page, and gives what they were made of by each. */
const visit = async (page: Page, { texts, scenario, hasPolicy, awaited }: Visit) => {
  await noteMarkup(page);
  const settle = createSettle(page);
  await fillDocument(page, texts, hasPolicy);
  const filled = await fillAnswers(page, texts);
  const markup: (readonly string[])[] = [];
  const look = async (screen: string): Promise<void> => {
    await settle();
    const listMissing = async (): Promise<readonly string[]> => {
      const seen = new Set(await readMarkup(page));
      return awaited?.[markup.length]?.filter((each) => !seen.has(each)) ?? [];
    };
    await expect.poll(listMissing, screen).toEqual([]);
    markup.push(await readMarkup(page));
  };
  await page.goto(`/?mock-size=300${scenario === null ? "" : `&mock=${scenario}`}`);
  const { rows } = onDirectory(page);
  await expect(rows.first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect.poll(() => rows.count()).toBeGreaterThan(200);
  await look("printed");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  for (const address of await listScreens(page)) {
    // What the screen before has shown is no sign of this one.
    await goOn(page, "/lands");
    await expect(page.locator("main")).not.toContainText(END);
    await goOn(page, address);
    await expect(page.locator("main"), address).toContainText(END);
    await look(address);
  }
  for (const address of OTHER_SCREENS) {
    await goOn(page, address);
    await expect(page.locator("h1"), address).toBeVisible();
    await look(address);
  }
  // An address has whole characters only, and the document's head takes line breaks out of it.
  const text = toWellFormed(texts.all).replaceAll(/[\n\r\u2028\u2029]/gu, " ");
  for (const path of ["/", "/projects", "/events", "/overview", "/enquiry", `/nowhere/${encodeURIComponent(text)}`]) {
    await goOn(page, fillAddress(path, text));
    await expect(page.locator("h1"), path.slice(0, LONGEST_SHORT)).toBeVisible();
    await look(path.slice(0, LONGEST_SHORT));
  }
  return { filled, markup };
};

/** Free texts of the API's answers that no screen of the visit was given; of one answer that has several addresses, once. */
const listUnseen = (filled: Filled): readonly string[] =>
  Object.entries(endpoints).flatMap(([name, { answers }]) => {
    if (SEEN_ELSEWHERE.has(name) || !("application/json" in answers)) return [];
    const seen = filled.get(name);
    return listFreeTexts(answers["application/json"])
      .filter((path) => seen?.has(path) !== true)
      .map((path) => `${name} ${path}`);
  });

test("hostile texts are nothing but texts under the content security policy", async ({ page }) => {
  const hostile = await visit(page, { texts: HOSTILE, scenario: "hostile", hasPolicy: true });
  expect(listUnseen(hostile.filled)).toEqual([]);
});

test.describe("without the content security policy", () => {
  test.use({ expectedReports: /dialog|Failed to load resource/u });

  test("hostile texts are nothing but texts, and make nothing that harmless ones do not", async ({ page, context }) => {
    const executed: string[] = [];
    context.on("dialog", (dialog) => executed.push(dialog.message()));
    const hostile = await visit(page, { texts: HOSTILE, scenario: "hostile", hasPolicy: false });
    expect(listUnseen(hostile.filled)).toEqual([]);
    const twin = await context.newPage();
    await visit(twin, { texts: HARMLESS, scenario: null, hasPolicy: false, awaited: hostile.markup });
    expect(executed).toEqual([]);
    const before = new Set(await readMarkup(twin));
    expect((await intrude(twin)).filter((each) => !before.has(each))).toContain("img onerror");
    await expect.poll(() => executed.length).toBe(1);
  });
});
