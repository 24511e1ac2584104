import { expect, it } from "vitest";
import { parseRecurrenceRule } from "./recurrence-rule.ts";

const plain = {
  interval: 1,
  months: [],
  dayOfMonth: null,
  weekdays: [],
  position: null,
  count: null,
  until: null,
};

it.each([
  ["FREQ=DAILY", { freq: "DAILY" }],
  ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", { freq: "WEEKLY", interval: 2, weekdays: ["TU", "TH"] }],
  ["FREQ=MONTHLY;BYDAY=1TU;COUNT=10", { freq: "MONTHLY", weekdays: ["TU"], position: 1, count: 10 }],
  ["FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=-1", { freq: "MONTHLY", weekdays: ["MO", "FR"], position: -1 }],
  ["FREQ=MONTHLY;BYMONTHDAY=-1", { freq: "MONTHLY", dayOfMonth: -1 }],
  ["FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=3", { freq: "YEARLY", months: [10], dayOfMonth: 3 }],
  ["FREQ=YEARLY;BYMONTH=3,9;BYDAY=-1SA", { freq: "YEARLY", months: [3, 9], weekdays: ["SA"], position: -1 }],
  ["FREQ=WEEKLY;UNTIL=20261231T225900Z", { freq: "WEEKLY", until: "2026-12-31T23:59" }],
])("reads %s", (text, expected) => {
  expect(parseRecurrenceRule(text)).toEqual({ ...plain, ...expected });
});

it.each([
  "",
  "WEEKLY",
  "FREQ=HOURLY",
  "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=5",
  "FREQ=MONTHLY;BYDAY=6MO",
  "FREQ=MONTHLY;BYMONTHDAY=32",
  "FREQ=YEARLY;BYMONTH=13",
  "FREQ=WEEKLY;INTERVAL=0",
  "FREQ=WEEKLY;COUNT=3;UNTIL=20261231T225900Z",
  "FREQ=WEEKLY;UNTIL=20261231",
  "FREQ=WEEKLY;UNTIL=20261331T225900Z",
  "FREQ=WEEKLY\r\nATTENDEE:mailto:x@y.example",
  "FREQ=WEEKLY\n",
])("knows no rule %j", (text) => {
  expect(parseRecurrenceRule(text)).toBeNull();
});
