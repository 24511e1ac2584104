import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { describeCorrections } from "./describe-corrections.ts";
import { describeConfirming } from "./describe-confirming.ts";
import { describeHeldAccounts } from "./describe-held-accounts.ts";
import { describeHiding } from "./describe-hiding.ts";
import { describeSecondPerson } from "./describe-second-person.ts";
import { describeReferences } from "./describe-references.ts";
import { describeRemovals } from "./describe-removals.ts";

describeCorrections("in SQLite", openInMemory);
describeConfirming("in SQLite", openInMemory);
describeHeldAccounts("in SQLite", openInMemory);
describeHiding("in SQLite", openInMemory);
describeSecondPerson("in SQLite", openInMemory);
describeReferences("in SQLite", openInMemory);
describeRemovals("in SQLite", openInMemory);
