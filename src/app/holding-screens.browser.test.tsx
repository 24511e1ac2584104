import type { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp, page } from "vitest/browser";
import { createBackend } from "../../backend/app.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { generateContacts } from "../../mocks/sample/generate-contacts.ts";
import { generateEntries } from "../../mocks/sample/generate-entries.ts";
import { SAMPLE_NOW } from "../../tests/contract/sample-contacts.ts";
import { findScreenFaults } from "../../tests/find-screen-faults.ts";
import { nextFrame, renderApp, useBackend, watch } from "../../tests/render-app.tsx";
import { createQueryClient } from "./app.tsx";

const { answerBy } = useBackend();

/** What comes later is there from the start, so that nothing is measured while it is on its way. */
const laterCode = import.meta.glob(["../*/**/*.tsx", "../i18n/catalogues/**/*.po", "!../**/*.test.tsx"]);
beforeAll(async () => {
  await Promise.all(Object.values(laterCode).map(async (load) => load()));
});

const contacts = generateContacts({ seed: 20_080_626, count: 300, today: SAMPLE_NOW });
const entries = generateEntries({ seed: 20_080_626, today: SAMPLE_NOW, contacts });
const backend = createBackend({
  store: createMemoryStore(contacts),
  entries: createMemoryEntryStore(entries),
  now: () => SAMPLE_NOW,
});
const opened = contacts.find(({ side }) => side === "security-authority")?.id ?? "";
const firstOf = (list: "projects" | "experts" | "materials" | "guidance"): string =>
  `/${list}/${entries[list][0]?.id ?? ""}`;

const routes = [
  "/?side=muslim-organization&place=05512000&language=tr",
  "/?land=DE-XX&q=Hundesteuer",
  `/contacts/${opened}`,
  "/projects",
  firstOf("projects"),
  "/experts",
  firstOf("experts"),
  "/events",
  "/events?view=month",
  `/events/${entries.events[0]?.uid ?? ""}`,
  "/materials",
  firstOf("materials"),
  "/guidance",
  `${firstOf("guidance")}?place=05512000`,
  "/overview",
  "/lands",
  "/lands/DE-NW",
  "/enquiry",
  `/enquiry?kind=correction&about=${opened}`,
  "/enquiry/status",
  "/nowhere",
];

type Setting = {
  readonly name: string;
  readonly sizes: readonly (readonly [width: number, height: number])[];
  /** Of the browser's text, in pixels. */
  readonly text?: number;
  readonly isSpaced?: true;
};

/** Of each kind the hardest: what holds at 320 pixels with the largest text holds at 375 with the same. */
const settings: readonly Setting[] = [
  {
    name: "text as it is",
    sizes: [
      [768, 1024],
      [1024, 768],
      [1440, 900],
    ],
  },
  {
    name: "low windows, as zoomed or with a keyboard",
    sizes: [
      [640, 360],
      [375, 330],
      [320, 200],
    ],
  },
  {
    name: "text at 24 px",
    text: 24,
    sizes: [
      [375, 812],
      [640, 800],
    ],
  },
  {
    name: "text at 32 px",
    text: 32,
    sizes: [
      [320, 640],
      [640, 800],
    ],
  },
  {
    name: "spaced text",
    isSpaced: true,
    sizes: [
      [320, 640],
      [1280, 800],
    ],
  },
];

/** The spacing of WCAG 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

const setText = async (standard: number): Promise<void> => {
  await cdp().send("Page.setFontSizes", { fontSizes: { standard } });
};
afterEach(async () => setText(16));

/** The frame the app runs in: to size it costs next to nothing, to size the browser's window a tenth of a second. */
const frame = window.frameElement as HTMLElement;
const { width: usualWidth, height: usualHeight } = frame.style;
const setSize = (width: string, height: string): void => {
  frame.style.width = width;
  frame.style.height = height;
};
beforeEach(async () => page.viewport(1440, 1024));
afterEach(() => setSize(usualWidth, usualHeight));

/** Waits until nothing is loading or asked for and nothing has changed for some time. */
const settle = async (client: QueryClient): Promise<void> => {
  let last = "";
  let unchanged = 0;
  await watch(async () => {
    await vi.dynamicImportSettled();
    const isLoading =
      client.isFetching() > 0 ||
      document.querySelector("h1") === null ||
      /Wird geladen|wird gelesen/u.test(document.body.innerText);
    const now = isLoading ? "" : `${document.body.scrollHeight} ${document.body.textContent}`;
    unchanged = now !== "" && now === last ? unchanged + 1 : 0;
    last = now;
    return unchanged;
  }).toBeGreaterThan(3);
};

describe.each(routes)("%s", (address) => {
  test("holds at every width and text size: nothing cut, squeezed or covered", async () => {
    answerBy(async (request) => backend.fetch(request));
    const client = createQueryClient();
    await renderApp(address, client);
    await settle(client);
    const found: Record<string, readonly string[]> = {};
    for (const { name, sizes, text = 16, isSpaced } of settings) {
      await setText(text);
      const spacing = document.createElement("style");
      spacing.textContent = isSpaced === true ? SPACED : "";
      document.head.append(spacing);
      for (const [width, height] of sizes) {
        setSize(`${width}px`, `${height}px`);
        await nextFrame();
        const faults = findScreenFaults();
        if (faults.length > 0) found[`${name}, ${width} × ${height}`] = [...new Set(faults)].slice(0, 6);
      }
      spacing.remove();
    }
    expect(found).toEqual({});
  });
});
