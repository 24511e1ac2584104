// Runs every check from any state of the checkout: `npm test`, or some: `npm test -- types unit`.
import { runOnProjectNode } from "./run-on-project-node.mjs";

runOnProjectNode("scripts/run-checks.ts", process.argv.slice(2), () => console.log("0 passed, 1 failed"));
