import { readdirSync } from "node:fs";

const folder = new URL("../../public/materials/", import.meta.url);
/** The addresses of the pages that can be printed. */
export const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => `/materials/${file.replaceAll("\\", "/")}`)
  .toSorted();
