import type { StoredContact } from "../../backend/stored-contact.ts";
import { LAND_CODES, type LandCode } from "../../contract/land.ts";
import { LANGUAGE_TAGS } from "../../contract/language-tag.ts";
import type { Project } from "../../contract/project.ts";
import { TOPICS } from "../../contract/topic.ts";
import { ENTRY_COUNTS, plannedId, plannedLand, plannedOn, plannedTopic } from "./entry-plan.ts";
import { type ChosenPartners, choosePartners, createPartnerPool, type PartnerPool } from "./project-partners.ts";
import { choosePeriod, compareProjects } from "./project-period.ts";
import { efforts, firstStep, lastStep, occasions, results, transfers } from "./project-texts/common-texts.ts";
import { formatSteps } from "./project-texts/format-steps.ts";
import type { ProjectIdea, ProjectTheme, WholeText } from "./project-texts/project-theme.ts";
import { projectThemes } from "./project-texts/project-themes.ts";
import { landName, placeTitle, townName } from "./project-texts/project-title.ts";
import { isChance, pick, pickNumber, type Random } from "./random.ts";
import type { SampleRun } from "./sample-run.ts";

const MOST_LANGUAGES = 3;
/** Every so many projects is one of a whole Land, or of two. */
const LAND_WIDE_EVERY = 6;
const TWO_LANDS_EVERY = 11;
/** So many projects in a row say nothing about how they came about. */
const SILENT = 3;

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
  if (occasion === undefined) return { ...project, summary };
  return {
    ...project,
    summary: {
      de: `${summary.de} ${occasion.de}`,
      en: `${summary.en} ${occasion.en}`,
      tr: `${summary.tr} ${occasion.tr}`,
      ar: `${summary.ar} ${occasion.ar}`,
    },
  };
};

const chooseEffort = (random: Random): WholeText =>
  fill(pick(random, efforts), {
    people: pickNumber(random, 3, 8),
    hours: 10 * pickNumber(random, 3, 16),
    euros: 50 * pickNumber(random, 4, 60),
  });

const chooseResults = (random: Random, status: Project["status"], { result }: ProjectTheme): WholeText[] => {
  if (status === "idea" || (status === "running" && isChance(random, 0.45))) return [];
  const further = fill(pick(random, results), { count: pickNumber(random, 25, 180) });
  return status === "running" ? [further] : [result, further];
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

const makeProject = ({ run, pool, coordinator }: Plan, nth: number): Draft => {
  const random = run.randomOf(`project ${nth}`);
  const topic = plannedTopic(nth);
  const land = plannedLand(nth);
  const theme = projectThemes[topic];
  const round = Math.floor(nth / TOPICS.length);
  const idea = theme.ideas[(round + nth) % theme.ideas.length] as ProjectIdea;
  const partners = choosePartners(random, pool, { land, topic, isLandWide: nth % LAND_WIDE_EVERY === 0 });
  const { town } = partners;
  const neighbour: readonly LandCode[] = nth % TWO_LANDS_EVERY === 0 && town === null ? [plannedLand(nth + 1)] : [];
  const guests = neighbour.flatMap((other) => pool("security-authority", other).slice(0, 1));
  const { status, period } = choosePeriod(random, run);
  return {
    id: plannedId(run, "project", nth),
    title: placeTitle(idea.title, town === null ? landName(land) : townName(town.label)),
    summary: idea.summary,
    status,
    period,
    lands: LAND_CODES.filter((code) => code === land || neighbour.includes(code)),
    ...(town !== null && { municipality: { key: town.key, name: town.name } }),
    geometry: town === null ? null : town.middle,
    topics: idea.also === undefined ? [topic] : [topic, idea.also],
    languages: languagesOf(partners),
    formats: [idea.format],
    targetGroups: [...idea.groups],
    goals: [...theme.goals],
    steps: [pick(random, firstStep), ...formatSteps[idea.format], lastStep],
    effort: chooseEffort(random),
    partners: [...partners.authorities, ...partners.organizations, ...guests].map(({ id }) => id),
    materials: plannedOn(run, "material", topic).slice(0, pickNumber(random, 1, 2)),
    results: chooseResults(random, status, theme),
    transferable: pick(random, transfers),
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
