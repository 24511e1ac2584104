import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { describeWorkList } from "./describe-work-list.ts";

describeWorkList("in SQLite", openInMemory);
