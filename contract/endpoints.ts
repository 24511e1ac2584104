import { z } from "zod/mini";
import { contactIdSchema, contactSchema } from "./contact.ts";
import { contactFeaturesSchema } from "./contact-features.ts";
import { contactListSchema } from "./contact-list.ts";
import { directorySnapshotSchema } from "./directory-snapshot.ts";
import { endpointPaths } from "./endpoint-paths.ts";
import type { ProblemKind } from "./problem.ts";
import { contactsQuery, type QueryParameter } from "./query-parameter.ts";

/** The media types the backend answers with, problems (`application/problem+json`) aside. */
const MEDIA_TYPES = ["application/json", "application/geo+json", "text/csv"] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/**
 * One address of the backend. It answers GET and HEAD. `answers`: the schema of each media type that can be asked for,
 * the preferred one first; `problems`: what can go wrong besides the backend failing.
 */
export type Endpoint = {
  readonly path: string;
  readonly summary: string;
  readonly query: Readonly<Record<string, QueryParameter>>;
  readonly answers: Readonly<Partial<Record<MediaType, z.ZodMiniType>>>;
  readonly problems: readonly ProblemKind[];
};

/** Every address of the backend: what the app serves and the OpenAPI document describes. */
export const endpoints = {
  directory: {
    path: endpointPaths.directory,
    summary: "The whole public directory in columns, to be filtered by the reader",
    query: {},
    answers: { "application/json": directorySnapshotSchema },
    problems: ["invalid-parameter", "not-acceptable", "too-many-requests"],
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
    problems: ["invalid-parameter", "not-acceptable", "too-many-requests"],
  },
  contact: {
    path: endpointPaths.contact,
    summary: "One contact with its channels",
    query: {},
    answers: { "application/json": contactSchema },
    problems: ["invalid-contact-id", "invalid-parameter", "contact-not-found", "not-acceptable", "too-many-requests"],
  },
  openapi: {
    path: endpointPaths.openapi,
    summary: "This description (OpenAPI 3.1)",
    query: {},
    answers: { "application/json": z.record(z.string(), z.unknown()) },
    problems: ["invalid-parameter", "not-acceptable", "too-many-requests"],
  },
} as const satisfies Record<keyof typeof endpointPaths, Endpoint>;
export type EndpointName = keyof typeof endpoints;

/** The `{id}` of a path. */
export const pathParameters = { id: contactIdSchema } as const;
