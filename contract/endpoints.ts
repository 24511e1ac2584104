import { z } from "zod/mini";
import { toQueryTable } from "./entries/entry-list-query.ts";
import { contactIdSchema, contactSchema } from "./contact/contact.ts";
import { contactDetailsSchema } from "./contact/contact-details.ts";
import { contactFeaturesSchema } from "./contact/contact-features.ts";
import { contactListSchema } from "./contact/contact-list.ts";
import { directorySnapshotSchema } from "./contact/directory-snapshot.ts";
import { clientFaultSchema } from "./fault/client-fault.ts";
import type { Endpoint } from "./endpoint.ts";
import { endpointPaths } from "./endpoint-paths.ts";
import { enquirySubmissionSchema, receiverAnswerSchema, senderReplySchema } from "./enquiry/enquiry.ts";
import { takedownSchema } from "./desk/takedown.ts";
import { enquiryReceiptSchema } from "./enquiry/enquiry-receipt.ts";
import { enquiryStatusSchema, receivedEnquirySchema } from "./enquiry/enquiry-status.ts";
import { entryIdSchema } from "./entries/entry.ts";
import { entryLists, entryListSchema } from "./entries/entry-lists.ts";
import { type EntryListName, entryRegistry } from "./entries/entry-registry.ts";
import { LAND_CODES } from "./lists/land.ts";
import { landProfileSchema } from "./entries/land-profile.ts";
import { UI_LANGUAGES } from "./lists/language-tag.ts";
import { overviewSchema } from "./entries/overview.ts";
import { contactDetailsQuery, contactsQuery, oneOf } from "./query-parameter.ts";

const READ_PROBLEMS = ["invalid-parameter", "not-acceptable", "too-many-requests"] as const;

const BODY_PROBLEMS = [
  "malformed-json",
  "body-too-large",
  "unsupported-media-type",
  "invalid-body",
  ...READ_PROBLEMS,
] as const;
const LINK_PROBLEMS = ["missing-link", "link-not-found", "link-ended", ...READ_PROBLEMS] as const;
/** Of what a party does with an enquiry. */
const ACT_PROBLEMS = [
  "missing-link",
  "link-not-found",
  "link-ended",
  "missing-idempotency-key",
  "idempotency-key-reused",
  "missing-version",
  "stale-version",
  "not-possible-now",
] as const;

const entryListEndpoint = (name: EntryListName, summary: string) =>
  ({
    path: entryRegistry[name].listEndpoint,
    summary,
    query: toQueryTable<never>(entryLists[name].filterRules),
    answers: { "application/json": entryListSchema(entryLists[name].rowSchema) },
    problems: READ_PROBLEMS,
  }) satisfies Endpoint;

const entryEndpoint = (name: EntryListName, summary: string) =>
  ({
    path: entryRegistry[name].entryEndpoint,
    summary,
    query: {},
    answers: { "application/json": entryLists[name].entrySchema },
    problems: ["entry-not-found", ...READ_PROBLEMS],
    id: entryIdSchema,
  }) satisfies Endpoint;

/** Calendar programs cannot say in a header which language they want. */
const calendarQuery = {
  ...toQueryTable<never>(entryLists.events.filterRules),
  texts: {
    form: "text",
    schema: z.enum(UI_LANGUAGES),
    summary: "The language texts are written in, where they are translated; German unless told otherwise",
    allowed: oneOf(UI_LANGUAGES),
  },
} as const satisfies Endpoint["query"];

