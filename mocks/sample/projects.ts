import type { StoredContact } from "../../backend/stored-contact.ts";
import type { Format } from "../../contract/format.ts";
import { LAND_CODES, type LandCode } from "../../contract/land.ts";
import { LANGUAGE_TAGS } from "../../contract/language-tag.ts";
import type { Project } from "../../contract/project.ts";
import { TOPICS } from "../../contract/topic.ts";
import { ENTRY_COUNTS, plannedId, plannedLand, plannedOn, plannedTopic } from "./entry-plan.ts";
import { type ChosenPartners, choosePartners, createPartnerPool, type PartnerPool } from "./project-partners.ts";
import { choosePeriod, compareProjects } from "./project-period.ts";
import {
  efforts,
  firstStep,
  type FittingText,
  lastStep,
  occasions,
  results,
  transfers,
} from "./project-texts/common-texts.ts";
import { formatSteps } from "./project-texts/format-steps.ts";
import type { ProjectIdea, ProjectTheme, WholeText } from "./project-texts/project-theme.ts";
import { projectThemes } from "./project-texts/project-themes.ts";
import { joinPlaces, landName, placeTitle, townName } from "./project-texts/project-title.ts";
import { isChance, pick, pickNumber, type Random } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";

const MOST_LANGUAGES = 3;
/** Every so many projects is one of a whole Land, or of two. */
const LAND_WIDE_EVERY = 6;
const TWO_LANDS_EVERY = 11;
/** So many projects in a row say nothing about how they came about. */
const SILENT = 3;
/** A project that began later has no results yet. */
const FIRST_RESULTS_AFTER_DAYS = 150;
/** Forms that live from several organisations. */
const AMONG_SEVERAL: ReadonlySet<Format> = new Set<Format>(["round-table", "exchange-of-experience"]);

const mapText = (text: WholeText, change: (text: string) => string): WholeText => ({
  de: change(text.de),
  en: change(text.en),
  tr: change(text.tr),
  ar: change(text.ar),
});

const fill = (text: WholeText, numbers: Readonly<Record<string, number>>): WholeText =>
  mapText(text, (own) => own.replace(/\{(\w+)\}/g, (_, name: string) => String(numbers[name] ?? "")));

type Draft = Project & { readonly summary: WholeText };

/** Says how it came about, where it is told: neighbours in the list tell different stories, and some tell none. */
const addOccasion = ({ summary, ...project }: Draft, position: number): Project => {
  const occasion = occasions[position % (occasions.length + SILENT)];
  if (occasion === undefined || !occasion.fits(project)) return { ...project, summary };
  const { text } = occasion;
  return {
    ...project,
    summary: {
      de: `${summary.de} ${text.de}`,
      en: `${summary.en} ${text.en}`,
      tr: `${summary.tr} ${text.tr}`,
      ar: `${summary.ar} ${text.ar}`,
    },
  };
};

const chooseEffort = (random: Random): WholeText =>
  fill(pick(random, efforts), {
    people: pickNumber(random, 3, 8),
    hours: 10 * pickNumber(random, 3, 16),
    euros: 50 * pickNumber(random, 4, 60),
  });

type Fitted = Parameters<FittingText["fits"]>[0];

/** One of the texts that the project can carry; each list has some that fit all. */
const pickFitting = (random: Random, texts: readonly FittingText[], project: Fitted): WholeText =>
  pick(
    random,
    texts.filter(({ fits }) => fits(project)),
  ).text;

/** `result`: what came of it once it has ended. */
const chooseResults = (random: Random, project: Fitted, isYoung: boolean, result: WholeText): WholeText[] => {
  const { status } = project;
  if (status === "idea" || (status === "running" && (isYoung || isChance(random, 0.45)))) return [];
  const further = fill(pickFitting(random, results, project), { count: pickNumber(random, 25, 95) });
  return status === "running" ? [further] : [result, further];
};

/** The idea whose turn it is; a whole Land has no use for what makes sense in a town only. */
const pickIdea = ({ ideas }: ProjectTheme, turn: number, isLandWide: boolean): ProjectIdea => {
  const able = isLandWide ? ideas.filter(({ isLocal }) => isLocal !== true) : ideas;
  return able[turn % able.length] as ProjectIdea;
};

