// Measures the directory against reference pages on the same data: `npm run bench [-- --sizes 3000 --runs 3]`.
import { runBench } from "./run-bench.ts";

await runBench(process.argv.slice(2));
