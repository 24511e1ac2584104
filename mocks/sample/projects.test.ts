import { describe, expect, it } from "vitest";
import { FORMATS } from "../../contract/lists/format.ts";
import { LAND_CODES, landOfArea } from "../../contract/lists/land.ts";
import { UI_LANGUAGES } from "../../contract/lists/language-tag.ts";
import type { Project } from "../../contract/entries/project.ts";
import { projectSchema } from "../../contract/entries/project.ts";
import { PROJECT_STATUSES } from "../../contract/lists/project-status.ts";
import { TARGET_GROUPS } from "../../contract/lists/target-group.ts";
import { germanTerms } from "../../contract/names/de.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import projectTexts from "./data/projects.json" with { type: "json" };
import { projectTextsSchema } from "./data/schemas.ts";
import { ENTRY_COUNTS, plannedId } from "./entry-plan.ts";
import { generateContacts } from "./generate-contacts.ts";
import { makeProjects } from "./projects.ts";
import { createSampleRun } from "./sample-run.ts";

const { themes, ownSteps, formatSteps } = projectTextsSchema.parse(projectTexts);
const today = new Date("2026-11-23T00:00:00Z");
const TODAY = "2026-11-23";
const run = createSampleRun(1, today);
const contacts = generateContacts({ today, count: 3000 });
const contactById = new Map(contacts.map((contact) => [contact.id, contact]));
const projects = makeProjects(run, contacts);

const sorted = (values: readonly string[]): string[] => [...new Set(values)].toSorted();
const sidesOf = ({ partners }: Project) => sorted(partners.map((id) => contactById.get(id)?.side ?? "unknown"));

describe("the generated projects", () => {
  it("are as many as planned, under the planned ids", () => {
    const planned = Array.from({ length: ENTRY_COUNTS.project }, (_, nth) => plannedId(run, "project", nth));
    expect(sorted(projects.map(({ id }) => id))).toEqual(sorted(planned));
  });

  it("are the same for the same seed, day and contacts", () => {
    expect(makeProjects(createSampleRun(1, today), contacts)).toEqual(projects);
  });

  it("fit the contract", () => {
    expect(projects.filter((project) => !projectSchema.safeParse(project).success)).toEqual([]);
  });

  it.each([
    ["topic", TOPICS, projects.flatMap(({ topics }) => topics)],
    ["Land", LAND_CODES, projects.flatMap(({ lands }) => lands)],
    ["status", PROJECT_STATUSES, projects.map(({ status }) => status)],
    ["format", FORMATS, projects.flatMap(({ formats }) => formats)],
    ["target group", TARGET_GROUPS, projects.flatMap(({ targetGroups }) => targetGroups)],
  ])("hold every %s", (_, closedList, values) => {
    expect(sorted(values)).toEqual(sorted(closedList));
  });

  it("have each topic in several Länder", () => {
    const few = TOPICS.filter(
      (topic) => sorted(projects.flatMap(({ topics, lands }) => (topics[0] === topic ? lands : []))).length < 4,
    );
    expect(few).toEqual([]);
  });

  it("say everything in every language of the interface", () => {
    const texts = projects.flatMap(({ title, summary, goals, steps, effort, results, transferable }) => [
      title,
      summary,
      ...goals,
      ...steps,
      effort,
      ...results,
      transferable,
    ]);
    expect(texts.filter((text) => UI_LANGUAGES.some((language) => (text[language] ?? "") === ""))).toEqual([]);
    expect(texts.filter((text) => /[{}]/.test(JSON.stringify(Object.values(text))))).toEqual([]);
  });

  it("each have a title of their own", () => {
    expect(sorted(projects.map(({ title }) => title.de)).length).toBe(projects.length);
  });
});

