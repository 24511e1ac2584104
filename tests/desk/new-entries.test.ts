import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { describeNewEntries } from "./describe-new-entries.ts";

describeNewEntries("in SQLite", openInMemory);
