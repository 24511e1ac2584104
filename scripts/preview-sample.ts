import { preview } from "vite";
import { sampleBackend } from "./sample-backend.ts";

// Serves the production build with the sample behind it: `node scripts/preview-sample.ts <port>`.
const port = Number(process.argv[2] ?? 4173);
await preview({
  configLoader: "native",
  mode: "production",
  plugins: [sampleBackend()],
  preview: { port, strictPort: true },
});
