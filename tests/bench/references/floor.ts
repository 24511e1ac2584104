import { startPage } from "./start-page.ts";

// The least that can be done with the data: no map, no list, no index. Nobody can be faster.
await startPage(() => () => {});
