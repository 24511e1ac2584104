import { describeBackend } from "./describe-backend.ts";
import { overHttp } from "./over-http.ts";
import { sqliteReadKind } from "./sqlite-store-kinds.ts";

describeBackend(overHttp, sqliteReadKind);
