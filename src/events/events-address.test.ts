import { assert, constantFrom, option, property, record, string } from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../contract/add-days.ts";
import { firstDayOf, monthOf } from "./calendar/calendar-days.ts";
import { type EventsView, eventsCodec } from "./events-address.ts";

const parse = (query: string) => eventsCodec.parse(new URLSearchParams(query));

it.each([
  ["", {}, []],
  ["view=month&month=2026-12", { view: "month", month: "2026-12" }, []],
  ["time=past", { time: "past" }, []],
  ["time=coming&view=list", {}, []],
  ["view=month&day=2026-12-03", { view: "month", month: "2026-12", day: "2026-12-03" }, []],
  ["month=2026-12&day=2026-11-03", { month: "2026-12" }, ["day=2026-11-03"]],
  ["view=week&time=now", {}, ["view=week", "time=now"]],
  ["month=2026-13&day=2026-02-30", {}, ["month=2026-13", "day=2026-02-30"]],
  ["month=1926-12", {}, ["month=1926-12"]],
  ["month=2026-12&month=2027-01", { month: "2026-12" }, ["month=2027-01"]],
  ["land=DE-XX&q=a", {}, []],
])("reads ?%s", (query, expected, dropped) => {
  expect(parse(query)).toEqual({ value: { ...eventsCodec.start, ...expected }, dropped });
});

const months = constantFrom("2024-02", "2026-03", "2026-10", "2026-12", "2099-12");
const views = record({
  view: constantFrom("list" as const, "month" as const),
  time: constantFrom("coming" as const, "past" as const),
  month: option(months),
  nth: option(constantFrom(0, 1, 27)),
}).map(({ nth, ...view }): EventsView => ({
  ...view,
  day: view.month === null || nth === null ? null : addDays(firstDayOf(view.month), nth),
}));

it("reads what it has written, and leaves other keys alone", () => {
  assert(
    property(views, string(), (view, text) => {
      const written = eventsCodec.write(view, new URLSearchParams({ q: text, view: "x" }));
      expect(parse(written.toString())).toEqual({ value: view, dropped: [] });
      expect(written.getAll("q")).toEqual([text]);
    }),
    { numRuns: 2_000 },
  );
});

it("writes nothing for what is usual", () => {
  expect(eventsCodec.write(eventsCodec.start).toString()).toBe("");
});

it("throws for no query string, and never shows a day of another month", () => {
  assert(
    property(string({ maxLength: 30 }), string({ maxLength: 30 }), string(), (month, day, rest) => {
      const { value } = parse(`month=${month}&day=${day}&${rest}`);
      expect(value.day === null || monthOf(value.day) === value.month).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
