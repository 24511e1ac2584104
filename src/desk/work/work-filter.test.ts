import { expect, test } from "vitest";
import type { WaitingEntry, WorkItem } from "../../../contract/desk/work.ts";
import { filterWaiting, filterWork, readWorkFilter, writeWorkFilter } from "./work-filter.ts";

const item = (fields: Partial<WorkItem>): WorkItem => ({
  reference: "ABCD2345",
  kind: "question",
  wish: null,
  state: "received",
  receivedOn: "2026-06-15",
  dueOn: "2026-06-29",
  isOverdue: false,
  land: null,
  subject: null,
  taker: null,
  proposer: null,
  ...fields,
});

test("the address says what is shown, and nothing it cannot mean", () => {
  const filter = { view: "mine", kind: "correction", land: "DE-NW" } as const;
  expect(readWorkFilter(writeWorkFilter(filter))).toEqual(filter);
  expect(writeWorkFilter({ view: null, kind: null, land: null }).toString()).toBe("");
  expect(readWorkFilter(new URLSearchParams("view=yours&kind=letter&land=NW"))).toEqual({
    view: null,
    kind: null,
    land: null,
  });
});

test("each view has what it is called by, and the filters hold together", () => {
  const late = item({ isOverdue: true, land: "DE-NW" });
  const mine = item({ taker: { name: "Koordination", isMe: true }, kind: "correction" });
  const others = item({ taker: { name: "Kollegin", isMe: false }, land: "DE-NW" });
  const waiting = item({ taker: { name: "Kollegin", isMe: false }, proposer: { name: "Kollegin", isMe: false } });
  const items = [late, mine, others];
  const show = (search: string) => filterWork(items, readWorkFilter(new URLSearchParams(search)));
  expect(show("")).toEqual(items);
  expect(show("view=overdue")).toEqual([late]);
  expect(show("view=mine")).toEqual([mine]);
  expect(show("view=free")).toEqual([late]);
  expect(filterWork([late, waiting], readWorkFilter(new URLSearchParams("view=second")))).toEqual([waiting]);
  expect(show("land=DE-NW")).toEqual([late, others]);
  expect(show("land=DE-NW&view=free")).toEqual([late]);
  expect(show("kind=correction&land=DE-NW")).toEqual([]);
});

test("a wish that an entry be gone is found by itself, and is no correction", () => {
  const wish = item({ kind: "correction", wish: "removal" });
  const correction = item({ kind: "correction" });
  const show = (search: string) => filterWork([wish, correction], readWorkFilter(new URLSearchParams(search)));
  expect(show("kind=removal")).toEqual([wish]);
  expect(show("kind=correction")).toEqual([correction]);
});

test("what waits for a second person is among everything, and theirs who may agree", () => {
  const proposed = (isMe: boolean): WaitingEntry => ({
    entry: { kind: "contact", id: "k3x9" },
    name: "Dialogstelle",
    lands: ["DE-NW"],
    act: "put-back",
    at: "2026-06-15T10:00:00.000Z",
    proposer: { name: "Koordination", isMe },
  });
  const [mine, others] = [proposed(true), proposed(false)];
  const show = (search: string) => filterWaiting([mine, others], readWorkFilter(new URLSearchParams(search)));
  expect(show("")).toEqual([mine, others]);
  expect(show("view=second")).toEqual([others]);
  expect(show("land=DE-HE")).toEqual([]);
  expect(show("kind=question")).toEqual([]);
  const agreed = item({ proposer: { name: "Koordination", isMe: true } });
  expect(filterWork([agreed], readWorkFilter(new URLSearchParams("view=free")))).toEqual([]);
});
