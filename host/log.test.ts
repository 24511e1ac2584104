import { expect, it } from "vitest";
import { StoreLostError } from "../backend/store-lost-error.ts";
import { createLog } from "./log.ts";

const collect = () => {
  const lines: string[] = [];
  return { lines, log: createLog({ write: (line) => lines.push(line) }) };
};

it("says of a driver's error where it was, not what it quotes", () => {
  const { lines, log } = collect();
  log.error(Object.assign(new Error("duplicate key (mail)=(geheim@verein.example)"), { code: "23505" }));
  expect(lines.join("")).not.toContain("geheim");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ error: "Error", code: "23505", msg: "failed" });
  expect(lines[0]).toContain("log.test.ts");
});

it("says of the program's own errors what they say", () => {
  const { lines, log } = collect();
  log.error(new StoreLostError("the database cannot be reached"));
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ message: "the database cannot be reached" });
});

it("survives what is no error", () => {
  const { lines, log } = collect();
  log.error("geheim");
  expect(lines.join("")).not.toContain("geheim");
});
