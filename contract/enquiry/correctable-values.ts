import type { CalendarEvent } from "../entries/calendar-event.ts";
import type { Contact, Schedule } from "../contact/contact.ts";
import type { CorrectableField, correctableFields } from "./correctable-fields.ts";
import type { AboutKind } from "./enquiry-kind.ts";
import type { Expert } from "../entries/expert.ts";
import type { Guidance } from "../entries/guidance.ts";
import type { LandProfile } from "../entries/land-profile.ts";
import type { Material } from "../entries/material.ts";
import type { Project } from "../entries/project.ts";

type EntryOf = {
  readonly contact: Contact;
  readonly project: Project;
  readonly expert: Expert;
  readonly event: CalendarEvent;
  readonly material: Material;
  readonly guidance: Guidance;
  readonly "land-profile": LandProfile;
};

type ValuesOf<Kind extends AboutKind> = Readonly<
  Record<Extract<(typeof correctableFields)[Kind][number], CorrectableField>, readonly string[]>
>;

const present = (...texts: readonly (string | null | undefined)[]): string[] =>
  texts.flatMap((text) => (text === null || text === undefined || text === "" ? [] : [text]));

const describeSchedule = ({ byday, opensAt, closesAt }: Schedule): string =>
  `${byday.join(",")} ${opensAt}–${closesAt}`;

const readers: { readonly [Kind in AboutKind]: (entry: EntryOf[Kind]) => ValuesOf<Kind> } = {
  contact: (contact) => ({
    organization: present(contact.organization.name),
    umbrella: present(contact.organization.umbrella),
    title: present(contact.title.de),
    role: [contact.role],
    municipality: present(contact.municipality?.name),
    address: present(contact.location.address),
    serviceAreas: present(...contact.serviceAreas.map(({ name }) => name)),
    topics: contact.topics,
    languages: contact.languages,
    email: present(contact.email),
    phones: (contact.phones ?? []).map(({ number }) => number),
    url: present(contact.url),
    schedules: (contact.schedules ?? []).map(describeSchedule),
    state: [contact.state],
  }),
  project: (project) => ({
    name: [project.title.de],
    summary: present(project.summary.de),
    projectStatus: [project.status],
    start: [project.period.start],
    end: present(project.period.end),
    lands: project.lands,
    municipality: present(project.municipality?.name),
    topics: project.topics,
    languages: project.languages,
    formats: project.formats,
    targetGroups: project.targetGroups,
    goals: project.goals.map(({ de }) => de),
    steps: project.steps.map(({ de }) => de),
    effort: present(project.effort.de),
    results: project.results.map(({ de }) => de),
    partners: project.partners,
    materials: project.materials,
  }),
  expert: (expert) => ({
    name: [expert.field.de],
    summary: present(expert.profile.de),
    topics: expert.topics,
    languages: expert.languages,
    expertFormats: expert.formats,
    attendance: expert.attendance,
    lands: expert.lands,
  }),
  event: (event) => ({
    name: [event.summary.de],
    summary: present(event.description.de),
    eventKind: [event.kind],
    eventStatus: [event.status],
    begins: [event.dtstart],
    ends: [event.dtend],
    attendance: event.attendance,
    place: present(event.location?.name),
    municipality: present(event.location?.municipality?.name),
    lands: event.lands,
    topics: event.topics,
    targetGroups: event.audience,
    languages: event.languages,
    registrationUntil: present(event.registration.until),
  }),
  material: (material) => ({
    name: [material.title.de],
    summary: present(material.summary.de),
    materialKind: [material.kind],
    topics: material.topics,
    targetGroups: material.audience,
    languages: material.languages,
    publisher: present(material.publisher),
    published: [material.date],
  }),
  guidance: (path) => ({ name: [path.title.de], summary: present(path.summary.de), topics: path.topics }),
  "land-profile": () => ({}),
};

/**
 * The values a correction starts from, texts in German, which the other languages are translated from. Made from what
 * the reader was shown, so it holds nothing hidden.
 */
export const toCorrectableValues = <Kind extends AboutKind>(kind: Kind, entry: EntryOf[Kind]): ValuesOf<Kind> =>
  readers[kind](entry);
