import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { describeAudit } from "./describe-audit.ts";

describeAudit("in SQLite", openInMemory);