/** Every address of the backend: what the app serves and the OpenAPI document describes. */
export const endpoints = {
  directory: {
    path: endpointPaths.directory,
    summary: "The whole public directory in columns, to be filtered by the reader",
    query: {},
    answers: { "application/json": directorySnapshotSchema },
    problems: READ_PROBLEMS,
  },
  contacts: {
    path: endpointPaths.contacts,
    summary: "Contacts that match a filter, page by page; the Clearing Point ends the last page",
    query: contactsQuery,
    answers: {
      "application/json": contactListSchema,
      "application/geo+json": contactFeaturesSchema,
      "text/csv": z.string(),
    },
    problems: READ_PROBLEMS,
  },
  // Before the one contact, whose id it would be taken for.
  contactDetails: {
    path: endpointPaths.contactDetails,
    summary: "Several contacts with their channels; ids nobody has are named",
    query: contactDetailsQuery,
    answers: { "application/json": contactDetailsSchema },
    problems: READ_PROBLEMS,
  },
  contact: {
    path: endpointPaths.contact,
    summary: "One contact with its channels",
    query: {},
    answers: { "application/json": contactSchema },
    problems: ["invalid-contact-id", "contact-not-found", ...READ_PROBLEMS],
    id: contactIdSchema,
  },
  projects: entryListEndpoint("projects", "All cooperation projects that match a filter"),
  project: entryEndpoint("projects", "One project with its steps, partners and results"),
  experts: entryListEndpoint("experts", "All experts that match a filter"),
  expert: entryEndpoint("experts", "One expert"),
  events: {
    ...entryListEndpoint("events", "All events that match a filter, past ones included"),
    answers: {
      "application/json": entryListSchema(entryLists.events.rowSchema),
      "text/calendar": z.string(),
    },
  },
  eventsCalendar: {
    path: endpointPaths.eventsCalendar,
    summary: "The same as a calendar file, for programs that subscribe to it and ask for no media type",
    query: calendarQuery,
    answers: { "text/calendar": z.string() },
    problems: READ_PROBLEMS,
  },
  event: {
    ...entryEndpoint("events", "One event"),
    answers: { "application/json": entryLists.events.entrySchema, "text/calendar": z.string() },
  },
  materials: entryListEndpoint("materials", "All materials that match a filter"),
  material: entryEndpoint("materials", "One material"),
  guidance: entryListEndpoint("guidance", "What to do now: all paths that match a filter"),
  guidancePath: entryEndpoint("guidance", "What to do now: one path"),
  land: {
    path: endpointPaths.land,
    summary: "How a Land has organised the cooperation",
    query: {},
    answers: { "application/json": landProfileSchema },
    problems: ["entry-not-found", ...READ_PROBLEMS],
    id: z.enum(LAND_CODES),
  },
  overview: {
    path: endpointPaths.overview,
    summary: "Contacts by Land, topic and side, and how many were not confirmed within a year",
    query: {},
    answers: { "application/json": overviewSchema, "text/csv": z.string() },
    problems: READ_PROBLEMS,
  },
  enquiries: {
    path: endpointPaths.enquiries,
    method: "POST",
    status: 201,
    summary: "Turns to the Clearing Point, or asks for an introduction",
    query: {},
    body: enquirySubmissionSchema,
    isRepeatable: true,
    isSecret: true,
    answers: { "application/json": enquiryReceiptSchema },
    problems: [
      "missing-idempotency-key",
      "idempotency-key-reused",
      "enquiry-withdrawn",
      "suspected-automation",
      ...BODY_PROBLEMS,
    ],
  },
  enquiry: {
    path: endpointPaths.enquiry,
    summary: "How an enquiry stands, for who has its status link",
    query: {},
    isLinked: true,
    isSecret: true,
    answers: { "application/json": enquiryStatusSchema },
    problems: LINK_PROBLEMS,
  },
  enquiryWithdrawal: {
    path: endpointPaths.enquiryWithdrawal,
    method: "DELETE",
    isUrgent: true,
    status: 204,
    summary: "Withdraws an enquiry and deletes its texts and the reply address; can be repeated",
    query: {},
    isLinked: true,
    isRepeatable: true,
    isConditional: true,
    isSecret: true,
    answers: {},
    problems: [...ACT_PROBLEMS, ...READ_PROBLEMS],
  },
  enquiryReplies: {
    path: endpointPaths.enquiryReplies,
    method: "POST",
    summary: "The sender replies to a question of the receiver; can be repeated",
    query: {},
    body: senderReplySchema,
    isLinked: true,
    isRepeatable: true,
    isConditional: true,
    isSecret: true,
    answers: { "application/json": enquiryStatusSchema },
    problems: [...ACT_PROBLEMS, ...BODY_PROBLEMS],
  },
  receivedEnquiry: {
    path: endpointPaths.receivedEnquiry,
    summary: "An enquiry, for who has its receiver's link: the contact asked for, or the Clearing Point",
    query: {},
    isLinked: true,
    isSecret: true,
    answers: { "application/json": receivedEnquirySchema },
    problems: LINK_PROBLEMS,
  },
  receivedEnquiryAnswers: {
    path: endpointPaths.receivedEnquiryAnswers,
    method: "POST",
    summary: "The receiver takes up, answers, accepts, declines, asks back or passes on; can be repeated",
    query: {},
    body: receiverAnswerSchema,
    isLinked: true,
    isRepeatable: true,
    isConditional: true,
    isSecret: true,
    answers: { "application/json": receivedEnquirySchema },
    problems: [...ACT_PROBLEMS, ...BODY_PROBLEMS],
  },
  takedown: {
    path: endpointPaths.takedown,
    summary: "Which entry the link in a contact's mail takes out of sight",
    query: {},
    id: contactIdSchema,
    isLinked: true,
    isSecret: true,
    answers: { "application/json": takedownSchema },
    problems: LINK_PROBLEMS,
  },
  takedownAct: {
    path: endpointPaths.takedownAct,
    method: "DELETE",
    isUrgent: true,
    status: 204,
    summary: "Takes the contact's entry out of every answer at once; can be repeated",
    query: {},
    id: contactIdSchema,
    isLinked: true,
    isSecret: true,
    answers: {},
    problems: LINK_PROBLEMS,
  },
  clientFaults: {
    path: endpointPaths.clientFaults,
    method: "POST",
    status: 204,
    summary: "Takes note of a fault in somebody's browser, without a word of theirs",
    query: {},
    body: clientFaultSchema,
    isSecret: true,
    answers: {},
    problems: BODY_PROBLEMS,
  },
  openapi: {
    path: endpointPaths.openapi,
    summary: "This description (OpenAPI 3.1)",
    query: {},
    answers: { "application/json": z.record(z.string(), z.unknown()) },
    problems: READ_PROBLEMS,
  },
} as const satisfies Record<keyof typeof endpointPaths, Endpoint>;
export type EndpointName = keyof typeof endpoints;
