import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { describeDeskAccess } from "./describe-desk-access.ts";

describeDeskAccess("in SQLite", openInMemory);
