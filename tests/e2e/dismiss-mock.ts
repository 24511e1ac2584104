import type { Page } from "@playwright/test";

/** From now on the mock answers nothing more, so that every request needs the connection. */
export const dismissMock = async (page: Page): Promise<void> =>
  page.evaluate(
    async () =>
      new Promise<void>((resolve) => {
        navigator.serviceWorker.addEventListener("message", () => resolve());
        navigator.serviceWorker.controller?.postMessage("CLIENT_CLOSE");
      }),
  );
