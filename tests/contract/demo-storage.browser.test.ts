import { expect, it } from "vitest";
import { createSharedStorage } from "../../mocks/demo-storage.ts";

const count = (kept: unknown): number => (typeof kept === "number" ? kept : 0);

it("loses no change of two tabs that write at the same time", async () => {
  const tabs = [createSharedStorage(), createSharedStorage()];
  await tabs[0]?.update(() => ({ kept: 0, result: null }));
  await Promise.all(
    Array.from({ length: 40 }, (_, nth) => tabs[nth % 2]?.update((kept) => ({ kept: count(kept) + 1, result: null }))),
  );
  expect(await createSharedStorage().update((kept) => ({ kept: null, result: kept }))).toBe(40);
});

it("keeps what was there where a change fails, and says so", async () => {
  const storage = createSharedStorage();
  await storage.update(() => ({ kept: "before", result: null }));
  // A function cannot be stored.
  await expect(storage.update(() => ({ kept: () => {}, result: null }))).rejects.toThrow();
  expect(await storage.update((kept) => ({ kept: null, result: kept }))).toBe("before");
});
