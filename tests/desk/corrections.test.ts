import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { describeCorrections } from "./describe-corrections.ts";
import { describeHiding } from "./describe-hiding.ts";
import { describeReferences } from "./describe-references.ts";

describeCorrections("in SQLite", openInMemory);
describeHiding("in SQLite", openInMemory);
describeReferences("in SQLite", openInMemory);
