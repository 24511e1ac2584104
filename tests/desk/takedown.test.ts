import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { describeTakedown } from "./describe-takedown.ts";

describeTakedown("in SQLite", openInMemory);
