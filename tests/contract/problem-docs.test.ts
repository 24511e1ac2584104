import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { type ProblemKind, problemKinds, problemType } from "../../contract/problem.ts";

const rowPattern = /^\| `([^`]+)`\s*\| (\d{3})\s*\| (\S.*?)\s*\|$/gm;

it("documents every kind of problem with its status and what to do", async () => {
  const page = await readFile(new URL("../../docs/problems.md", import.meta.url), "utf8");
  const documented = Array.from(page.matchAll(rowPattern), ([, type, status]) => `${type} ${status}`);
  const kinds = Object.keys(problemKinds) as ProblemKind[];
  expect(documented.toSorted()).toEqual(
    kinds.map((kind) => `${problemType(kind)} ${problemKinds[kind].status}`).toSorted(),
  );
});
