import { readFileSync } from "node:fs";
import { listSizeChecks, type Manifest } from "./scripts/size-limits.ts";

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")) as Manifest;

export default listSizeChecks(manifest);
