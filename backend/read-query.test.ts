import { expect, it, vi } from "vitest";
import { readQuery } from "./read-query.ts";

it("reads many names in one pass", () => {
  const search = new URLSearchParams(Array.from({ length: 4_000 }, (_, i) => [`x${i}`, "1"]));
  const getAll = vi.spyOn(search, "getAll");
  expect(() => readQuery({}, search)).toThrow("?x0 is unknown");
  expect(getAll).not.toHaveBeenCalled();
});
