import { openInMemory } from "../contract/sqlite-store-kinds.ts";
import { describeLetters } from "./describe-letters.ts";

describeLetters("in SQLite", openInMemory);
