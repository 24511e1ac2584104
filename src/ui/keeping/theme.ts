import { readStored, writeStored } from "./stored-setting.ts";

const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The theme chosen in this browser; null: as the system says. */
export const readTheme = (): Theme | null => THEMES.find((theme) => theme === readStored("theme")) ?? null;

export const applyTheme = (theme: Theme | null): void => {
  if (theme === null) delete document.documentElement.dataset["kernTheme"];
  else document.documentElement.dataset["kernTheme"] = theme;
};

export const chooseTheme = (theme: Theme): void => {
  writeStored("theme", theme);
  applyTheme(theme);
};
