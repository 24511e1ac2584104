import { openDirectory } from "./directory-screen.ts";
import { expect, test } from "./site-test.ts";
import { trySink } from "./try-sinks.ts";

test.use({ expectedReports: /Content Security Policy|TrustedScript/ });

test("the demo's own worker file passes as the address of a worker, and no other origin's of the same path", async ({
  page,
}) => {
  await openDirectory(page);
  expect(await trySink(page, "serviceWorker", "/mockServiceWorker.js")).toBe("passed");
  expect(await trySink(page, "serviceWorker", "https://elsewhere.example/mockServiceWorker.js")).toBe("TypeError");
});
