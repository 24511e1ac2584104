import { writeFile } from "node:fs/promises";
import { createOpenapiDocument } from "./openapi-document.ts";

// Writes contract/openapi.json: `node scripts/build-openapi.ts` after every change to the endpoint table or a schema.
const target = new URL("../contract/openapi.json", import.meta.url);
await writeFile(target, `${JSON.stringify(createOpenapiDocument(), null, 2)}\n`);
