import type { Candidate } from "./candidates.ts";
import type { Shown } from "./filter-steps.ts";

type LongTask = { readonly start: number; readonly duration: number };
/** Sets a checkbox by pressing it, a text field by typing all at once. */
type Action = { readonly input: string; readonly text: string | null };

/** Measures inside the page, with its own clock; all times are milliseconds since the navigation started. */
type Probe = {
  /** When the first row and the first symbol, or the count where there is neither, had been painted. */
  readonly firstPainted: Promise<number>;
  /** When the first row had been painted. */
  readonly firstRowPainted: Promise<number>;
  /** How long from the event until exactly `expected` had been painted. */
  readonly change: (action: Action, expected: Shown) => Promise<number>;
  readonly read: () => Shown;
  readonly longTasks: readonly LongTask[];
  /** Ends with the gaps between frames since the start. */
  readonly startFrames: () => () => number[];
};

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page before its own scripts, so it may use nothing from outside itself. */
export const installProbe = ({ count, marks, row }: Pick<Candidate, "count" | "marks" | "row">): void => {
  const LONGEST_WAIT_MS = 180_000;
  const longTasks: LongTask[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
  }).observe({ type: "longtask", buffered: true });

  const toNumber = (text: string | null | undefined): number => Number((text ?? "").replaceAll(/\D/g, ""));
  const countMark = (mark: Element): number => (mark.textContent === "" ? 1 : toNumber(mark.textContent));
  const read = (): Shown => ({
    listed: toNumber(document.querySelector(count)?.textContent),
    drawn: marks === null ? 0 : Array.from(document.querySelectorAll(marks), countMark).reduce((a, b) => a + b, 0),
  });

  /** What a frame callback sees is painted right after it; a message sent from it arrives when that is done. */
  const whenPainted = (isThere: () => boolean): Promise<number> =>
    new Promise((resolve, reject) => {
      const end = performance.now() + LONGEST_WAIT_MS;
      const channel = new MessageChannel();
      channel.port1.addEventListener("message", () => {
        channel.port1.close();
        resolve(performance.now());
      });
      channel.port1.start();
      const look = (): void => {
        if (isThere()) channel.port2.postMessage(null);
        else if (performance.now() > end) reject(new Error(`never shown; there is ${JSON.stringify(read())}`));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });

  const has = (selector: string | null): boolean => selector === null || document.querySelector(selector) !== null;
  const perform = ({ input, text }: Action): void => {
    const element = document.querySelector<HTMLInputElement>(input);
    if (element === null) throw new Error(`the page has no ${input}`);
    if (text === null) {
      element.click();
      return;
    }
    // The prototype's setter, because React watches the element's own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(element, text);
    element.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };

  window.probe = {
    longTasks,
    read,
    firstRowPainted: whenPainted(() => has(row) && toNumber(document.querySelector(count)?.textContent) > 0),
    firstPainted: whenPainted(() => has(row) && has(marks) && toNumber(document.querySelector(count)?.textContent) > 0),
    change: (action, expected) =>
      new Promise((resolve, reject) => {
        const isThere = (): boolean => {
          const { listed, drawn } = read();
          return listed === expected.listed && (marks === null || drawn === expected.drawn);
        };
        // A task of its own, at no particular place between two frames.
        setTimeout(() => {
          const start = performance.now();
          try {
            perform(action);
          } catch (error) {
            reject(error);
          }
          whenPainted(isThere).then((end) => resolve(end - start), reject);
        }, Math.random() * 17);
      }),
    startFrames: () => {
      const gaps: number[] = [];
      let last = performance.now();
      let request = requestAnimationFrame(function note(now) {
        gaps.push(now - last);
        last = now;
        request = requestAnimationFrame(note);
      });
      return () => {
        cancelAnimationFrame(request);
        // The first gap begins between two frames.
        return gaps.slice(1);
      };
    },
  };
};
