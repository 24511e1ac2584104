import "@kern-ux/native/dist/kern.min.css";
import "./ui/styles/base.css";
import "./app/shell.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, createQueryClient } from "./app/app.tsx";
import { dropOldValues } from "./form/drop-old-values.ts";
import { followTranslator } from "./app/follow-translator.ts";
import { prefetchFirstScreen } from "./app/prefetch-first-screen.ts";
import { StartFailure } from "./app/start-failure.tsx";
import { guardSinks } from "./app/trusted-types.ts";
import { noteFault } from "./http/note-fault.ts";
import { takeNewBuild } from "./http/take-new-build.ts";
import { loadLanguage } from "./i18n/load-language.ts";
import { readLanguage } from "./i18n/stored-language.ts";
import { isOldBrowser } from "./old-browser.ts";
import { applyTheme, readTheme } from "./ui/keeping/theme.ts";
import "./map/first-parts.ts";

/** The embedded backend answers while developing and in the demo; the production build does not contain it. */
const startMockBackend = async (): Promise<void> => {
  const { startMock } = await import("../mocks/browser.ts");
  await startMock();
};

const hasMock = import.meta.env.DEV || import.meta.env.MODE === "demo";

/** What a boundary has caught is nobody's any more: the console and the operator are to hear of it all the same. */
const onCaughtError = (error: unknown): void => {
  console.error(error);
  noteFault({ kind: "drawing", error });
  void takeNewBuild();
};

const start = async (root: HTMLElement): Promise<void> => {
  applyTheme(readTheme());
  const language = readLanguage();
  const queryClient = createQueryClient();
  // What the first screen needs is asked for while the language is on its way.
  const ask = async (): Promise<void> => {
    if (hasMock) await startMockBackend();
    prefetchFirstScreen(queryClient);
  };
  const [loaded] = await Promise.all([loadLanguage(language), ask()]);
  createRoot(root, { onCaughtError }).render(
    <StrictMode>
      <App initial={{ language, loaded }} queryClient={queryClient} />
    </StrictMode>,
  );
  dropOldValues();
};

const run = (): void => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("no #root");
  guardSinks(hasMock ? [`${import.meta.env.BASE_URL}mockServiceWorker.js`] : []);
  followTranslator();
  start(root).catch((error: unknown) => {
    // Before anything could be loaded there are no catalogues either: this one page is in German only.
    createRoot(root).render(<StartFailure />);
    throw error;
  });
};

// A browser that is too old shows the document's own text in the app's stead.
if (!isOldBrowser()) run();
