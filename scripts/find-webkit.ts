import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

type WebKit = { readonly driver: string; readonly browser: string };

/** Where distributions put what belongs to a library and to no folder of PATH. */
const libraries = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/usr/libexec"];

const list = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** The first program of this name on PATH. */
export const findOnPath = (name: string, path = process.env["PATH"] ?? ""): string | undefined =>
  path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** WebKitGTK's driver and its small browser, for which it needs a display that nobody sees; undefined where one is missing. */
export const findWebKit = (): WebKit | undefined => {
  const driver = findOnPath("WebKitWebDriver");
  const browser = libraries
    .flatMap((library) =>
      list(library)
        .filter((name) => name.startsWith("webkit2gtk-4") || name.startsWith("webkitgtk-6"))
        .map((name) => join(library, name, "MiniBrowser")),
    )
    .find((file) => existsSync(file));
  return driver === undefined || browser === undefined || findOnPath("Xvfb") === undefined
    ? undefined
    : { driver, browser };
};
