import type { StoredContact } from "../../backend/contacts/stored-contact.ts";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import { LAND_CODES, type LandCode } from "../../contract/lists/land.ts";
import { type LanguageTag, UI_LANGUAGES } from "../../contract/lists/language-tag.ts";
import type { Project } from "../../contract/entries/project.ts";
import type { TargetGroup } from "../../contract/lists/target-group.ts";
import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import { arabicTerms } from "../../contract/names/ar.ts";
import { germanTerms } from "../../contract/names/de.ts";
import { englishTerms } from "../../contract/names/en.ts";
import { turkishTerms } from "../../contract/names/tr.ts";
import type { Topic } from "../../contract/lists/topic.ts";
import { ENTRY_COUNTS, plannedId, plannedLand, plannedTopic } from "./entry-plan.ts";
import type { WholeText } from "../../contract/whole-text.ts";
import { type EventFormat, eventFormats, openMosque } from "./event-formats.ts";
import { findHost, hasHost, type Hosts, sortHosts } from "./event-hosts.ts";
import { isChance, pick, pickNumber, type Random } from "./random.ts";
import { findDay } from "./rhythms.ts";
import type { SampleRun } from "./sample-run.ts";

const termsByLanguage = { de: germanTerms, en: englishTerms, tr: turkishTerms, ar: arabicTerms } as const;

/** How far before and after today events are held that are held once, in days. */
const EARLIEST = -150;
const LATEST = 230;
/** Series began at most so long ago, in days. */
const OLDEST_SERIES = 300;
const YEARS_OF_OPEN_MOSQUES = 760;
/** Every so many events may belong to a project. */
const PROJECT_EVERY = 2;

const writeText = (text: WholeText, topic: Topic, place: string): LocalizedText =>
  Object.fromEntries(
    UI_LANGUAGES.map((language) => [
      language,
      text[language].replace("{topic}", termsByLanguage[language].topics[topic]).replace("{place}", place),
    ]),
  ) as Required<LocalizedText>;

type When = Pick<CalendarEvent, "dtstart" | "dtend" | "rrule"> & { readonly day: number };

/** Evening hours end before 20:00 UTC, so a series can end on the very day of an occurrence. */
const endOfSeries = (run: SampleRun, format: EventFormat, begin: number, random: Random): string => {
  if (format.count !== undefined) return `;COUNT=${format.count}`;
  if (format.kind === "open-mosque-day") return "";
  const chance = random();
  if (chance < 0.25) return `;COUNT=${pickNumber(random, 8, 14)}`;
  if (chance > 0.5) return "";
  return `;UNTIL=${run.dateAt(begin + pickNumber(random, 120, 420)).replaceAll("-", "")}T200000Z`;
};

const chooseWhen = (run: SampleRun, format: EventFormat, nth: number, random: Random): When => {
  const [from, to] = pick(random, format.hours);
  const at = (day: number): Omit<When, "rrule"> => ({
    day,
    dtstart: `${run.dateAt(day)}T${from}`,
    dtend: `${run.dateAt(day)}T${to}`,
  });
  if (!isChance(random, format.repeated)) {
    const spread = EARLIEST + ((nth * 37) % (LATEST - EARLIEST));
    return at(findDay(run, spread, format.fits));
  }
  const rhythm = pick(random, format.rhythms);
  const begin = format.kind === "open-mosque-day" ? YEARS_OF_OPEN_MOSQUES : OLDEST_SERIES - ((nth * 53) % 330);
  const day = findDay(run, -begin, rhythm.fits);
  return { ...at(day), rrule: rhythm.rrule + endOfSeries(run, format, day, random) };
};

const chooseLanguages = (random: Random): LanguageTag[] => [
  "de",
  ...(isChance(random, 0.45) ? (["tr"] as const) : []),
  ...(isChance(random, 0.35) ? (["ar"] as const) : []),
  ...(isChance(random, 0.25) ? (["en"] as const) : []),
];

const chooseStatus = (nth: number, day: number): CalendarEvent["status"] => {
  if (nth % 13 === 4) return "cancelled";
  return day > 50 && nth % 3 === 1 ? "tentative" : "confirmed";
};

const landsOf = ({ attendance }: EventFormat, land: LandCode, random: Random): LandCode[] =>
  attendance === "both" || (attendance === "online" && isChance(random, 0.5)) ? [...LAND_CODES] : [land];

