import { describe, expect, it } from "vitest";
import type { Project } from "../../contract/entries/project.ts";
import { makeProject } from "../../tests/contract/sample-projects.ts";
import { findSimilarProjects } from "./find-similar-projects.ts";

const home = makeProject("home");
const elsewhere = (id: string, changes: Partial<Project> = {}): Project =>
  makeProject(id, { lands: ["DE-HE"], ...changes });

const find = (others: readonly Project[], limit = 10) =>
  findSimilarProjects([home, ...others], home, limit).map(({ project, similarity }) => `${project.id}: ${similarity}`);

describe("what makes a project similar", () => {
  it.each<[string, Partial<Project>, string[]]>([
    ["everything", {}, ["other: topic-format-group"]],
    ["topic and form", { targetGroups: ["youth"] }, ["other: topic-format"]],
    ["topic and group", { formats: ["film"] }, ["other: topic-group"]],
    ["the topic alone", { formats: ["film"], targetGroups: ["youth"] }, ["other: topic"]],
    ["a second topic", { topics: ["youth", "threats"] }, ["other: topic-format-group"]],
    ["form and group without the topic", { topics: ["sport"] }, []],
    ["everything in the same Land", { lands: ["DE-NW"] }, []],
    ["everything in its Land and another", { lands: ["DE-HE", "DE-NW"] }, []],
  ])("is %s", (_, changes, expected) => {
    expect(find([elsewhere("other", changes)])).toEqual(expected);
  });
});

describe("the order", () => {
  it("puts the closest first and no more than wanted", () => {
    const others = [
      elsewhere("topic", { formats: ["film"], targetGroups: ["youth"] }),
      elsewhere("group", { formats: ["film"] }),
      elsewhere("format", { targetGroups: ["youth"] }),
      elsewhere("all"),
    ];
    expect(find(others, 3)).toEqual(["all: topic-format-group", "format: topic-format", "group: topic-group"]);
  });

  it("puts what has begun before an idea, and keeps the given order among equals", () => {
    const others = [elsewhere("idea", { status: "idea" }), elsewhere("one"), elsewhere("two", { status: "ended" })];
    expect(find(others).map((line) => line.split(":")[0])).toEqual(["one", "two", "idea"]);
  });
});
