import { onTestFinished, vi } from "vitest";

/** Has the browser believe to be offline, rightly or not, until told otherwise or the test is over. */
export const believeOffline = (): { readonly goOnline: () => void } => {
  let isOnline = false;
  const onLine = vi.spyOn(navigator, "onLine", "get").mockImplementation(() => isOnline);
  const goOnline = (): void => {
    if (isOnline) return;
    isOnline = true;
    dispatchEvent(new Event("online"));
  };
  onTestFinished(() => {
    goOnline();
    onLine.mockRestore();
  });
  dispatchEvent(new Event("offline"));
  return { goOnline };
};
