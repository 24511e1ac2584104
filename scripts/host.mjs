// Starts the real host from any state of the checkout: `npm run host [-- --sample]`.
import { runOnProjectNode } from "./run-on-project-node.mjs";

runOnProjectNode("scripts/run-host.ts", process.argv.slice(2));