describe("what is said agrees with the rest", () => {
  const ideas = Object.values(themes).flatMap((theme) => theme.ideas.map((idea) => ({ theme, idea })));
  const ideaOf = ({ title }: Project) => {
    const found = ideas.find(({ idea }) => title.de.startsWith(`${idea.title.de} – `));
    if (found === undefined) throw new RangeError(`no idea is called ${title.de}`);
    return found;
  };

  it("goals, steps and results are those of the idea where it has its own", () => {
    for (const project of projects) {
      const { theme, idea } = ideaOf(project);
      expect(project.goals).toEqual(idea.goals ?? theme.goals);
      expect(project.steps.slice(1, -1)).toEqual(
        idea.steps === undefined ? formatSteps[idea.format] : ownSteps[idea.steps],
      );
    }
    const ended = projects.filter(({ status }) => status === "ended");
    expect(ended.map(({ results }) => results[0])).toEqual(
      ended.map(ideaOf).map(({ theme, idea }) => idea.result ?? theme.result),
    );
  });

  it("a whole Land has no project that makes sense in a town only, and its title names every Land", () => {
    const landWide = projects.filter(({ municipality }) => municipality === undefined);
    expect(landWide.length).toBeGreaterThan(5);
    expect(landWide.filter((project) => ideaOf(project).idea.isLocal === true)).toEqual([]);
    for (const { title, lands } of landWide) {
      expect(lands.filter((land) => !title.de.includes(germanTerms.lands[land]))).toEqual([]);
    }
  });

  it("every topic has an idea for a whole Land", () => {
    const without = Object.entries(themes).filter(([, theme]) => theme.ideas.every(({ isLocal }) => isLocal));
    expect(without).toEqual([]);
  });

  it("each lasts longer than a year, so that the feasts and the look back it speaks of fall into it", () => {
    const days = ({ start, end }: Project["period"]): number =>
      end === undefined ? Infinity : (Date.parse(end) - Date.parse(start)) / 86_400_000;
    expect(projects.filter(({ period }) => days(period) < 366)).toEqual([]);
  });

  it("only what has run for months has results, and what is over plans nothing more", () => {
    const young = projects.filter(({ status, period }) => status === "running" && period.start > "2026-07-01");
    expect(young.flatMap(({ results }) => results)).toEqual([]);
    const ended = projects.filter(({ status }) => status === "ended").flatMap(({ results }) => results);
    expect(ended.filter(({ de }) => /künftig|soll es/.test(de))).toEqual([]);
  });
});

describe("who takes part", () => {
  it("are contacts of both sides, and the one to ask is one of them or the Clearing Point", () => {
    const odd = projects.filter(
      (project) =>
        sidesOf(project).join() !== "muslim-organization,security-authority" ||
        !(project.partners.includes(project.contact) || contactById.get(project.contact)?.side === "clearing-point"),
    );
    expect(odd).toEqual([]);
  });

  it("never includes state security, nor a function nobody fills", () => {
    const partners = projects.flatMap((project) => project.partners.map((id) => contactById.get(id)));
    expect(partners.filter((contact) => contact?.role === "state-security" || contact?.state !== "active")).toEqual([]);
  });

  it("sit in the project's Länder", () => {
    const strangers = projects.filter(({ partners, lands }) =>
      partners.some((id) => !lands.some((land) => land === contactById.get(id)?.address.land)),
    );
    expect(strangers).toEqual([]);
  });

  it("exist in a small sample, too", () => {
    const few = generateContacts({ today, count: 60 });
    const ids = new Set(few.map(({ id }) => id));
    const made = makeProjects(run, few);
    expect(made).toHaveLength(ENTRY_COUNTS.project);
    expect(made.flatMap(({ partners, contact }) => [...partners, contact]).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("place and time", () => {
  it("put most projects at the middle of a town of their Land", () => {
    const local = projects.filter(({ municipality }) => municipality !== undefined);
    expect(local.length).toBeGreaterThan(80);
    expect(local.length).toBeLessThan(projects.length);
    expect(
      projects.filter(({ geometry, municipality }) => (geometry === null) !== (municipality === undefined)),
    ).toEqual([]);
    expect(local.filter(({ municipality, lands }) => landOfArea(municipality?.key ?? "") !== lands[0])).toEqual([]);
  });

  it("lie around today as the status says", () => {
    const odd = projects.filter(({ status, period: { start, end = "9999" } }) => {
      if (status === "idea") return start <= TODAY;
      if (status === "ended") return end >= TODAY;
      return start > TODAY || end < TODAY;
    });
    expect(odd).toEqual([]);
    expect(projects.filter(({ period }) => (period.end ?? "9999") <= period.start)).toEqual([]);
  });

  it("list running ones first, then ideas, then ended ones, each the newest first", () => {
    const order = ["running", "idea", "ended"];
    const ranks = projects.map(({ status }) => order.indexOf(status));
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    const starts = projects.filter(({ status }) => status === "running").map(({ period }) => period.start);
    expect(starts).toEqual(starts.toSorted().toReversed());
  });

  it("give results to what has ended, and none to ideas", () => {
    const withResults = (status: Project["status"]): number[] =>
      projects.filter((project) => project.status === status).map(({ results }) => results.length);
    expect(Math.min(...withResults("ended"))).toBeGreaterThan(0);
    expect(Math.max(...withResults("idea"))).toBe(0);
  });
});
