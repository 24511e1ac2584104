import { beforeEach } from "vitest";

/**
 * What nobody looks at is laid out and not painted: the frame of the tests cannot be seen. To the page in it that makes no
 * difference, and to the pointer neither. A test that fails lets itself be seen: its picture is taken.
 */
export function leaveUnpainted(): void {
  const frame = window.frameElement as HTMLElement;
  beforeEach(({ onTestFailed }) => {
    frame.style.opacity = "0";
    onTestFailed(() => {
      frame.style.opacity = "";
    });
  });
}
