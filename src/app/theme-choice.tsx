import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { chooseTheme, readTheme, type Theme } from "../ui/keeping/theme.ts";

const systemTheme = (): Theme => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

/** One button between light and dark; untouched, the page follows the system. */
export const ThemeChoice = () => {
  const { t } = useLingui();
  const [theme, setTheme] = useState<Theme>(() => readTheme() ?? systemTheme());
  const toggle = (): void => {
    const other = theme === "dark" ? "light" : "dark";
    chooseTheme(other);
    setTheme(other);
  };
  return (
    <button
      type="button"
      className="icon-button"
      aria-pressed={theme === "dark"}
      aria-label={t`Dunkle Darstellung`}
      title={t`Dunkle Darstellung`}
      onClick={toggle}
    >
      <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
        <circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
};
