import type { Page } from "@playwright/test";
import { DESK_BASE } from "../../contract/desk/desk-base.ts";
import { type DeskEndpoint, deskEndpoints } from "../../contract/desk/desk-endpoints.ts";
import { CORRECTABLE_FIELDS } from "../../contract/enquiry/correctable-fields.ts";
import { SETUP_STEPS } from "../../contract/desk/setup.ts";
import { ENQUIRY_KINDS } from "../../contract/enquiry/enquiry-kind.ts";
import { fillTexts, type NextText } from "../../mocks/fill-texts.ts";
import {
  createNextText,
  createSettle,
  END,
  goOn,
  HARMLESS,
  HOSTILE,
  intrude,
  noteMarkup,
  readMarkup,
  type Texts,
} from "./hostile-screens.ts";
import { expect, test } from "./site-test.ts";

/** What somebody writes is read at the desk by whoever may change the most. */

const MOMENT = "2026-06-15T10:00:00.000Z";
/** What has an agreed form, or is no text although its schema takes any. */
const PLAIN = ["AB2CD3EF", "2026-06-15", "k3x9ab"];
const NO_TEXT: readonly (readonly [path: RegExp, value: string])[] = [
  [/(?:^|\.)(?:at|\w+At|steppedUpUntil)(?:\[\])?$/u, MOMENT],
  [/(?:^|\.)id$/u, "k3x9ab"],
];

/** A work item of each kind, known by its reference. */
const REFERENCES = ENQUIRY_KINDS.map((_, i) => `AB2CD3E${"FGHJKLMN"[i]}`);

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The same with every answer to yes or no as told, and with each list of changed fields holding a change of each. */
const varied = (value: unknown, isTrue: boolean): unknown => {
  if (typeof value === "boolean") return isTrue;
  if (Array.isArray(value)) {
    const [first] = value as readonly unknown[];
    const all = isObject(first) && "field" in first ? CORRECTABLE_FIELDS.map((field) => ({ ...first, field })) : value;
    return all.map((each: unknown) => varied(each, isTrue));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, varied(part, isTrue)]));
};

const withSteps = (setup: unknown): unknown =>
  isObject(setup) && "steps" in setup
    ? { ...setup, steps: SETUP_STEPS.map((step) => ({ step, isDone: false })) }
    : setup;

const account = (session: unknown): unknown =>
  isObject(session) && isObject(session["account"])
    ? {
        ...session,
        account: { ...session["account"], roles: ["coordinator", "administrator"], side: null, entry: null },
      }
    : session;

const ofKind = (view: unknown, path: string): unknown => {
  const kind = ENQUIRY_KINDS[REFERENCES.indexOf(path.split("/").at(-1) ?? "")];
  if (!isObject(view) || !isObject(view["item"]) || !isObject(view["enquiry"]) || kind === undefined) return view;
  return { ...view, item: { ...view["item"], kind }, enquiry: { ...view["enquiry"], kind } };
};

const READING = Object.values<DeskEndpoint>(deskEndpoints).filter(({ method }) => method === undefined);

/** Answers in the desk's stead, from its schemas alone, with the texts in every field that takes one. */
const answerAsDesk = async (page: Page, texts: Texts, isTrue: () => boolean): Promise<void> => {
  const nextText = createNextText(texts);
  const next: NextText = (leaf) => {
    const [, plain] = NO_TEXT.find(([path]) => path.test(leaf.path)) ?? [];
    return plain ?? nextText(leaf) ?? PLAIN.find(leaf.accepts);
  };
  await page.route(`**${DESK_BASE}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const answer = READING.find((each) =>
      new RegExp(`^${each.path.replace("{id}", "[^/]+")}$`, "u").test(path),
    )?.answer;
    // What the desk reads of the site is looked at where the site shows it.
    if (answer === undefined) return route.continue({ url: route.request().url().replace(DESK_BASE, "/api/v1") });
    const made = fillTexts<unknown>(answer, undefined, { next, makesAbsent: true });
    return route.fulfill({ json: account(ofKind(varied(withSteps(made), isTrue()), path)), headers: { ETag: '"1"' } });
  });
};

/** Times and ways alone, beside the name of who is signed in. */
const TEXTLESS = "/desk/sessions";

const SCREENS = [
  "/desk",
  "/desk?view=second",
  ...REFERENCES.map((reference) => `/desk/work/${reference}`),
  "/desk/entries/contact.k3x9ab",
  "/desk/accounts",
  "/desk/setup",
  TEXTLESS,
];

const withoutPolicy = (page: Page): Promise<unknown> =>
  page.route(
    (url) => url.pathname === "/desk",
    async (route) => {
      const response = await route.fetch();
      const { "content-security-policy": _policy, ...headers } = response.headers();
      return route.fulfill({ response, headers });
    },
  );

/** How often the texts were shown to their end: once by the name of who is signed in. */
const countEnds = async (page: Page): Promise<number> => (await page.locator("main").innerText()).split(END).length - 1;

type Visit = { readonly texts: Texts; readonly hasPolicy: boolean; readonly awaited?: readonly string[] };

/** Looks at every screen of the desk, and gives what they were made of. */
const visit = async (page: Page, { texts, hasPolicy, awaited = [] }: Visit): Promise<readonly string[]> => {
  await noteMarkup(page);
  const settle = createSettle(page);
  let isTrue = false;
  if (!hasPolicy) await withoutPolicy(page);
  await answerAsDesk(page, texts, () => isTrue);
  const seen = new Set<string>();
  const look = async (): Promise<void> => {
    await settle();
    for (const each of await readMarkup(page)) seen.add(each);
  };
  for (isTrue of [false, true]) {
    await page.goto("/desk");
    for (const screen of SCREENS) {
      // What the screen before has shown is no sign of this one.
      await goOn(page, "/imprint");
      await expect(page.locator("main")).not.toContainText(END);
      await goOn(page, screen);
      await expect.poll(() => countEnds(page), screen).toBeGreaterThan(screen === TEXTLESS ? 0 : 1);
      await look();
    }
  }
  const listMissing = async (): Promise<readonly string[]> => {
    await look();
    return awaited.filter((each) => !seen.has(each));
  };
  await expect.poll(listMissing).toEqual([]);
  return [...seen];
};

test("what is read at the desk is nothing but text under the content security policy", async ({ page }) => {
  await visit(page, { texts: HOSTILE, hasPolicy: true });
});

test.describe("without the content security policy", () => {
  test.use({ expectedReports: /dialog|Failed to load resource/u });

  test("what is read at the desk makes nothing that harmless texts do not", async ({ page, context }) => {
    const executed: string[] = [];
    context.on("dialog", (dialog) => executed.push(dialog.message()));
    const hostile = await visit(page, { texts: HOSTILE, hasPolicy: false });
    const twin = await context.newPage();
    const harmless = await visit(twin, { texts: HARMLESS, hasPolicy: false, awaited: hostile });
    expect(executed).toEqual([]);
    expect((await intrude(twin)).filter((each) => !harmless.includes(each))).toContain("img onerror");
    await expect.poll(() => executed.length).toBe(1);
  });
});
