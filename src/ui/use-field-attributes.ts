import { type ComponentProps, type SyntheticEvent, useLayoutEffect, useRef } from "react";

/**
 * Gives a field what makes it a combobox. Handlers and reference are given once and do what the latest ones do: the field
 * is drawn again for what can be noticed, and not for each letter.
 */
export const useFieldAttributes = (
  attributes: ComponentProps<"input">,
  onChange: (attributes: ComponentProps<"input">) => void,
): void => {
  const latest = useRef<Readonly<Record<string, unknown>>>({});
  const given = useRef<Readonly<Record<string, unknown>>>({});
  const call = (name: string) => (argument: SyntheticEvent | HTMLInputElement | null) => {
    const handler = latest.current[name];
    if (typeof handler === "function") handler(argument);
  };

  useLayoutEffect(function giveAttributes() {
    // The field has its text itself.
    const { value: _, ...own } = attributes;
    latest.current = own;
    const before = given.current;
    const steady = Object.fromEntries(
      Object.entries(own).map(([name, value]) => [
        name,
        typeof value === "function" ? (before[name] ?? call(name)) : value,
      ]),
    );
    const names = Object.keys(steady);
    if (names.length === Object.keys(before).length && names.every((name) => steady[name] === before[name])) return;
    given.current = steady;
    onChange(steady);
  });
};