type Plan = { readonly run: SampleRun; readonly hosts: Hosts; readonly projects: ReadonlyMap<EntryId, Project> };

/** The project an event may belong to: the nth one has the same topic and Land. */
const findProject = ({ run, projects }: Plan, nth: number): Project | null => {
  const project = nth % PROJECT_EVERY === 0 ? projects.get(plannedId(run, "project", nth)) : undefined;
  return project === undefined || project.status === "idea" ? null : project;
};

const isForSame =
  ({ targetGroups }: Project) =>
  (audience: readonly TargetGroup[]): boolean =>
    audience.some((group) => targetGroups.includes(group));

/** What an event of the project can be. */
const findFormat = (
  { hosts }: Plan,
  formats: readonly EventFormat[],
  project: Project,
  land: LandCode,
): EventFormat | undefined =>
  formats.find(
    ({ suits, audiences, host }) =>
      suits.some((format) => project.formats.includes(format)) &&
      audiences.some(isForSame(project)) &&
      hasHost(hosts, land, host, project),
  );

const isWithin = ({ period: { start, end = "9999" } }: Project, time: string): boolean => start < time && time < end;

type Frame = { readonly format: EventFormat; readonly when: When; readonly project: Project | null };

/** What is held and when: as part of a project where one is going on then. */
const chooseFrame = (plan: Plan, nth: number, random: Random): Frame => {
  const formats = plannedTopic(nth) === "mosque-visits" ? [openMosque] : eventFormats;
  const project = findProject(plan, nth);
  const own = project === null ? undefined : findFormat(plan, formats, project, plannedLand(nth));
  // One step further each time the topics are through, so that each topic meets other formats.
  const format = own ?? formats[(nth + Math.floor(nth / 22)) % formats.length] ?? openMosque;
  const when = chooseWhen(plan.run, format, nth, random);
  return {
    format,
    when,
    project: own !== undefined && project !== null && isWithin(project, when.dtstart) ? project : null,
  };
};

const makeEvent = (plan: Plan, nth: number): CalendarEvent => {
  const { run, hosts } = plan;
  const random = run.randomOf(`event ${nth}`);
  const topic = plannedTopic(nth);
  const land = plannedLand(nth);
  const {
    format,
    project,
    when: { day, ...when },
  } = chooseFrame(plan, nth, random);
  const { organizer, location } = findHost(run, hosts, land, format.host, random, project);
  const status = chooseStatus(nth, day);
  const isSeries = when.rrule !== undefined && format.count === undefined;
  return {
    uid: plannedId(run, "event", nth),
    summary: writeText(format.texts.summary, topic, location.municipality.name),
    description: writeText(format.texts.description, topic, location.municipality.name),
    ...when,
    kind: format.kind,
    status,
    attendance: format.attendance === "both" ? ["on-site", "online"] : [format.attendance],
    ...(format.attendance === "online" ? {} : { location }),
    lands: landsOf(format, land, random),
    organizer,
    topics: [...new Set([topic, ...(isChance(random, 0.4) ? [plannedTopic(nth + 7)] : [])])],
    audience: [...pick(random, project === null ? format.audiences : format.audiences.filter(isForSame(project)))],
    languages: chooseLanguages(random),
    registration: {
      isRequired: format.mustRegister,
      ...(format.mustRegister && !isSeries ? { until: run.dateAt(day - pickNumber(random, 3, 14)) } : {}),
    },
    ...(project === null ? {} : { project: project.id }),
    sequence: status === "cancelled" ? pickNumber(random, 1, 3) : Number(isChance(random, 0.3)),
    lastModified: `${run.dateAt(Math.min(day, 0) - pickNumber(random, 3, 40))}T09:00:00Z`,
  };
};

/** Invented events around the day of the run, some of them part of one of the projects. */
export const makeEvents = (
  run: SampleRun,
  contacts: readonly StoredContact[],
  projects: readonly Project[],
): CalendarEvent[] => {
  const plan: Plan = {
    run,
    hosts: sortHosts(contacts),
    projects: new Map(projects.map((project) => [project.id, project])),
  };
  return Array.from({ length: ENTRY_COUNTS.event }, (_, nth) => makeEvent(plan, nth));
};
