import { onTestFinished } from "vitest";

/** As deep as a stack of React, of promises and of a backend within the page gets. */
export const DEEPEST_STACK = 300;

/** The product file a line of a stack is in, as a path relative to the project; `src/ui` is drawn on every way. */
export const fileIn = (line: string): string | undefined =>
  line.includes("node_modules") ? undefined : /\/((?:src\/(?!ui\/)|contract\/|backend\/)[^?:]+)/u.exec(line)?.[1];

type Calls = readonly (readonly [owner: object, name: string])[];

const ofTexts: Calls = [
  [JSON, "parse"],
  [JSON, "stringify"],
  [Storage.prototype, "getItem"],
  [Storage.prototype, "setItem"],
  [String.prototype, "trim"],
  [String.prototype, "replace"],
  [RegExp.prototype, "test"],
];

/** A word is also cut, folded, compared with others and looked up. */
const ofWords: Calls = [
  ...ofTexts,
  [String.prototype, "charAt"],
  [String.prototype, "includes"],
  [String.prototype, "normalize"],
  [String.prototype, "slice"],
  [String.prototype, "startsWith"],
  [String.prototype, "toLowerCase"],
  [Array.prototype, "join"],
  [Map.prototype, "get"],
  [Set.prototype, "has"],
  [URLSearchParams.prototype, "append"],
];

const traceBy =
  (calls: Calls) =>
  (isMarked: (text: string) => boolean): ReadonlySet<string> => {
    const entered = new Set<string>();
    let isNoting = false;
    const note = (values: readonly unknown[]): void => {
      // What notes uses the same functions.
      if (isNoting) return;
      isNoting = true;
      const texts = values.filter((value) => typeof value === "string");
      if (texts.some(isMarked)) {
        for (const line of (new Error().stack ?? "").split("\n")) {
          const file = fileIn(line);
          if (file !== undefined) entered.add(file);
        }
      }
      isNoting = false;
    };
    const usualLimit = Error.stackTraceLimit;
    Error.stackTraceLimit = DEEPEST_STACK;
    onTestFinished(() => {
      Error.stackTraceLimit = usualLimit;
    });
    for (const [owner, name] of calls) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      const call = own?.value as (...given: unknown[]) => unknown;
      Object.defineProperty(owner, name, {
        ...own,
        value(this: unknown, ...given: unknown[]) {
          const answer = call.apply(this, given);
          note([this, ...given, answer]);
          return answer;
        },
      });
      onTestFinished(() => {
        if (own !== undefined) Object.defineProperty(owner, name, own);
      });
    }
    return entered;
  };

/**
 * From now until the test ends, notes the product files that stand in the stack whenever a text that `isMarked` goes into
 * or comes out of what texts are read, checked, written and kept by. The set grows while the test goes on.
 */
export const traceTexts = traceBy(ofTexts);

/** The same of a text so short that it is looked up among others. */
export const traceWords = traceBy(ofWords);