/** The project is held in German and in what the first organisation speaks. */
const languagesOf = ({ organizations }: ChosenPartners): Project["languages"] =>
  LANGUAGE_TAGS.filter((tag) => tag === "de" || organizations[0]?.languages.includes(tag)).slice(0, MOST_LANGUAGES);

type Plan = {
  readonly run: SampleRun;
  readonly pool: PartnerPool;
  readonly coordinator: StoredContact;
};

const chooseContact = (random: Random, { authorities, organizations }: ChosenPartners, coordinator: StoredContact) =>
  pick(random, [authorities[0], organizations[0], authorities[0], organizations[0], coordinator])?.id ?? coordinator.id;

type Frame = {
  readonly idea: ProjectIdea;
  readonly partners: ChosenPartners;
  readonly lands: readonly LandCode[];
  readonly guests: readonly StoredContact[];
};

/** What a project is, who takes part, and where: each follows from the others. */
const chooseFrame = (random: Random, pool: PartnerPool, nth: number): Frame => {
  const topic = plannedTopic(nth);
  const land = plannedLand(nth);
  const isLandWide = nth % LAND_WIDE_EVERY === 0;
  const turn = Math.floor(nth / TOPICS.length) + nth;
  const planned = pickIdea(projectThemes[topic], turn, isLandWide);
  const seeksSeveral = AMONG_SEVERAL.has(planned.format);
  const partners = choosePartners(random, pool, { land, topic, isLandWide, seeksSeveral });
  const isOfLand = partners.town === null;
  const neighbour = nth % TWO_LANDS_EVERY === 0 && isOfLand ? [plannedLand(nth + 1)] : [];
  return {
    // A Land without towns to work in has projects of its own only.
    idea: isOfLand && !isLandWide ? pickIdea(projectThemes[topic], turn, true) : planned,
    partners,
    lands: LAND_CODES.filter((code) => code === land || neighbour.includes(code)),
    guests: neighbour.flatMap((other) => pool("security-authority", other).slice(0, 1)),
  };
};

const nameLands = (lands: readonly LandCode[]): WholeText =>
  lands.map((land) => landName(land)).reduce((one, other) => joinPlaces(one, other));

const makeProject = ({ run, pool, coordinator }: Plan, nth: number): Draft => {
  const random = run.randomOf(`project ${nth}`);
  const topic = plannedTopic(nth);
  const theme = projectThemes[topic];
  const { idea, partners, lands, guests } = chooseFrame(random, pool, nth);
  const { town } = partners;
  const { status, period } = choosePeriod(random, run);
  const known = {
    status,
    formats: [idea.format],
    targetGroups: [...idea.groups],
    ...(town !== null && { municipality: { key: town.key, name: town.name } }),
  };
  const isYoung = period.start > run.dateAt(-FIRST_RESULTS_AFTER_DAYS);
  return {
    ...known,
    id: plannedId(run, "project", nth),
    title: placeTitle(idea.title, town === null ? nameLands(lands) : townName(town.label)),
    summary: idea.summary,
    period,
    lands: [...lands],
    geometry: town === null ? null : town.middle,
    topics: idea.also === undefined ? [topic] : [topic, idea.also],
    languages: languagesOf(partners),
    goals: [...(idea.goals ?? theme.goals)],
    steps: [pick(random, firstStep), ...(idea.steps ?? formatSteps[idea.format]), lastStep],
    effort: chooseEffort(random),
    partners: [...partners.authorities, ...partners.organizations, ...guests].map(({ id }) => id),
    materials: plannedOn(run, "material", topic).slice(0, pickNumber(random, 1, 2)),
    results: chooseResults(random, known, isYoung, idea.result ?? theme.result),
    transferable: pickFitting(random, transfers, known),
    contact: chooseContact(random, partners, coordinator),
  };
};

/** Invented cooperation projects between contacts of both sides, in the order they are listed. */
export const makeProjects = (run: SampleRun, contacts: readonly StoredContact[]): Project[] => {
  const coordinator = contacts.find(({ side }) => side === "clearing-point");
  // Without the one who answers for all of them there is nobody a project could name.
  if (coordinator === undefined) return [];
  const plan: Plan = { run, pool: createPartnerPool(contacts), coordinator };
  return Array.from({ length: ENTRY_COUNTS.project }, (_, nth) => makeProject(plan, nth))
    .toSorted(compareProjects)
    .map(addOccasion);
};
