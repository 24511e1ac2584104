// Tries the builds in Firefox and WebKitGTK: `npm run browsers`, installing what is missing where it may.
import { runOnProjectNode } from "./run-on-project-node.mjs";

runOnProjectNode("scripts/run-browsers.ts", process.argv.slice(2));
