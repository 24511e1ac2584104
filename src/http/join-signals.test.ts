import { expect, test } from "vitest";
import { joinSignals } from "./join-signals.ts";

test.each([0, 1])("the %i. of two ends both, with its own reason", (which) => {
  const both = [new AbortController(), new AbortController()];
  const joined = joinSignals(...both.map(({ signal }) => signal));
  expect(joined.aborted).toBe(false);
  both[which]?.abort("enough");
  expect(joined.reason).toBe("enough");
  both[1 - which]?.abort("later");
  expect(joined.reason).toBe("enough");
});

test("one that has ended before ends at once", () => {
  expect(joinSignals(new AbortController().signal, AbortSignal.abort("before")).reason).toBe("before");
});
