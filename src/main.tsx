import "@kern-ux/native/dist/kern.min.css";
import "./ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { StartFailure } from "./app/start-failure.tsx";
import { loadLanguage } from "./i18n/load-language.ts";
import { readLanguage } from "./i18n/stored-language.ts";
import { applyTheme, readTheme } from "./ui/theme.ts";

/** The embedded backend answers while developing and in the demo; the production build does not contain it. */
const startMockBackend = async (): Promise<void> => {
  const { startMock } = await import("../mocks/browser.ts");
  await startMock();
};

const start = async (root: HTMLElement): Promise<void> => {
  applyTheme(readTheme());
  const language = readLanguage();
  const backend = import.meta.env.DEV || import.meta.env.MODE === "demo" ? startMockBackend() : undefined;
  const [loaded] = await Promise.all([loadLanguage(language), backend]);
  createRoot(root).render(
    <StrictMode>
      <App initial={{ language, loaded }} />
    </StrictMode>,
  );
};

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root to render into");
start(root).catch((error: unknown) => {
  // Before anything could be loaded there are no catalogues either: this one page is in German only.
  createRoot(root).render(<StartFailure />);
  throw error;
});
