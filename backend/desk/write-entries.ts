import type { AboutKind } from "../../contract/enquiry/enquiry-kind.ts";
import {
  type correctableFields,
  type ReferringField,
  referringFields,
} from "../../contract/enquiry/correctable-fields.ts";
import type { CalendarEvent } from "../../contract/entries/calendar-event.ts";
import type { Expert } from "../../contract/entries/expert.ts";
import type { Guidance } from "../../contract/entries/guidance.ts";
import type { Material } from "../../contract/entries/material.ts";
import type { Project } from "../../contract/entries/project.ts";
import type { LocalizedText } from "../../contract/localized-text.ts";
import { toText, type Write, type WriteTools } from "./write-contact.ts";

type Writes<Kind extends AboutKind, Entry> = Readonly<
  Record<Extract<(typeof correctableFields)[Kind][number], string>, Write<Entry>>
>;

const townOf = (name: string, { findPlace }: WriteTools) => {
  const place = findPlace(name);
  if (typeof place === "string") return place;
  if (place.key.length !== 8) return "unknown-place";
  const point = { type: "Point" as const, coordinates: [place.lon, place.lat] as [number, number] };
  return { municipality: { key: place.key, name: place.name }, point };
};

// What is from a closed list was checked when it was sent, and is once more by the entry's schema.
const listOf = <Value extends string>(texts: readonly string[]): Value[] => texts as readonly Value[] as Value[];

/** A sentence that stood there keeps its translations, wherever it stands now. */
const toTexts = (before: readonly LocalizedText[], texts: readonly string[]): LocalizedText[] =>
  texts.map((text) => before.find(({ de }) => de === text) ?? { de: text });

/** The ids of entries there are, and of those that were named before: what is hidden for a while is not thrown out. */
const toReferences = <Id extends string>(
  field: ReferringField,
  before: readonly Id[],
  { texts, isEntry }: Pick<WriteTools, "isEntry"> & { readonly texts: readonly string[] },
): Id[] | null => {
  const known: readonly string[] = before;
  const named = [...new Set(texts)];
  const areThere = named.every((id) => known.includes(id) || isEntry({ kind: referringFields[field], id }));
  return areThere ? listOf(named) : null;
};

export const projectWrites: Writes<"project", Project> = {
  name: (project, [text]) => ({ ...project, title: toText(project.title, text) }),
  summary: (project, [text]) => ({ ...project, summary: toText(project.summary, text) }),
  projectStatus: (project, [status]) => ({ ...project, status: status as Project["status"] }),
  start: (project, [start = ""]) => ({ ...project, period: { ...project.period, start } }),
  end: (project, [end]) => ({
    ...project,
    period: { start: project.period.start, ...(end === undefined ? {} : { end }) },
  }),
  lands: (project, texts) => ({ ...project, lands: listOf(texts) }),
  municipality: (project, [name], tools) => {
    const { municipality: _former, ...rest } = project;
    if (name === undefined) return { ...rest, geometry: null };
    const town = townOf(name, tools);
    return typeof town === "string" ? town : { ...rest, municipality: town.municipality, geometry: town.point };
  },
  topics: (project, texts) => ({ ...project, topics: listOf(texts) }),
  languages: (project, texts) => ({ ...project, languages: listOf(texts) }),
  formats: (project, texts) => ({ ...project, formats: listOf(texts) }),
  targetGroups: (project, texts) => ({ ...project, targetGroups: listOf(texts) }),
  goals: (project, texts) => ({ ...project, goals: toTexts(project.goals, texts) }),
  steps: (project, texts) => ({ ...project, steps: toTexts(project.steps, texts) }),
  effort: (project, [text]) => ({ ...project, effort: toText(project.effort, text) }),
  results: (project, texts) => ({ ...project, results: toTexts(project.results, texts) }),
  partners: (project, texts, { isEntry }) => {
    const partners = toReferences("partners", project.partners, { texts, isEntry });
    return partners === null ? "no-entry" : { ...project, partners };
  },
  materials: (project, texts, { isEntry }) => {
    const materials = toReferences("materials", project.materials, { texts, isEntry });
    return materials === null ? "no-entry" : { ...project, materials };
  },
};

export const expertWrites: Writes<"expert", Expert> = {
  name: (expert, [text]) => ({ ...expert, field: toText(expert.field, text) }),
  summary: (expert, [text]) => ({ ...expert, profile: toText(expert.profile, text) }),
  topics: (expert, texts) => ({ ...expert, topics: listOf(texts) }),
  languages: (expert, texts) => ({ ...expert, languages: listOf(texts) }),
  expertFormats: (expert, texts) => ({ ...expert, formats: listOf(texts) }),
  attendance: (expert, texts) => ({ ...expert, attendance: listOf(texts) }),
  lands: (expert, texts) => ({ ...expert, lands: listOf(texts) }),
};

export const eventWrites: Writes<"event", CalendarEvent> = {
  name: (event, [text]) => ({ ...event, summary: toText(event.summary, text) }),
  summary: (event, [text]) => ({ ...event, description: toText(event.description, text) }),
  eventKind: (event, [kind]) => ({ ...event, kind: kind as CalendarEvent["kind"] }),
  eventStatus: (event, [status]) => ({ ...event, status: status as CalendarEvent["status"] }),
  begins: (event, [dtstart = ""]) => ({ ...event, dtstart }),
  ends: (event, [dtend = ""]) => ({ ...event, dtend }),
  attendance: (event, texts) => ({ ...event, attendance: listOf(texts) }),
  place: (event, [name]) => {
    const { location, ...rest } = event;
    return name === undefined ? rest : { ...event, location: { ...location, name } };
  },
  municipality: (event, [name], tools) => {
    const { location } = event;
    if (location === undefined) return "unreadable";
    if (name === undefined) return { ...event, location: { name: location.name } };
    const town = townOf(name, tools);
    return typeof town === "string" ? town : { ...event, location: { ...location, municipality: town.municipality } };
  },
  lands: (event, texts) => ({ ...event, lands: listOf(texts) }),
  topics: (event, texts) => ({ ...event, topics: listOf(texts) }),
  targetGroups: (event, texts) => ({ ...event, audience: listOf(texts) }),
  languages: (event, texts) => ({ ...event, languages: listOf(texts) }),
  registrationUntil: ({ registration, ...event }, [until]) => ({
    ...event,
    registration: { isRequired: registration.isRequired, ...(until === undefined ? {} : { until }) },
  }),
};

export const materialWrites: Writes<"material", Material> = {
  name: (material, [text]) => ({ ...material, title: toText(material.title, text) }),
  summary: (material, [text]) => ({ ...material, summary: toText(material.summary, text) }),
  materialKind: (material, [kind]) => ({ ...material, kind: kind as Material["kind"] }),
  topics: (material, texts) => ({ ...material, topics: listOf(texts) }),
  targetGroups: (material, texts) => ({ ...material, audience: listOf(texts) }),
  languages: (material, texts) => ({ ...material, languages: listOf(texts) }),
  publisher: (material, [publisher = ""]) => ({ ...material, publisher }),
  published: (material, [date = ""]) => ({ ...material, date }),
};

export const guidanceWrites: Writes<"guidance", Guidance> = {
  name: (path, [text]) => ({ ...path, title: toText(path.title, text) }),
  summary: (path, [text]) => ({ ...path, summary: toText(path.summary, text) }),
  topics: (path, texts) => ({ ...path, topics: listOf(texts) }),
};
