import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { Format } from "../../contract/lists/format.ts";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import { LANGUAGE_TAGS, type UiLanguage } from "../../contract/lists/language-tag.ts";
import type { Project } from "../../contract/entries/project.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { ENTRY_COUNTS, plannedId, plannedLand, plannedOn, plannedTopic } from "./entry-plan.ts";
import { type ChosenPartners, choosePartners, createPartnerPool, type PartnerPool } from "./project-partners.ts";
import { choosePeriod, compareProjects } from "./project-period.ts";
import { joinPlaces, landName, placeTitle, townName } from "./project-title.ts";
import projectTexts from "./data/projects.json" with { type: "json" };
import type { ProjectIdea, ProjectTexts, ProjectTheme } from "./data/schemas.ts";
import type { WholeText } from "../../contract/whole-text.ts";
import { isChance, pick, pickNumber, type Random } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";

/** Read by its schema in a test. */
const { themes, ownSteps, formatSteps, efforts } = projectTexts as ProjectTexts;

const MOST_LANGUAGES = 3;
/** Every so many projects is one of a whole Land, or of two. */
const LAND_WIDE_EVERY = 6;
const TWO_LANDS_EVERY = 11;
/** A project that began later has no results yet. */
const FIRST_RESULTS_AFTER_DAYS = 150;
/** Forms that live from several organisations. */
const AMONG_SEVERAL: ReadonlySet<Format> = new Set<Format>(["round-table", "exchange-of-experience"]);

const mapText = (text: WholeText, change: (text: string, language: UiLanguage) => string): WholeText => ({
  de: change(text.de, "de"),
  en: change(text.en, "en"),
  tr: change(text.tr, "tr"),
  ar: change(text.ar, "ar"),
});

const fill = (text: WholeText, numbers: Readonly<Record<string, number>>): WholeText =>
  mapText(text, (own) => own.replace(/\{(\w+)\}/g, (_, name: string) => String(numbers[name] ?? "")));

/** The first project on each topic tells how it came about: the same story told twice would be one too many. */
const tellOccasion = (summary: WholeText, occasion: WholeText, nth: number): WholeText =>
  nth < TOPICS.length ? mapText(summary, (own, language) => `${own} ${occasion[language]}`) : summary;

const chooseEffort = (random: Random): WholeText =>
  fill(pick(random, efforts), {
    people: pickNumber(random, 3, 8),
    hours: 10 * pickNumber(random, 3, 16),
    euros: 50 * pickNumber(random, 4, 60),
  });

/** `result`: what came of it once it has ended. */
const chooseResults = (
  random: Random,
  status: Project["status"],
  isYoung: boolean,
  { result, further }: Record<"result" | "further", WholeText>,
): WholeText[] => {
  if (status === "idea" || (status === "running" && (isYoung || isChance(random, 0.45)))) return [];
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

const isOfWholeLand = (nth: number): boolean => nth % LAND_WIDE_EVERY === 0;

/** How many projects of the same reach its topic has before it, so that every idea has its turn. */
const turnOf = (nth: number): number =>
  Array.from({ length: Math.floor(nth / TOPICS.length) }, (_, round) => nth - (round + 1) * TOPICS.length).filter(
    (earlier) => isOfWholeLand(earlier) === isOfWholeLand(nth),
  ).length;

/** What a project is, who takes part, and where: each follows from the others. */
const chooseFrame = (random: Random, pool: PartnerPool, nth: number): Frame => {
  const topic = plannedTopic(nth);
  const land = plannedLand(nth);
  const isLandWide = isOfWholeLand(nth);
  const turn = turnOf(nth);
  const planned = pickIdea(themes[topic], turn, isLandWide);
  const seeksSeveral = AMONG_SEVERAL.has(planned.format);
  const partners = choosePartners(random, pool, { land, topic, isLandWide, seeksSeveral });
  const isOfLand = partners.town === null;
  const neighbour = nth % TWO_LANDS_EVERY === 0 && isOfLand ? [plannedLand(nth + 1)] : [];
  return {
    // A Land without towns to work in has projects of its own only.
    idea: isOfLand && !isLandWide ? pickIdea(themes[topic], turn, true) : planned,
    partners,
    lands: LAND_CODES.filter((code) => code === land || neighbour.includes(code)),
    guests: neighbour.flatMap((other) => pool("security-authority", other).slice(0, 1)),
  };
};

const nameLands = (lands: readonly LandCode[]): WholeText =>
  lands.map((land) => landName(land)).reduce((one, other) => joinPlaces(one, other));

const makeProject = ({ run, pool, coordinator }: Plan, nth: number): Project => {
  const random = run.randomOf(`project ${nth}`);
  const topic = plannedTopic(nth);
  const theme = themes[topic];
  const { idea, partners, lands, guests } = chooseFrame(random, pool, nth);
  const { town } = partners;
  const { status, period } = choosePeriod(random, run);
  const isYoung = period.start > run.dateAt(-FIRST_RESULTS_AFTER_DAYS);
  return {
    status,
    formats: [idea.format],
    targetGroups: [...idea.groups],
    ...(town !== null && { municipality: { key: town.key, name: town.name } }),
    id: plannedId(run, "project", nth),
    title: placeTitle(idea.title, town === null ? nameLands(lands) : townName(town.label)),
    summary: tellOccasion(idea.summary, theme.occasion, nth),
    period,
    lands: [...lands],
    geometry: town === null ? null : town.middle,
    topics: idea.also === undefined ? [topic] : [topic, idea.also],
    languages: languagesOf(partners),
    goals: [...(idea.goals ?? theme.goals)],
    steps: [theme.begin, ...(idea.steps === undefined ? formatSteps[idea.format] : ownSteps[idea.steps]), theme.end],
    effort: chooseEffort(random),
    partners: [...partners.authorities, ...partners.organizations, ...guests].map(({ id }) => id),
    materials: plannedOn(run, "material", topic).slice(0, pickNumber(random, 1, 2)),
    results: chooseResults(random, status, isYoung, { result: idea.result ?? theme.result, further: theme.further }),
    transferable: theme.transfer,
    contact: chooseContact(random, partners, coordinator),
  };
};

/** Invented cooperation projects between contacts of both sides, in the order they are listed. */
export const makeProjects = (run: SampleRun, contacts: readonly StoredContact[]): Project[] => {
  const coordinator = contacts.find(({ side }) => side === "clearing-point");
  // Without the one who answers for all of them there is nobody a project could name.
  if (coordinator === undefined) return [];
  const plan: Plan = { run, pool: createPartnerPool(contacts), coordinator };
  return Array.from({ length: ENTRY_COUNTS.project }, (_, nth) => makeProject(plan, nth)).toSorted(compareProjects);
};
