import type { KEPT_IN_BROWSER, KeptName } from "./kept-in-browser.ts";

/** The settings a browser remembers for its own visitor; nothing else is ever stored by them. */
export type SettingName = Extract<(typeof KEPT_IN_BROWSER)[KeptName], { readonly key: string }>["key"];

/** Null where nothing is stored, or where the browser does not let us look. */
export const readStored = (name: SettingName): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

/** Forgets the setting where the browser does not let us store: it then holds until the page is closed. */
export const writeStored = (name: SettingName, value: string | null): void => {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Private windows may refuse to store; the setting still holds in this page.
  }
};
