// Starts the development server from any state of the checkout: `npm start [-- --port 4000]`.
import { runOnProjectNode } from "./run-on-project-node.mjs";

runOnProjectNode("node_modules/vite/bin/vite.js", process.argv.slice(2));
