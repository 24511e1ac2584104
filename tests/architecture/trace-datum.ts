import { captureOwnerStack } from "react";
import { onTestFinished } from "vitest";
import { noteOwners } from "../setup/lean-react.ts";
import { DEEPEST_STACK, fileIn } from "./trace-texts.ts";

/** A snapshot's columns, or the answer among the properties of a component, and what is in them. */
const DEEPEST_NEST = 4;

/** Lists and records: neither typed arrays nor elements nor anything else that has a life of its own. */
const isPlain = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !("$$typeof" in value));

/** What it holds, without calling anything: some properties only exist to complain. */
const valuesOf = (value: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(Object.getOwnPropertyDescriptors(value)).flatMap(([key, own]) =>
      "value" in own && own.enumerable === true ? [[key, own.value as unknown]] : [],
    ),
  );

/** Who draws what holds the datum, up to the page: above it `src/app` holds none. */
const isDrawnByApp = (file: string): boolean => file.startsWith("src/app/");

type Traced = {
  /** Whether an object is the datum, whatever form it has on its way. */
  readonly isDatum: (value: Readonly<Record<string, unknown>>) => boolean;
  /** Whether a text stands for it, such as its id. */
  readonly isMark: (value: string) => boolean;
};

/**
 * From now until the test ends, follows a datum from object to object: what is made of it by `map`, put into a `Map`,
 * read from JSON or given to a component is watched in turn, and so is each place that holds a text standing for it.
 * Notes the product files in the stack whenever something reads what is watched: of the call, and of the components that
 * draw it. What goes on as a bare number, such as a contact's position, is not seen.
 */
export const traceDatum = ({ isDatum, isMark }: Traced): ReadonlySet<string> => {
  const entered = new Set<string>();
  const seen = new WeakSet<object>();
  // What notes and watches uses the same functions.
  let isBusy = false;
  const quietly = (work: () => void): void => {
    if (isBusy) return;
    isBusy = true;
    work();
    isBusy = false;
  };
  const noteNow = (): void => {
    const drawnBy = (captureOwnerStack() ?? "").split("\n").map(fileIn);
    const owners = drawnBy.filter((file) => file !== undefined && !isDrawnByApp(file));
    for (const file of [...(new Error().stack ?? "").split("\n").map(fileIn), ...owners]) {
      if (file !== undefined) entered.add(file);
    }
  };
  const note = (): void => quietly(noteNow);
  const watchKey = (object: object, key: string): void => {
    const own = Object.getOwnPropertyDescriptor(object, key);
    if (own === undefined || !("value" in own) || own.configurable !== true) return;
    let value: unknown = own.value;
    Object.defineProperty(object, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        note();
        return value;
      },
      set: (next: unknown) => {
        value = next;
      },
    });
  };
  /** Watches the datum, all that stands for it, and what holds either; no deeper than things are nested. */
  const watch = (value: unknown, depth = DEEPEST_NEST): void => {
    if (!isPlain(value) || seen.has(value)) return;
    seen.add(value);
    const values = valuesOf(value);
    const isTheDatum = !Array.isArray(value) && isDatum(values);
    if (isTheDatum) noteNow();
    for (const [key, inner] of Object.entries(values)) {
      if (isTheDatum || (typeof inner === "string" && isMark(inner))) watchKey(value, key);
      if (depth > 0) watch(inner, depth - 1);
    }
  };

  noteOwners();
  const usualLimit = Error.stackTraceLimit;
  Error.stackTraceLimit = DEEPEST_STACK;
  onTestFinished(() => {
    Error.stackTraceLimit = usualLimit;
  });
  /** Looks at what is given to a function of the language, and at what it answers. */
  const follow = (owner: object, name: string, isGiven: boolean): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (own === undefined) throw new Error(`there is no ${name} to follow`);
    const call = own.value as (...given: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...own,
      value(this: unknown, ...given: unknown[]) {
        if (isGiven) quietly(() => given.forEach((each) => watch(each)));
        const answer = call.apply(this, given);
        if (!isGiven) quietly(() => watch(answer));
        return answer;
      },
    });
    onTestFinished(() => {
      Object.defineProperty(owner, name, own);
    });
  };
  follow(JSON, "parse", false);
  follow(Array.prototype, "map", false);
  follow(Array.prototype, "flatMap", false);
  follow(Map.prototype, "set", true);
  // React freezes the properties of each element.
  follow(Object, "freeze", true);
  return entered;
};
