import { z } from "zod/mini";
import {
  createDocument,
  type CreateDocumentOptions,
  type ZodOpenApiObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from "zod-openapi";
import { calendarEventSchema } from "../contract/calendar-event.ts";
import { contactSchema } from "../contract/contact.ts";
import { contactFeatureSchema, contactFeaturesSchema } from "../contract/contact-features.ts";
import { contactListSchema, listedContactSchema } from "../contract/contact-list.ts";
import { directorySnapshotSchema } from "../contract/directory-snapshot.ts";
import { type Endpoint, endpoints } from "../contract/endpoints.ts";
import { expertSchema } from "../contract/expert.ts";
import { guidanceSchema } from "../contract/guidance.ts";
import { landProfileSchema } from "../contract/land-profile.ts";
import { materialSchema } from "../contract/material.ts";
import { overviewSchema } from "../contract/overview.ts";
import { type ProblemKind, problemKinds, problemSchema } from "../contract/problem.ts";
import { projectRowSchema, projectSchema } from "../contract/project.ts";
import type { QueryParameter } from "../contract/query-parameter.ts";

const namedSchemas = {
  DirectorySnapshot: directorySnapshotSchema,
  ContactList: contactListSchema,
  ContactRow: listedContactSchema,
  Contact: contactSchema,
  ContactFeatures: contactFeaturesSchema,
  ContactFeature: contactFeatureSchema,
  ProjectRow: projectRowSchema,
  Project: projectSchema,
  Expert: expertSchema,
  CalendarEvent: calendarEventSchema,
  Material: materialSchema,
  Guidance: guidanceSchema,
  LandProfile: landProfileSchema,
  Overview: overviewSchema,
  Problem: problemSchema,
} as const satisfies Record<string, z.ZodMiniType>;

/** Gives the schemas that serve several endpoints or readers a name of their own in the document. */
const nameSchemas = (): void => {
  for (const [id, schema] of Object.entries(namedSchemas)) z.globalRegistry.add(schema, { id });
};

const problemContent = { "application/problem+json": { schema: problemSchema } };

const commonHeaders = {
  ETag: { schema: { type: "string" }, description: "Names this version of the answer, for If-None-Match" },
  Vary: { schema: { type: "string" }, description: "Accept" },
} as const;

const linkHeader = {
  Link: {
    schema: { type: "string" },
    description: 'The next page, as a reference relative to this address: <?cursor=…>; rel="next"',
  },
} as const;

/** The parameter's schema with what describes it; wrapped first, because what it wraps may serve elsewhere. */
const describeParameter = ({ form, schema, summary, allowed }: QueryParameter): z.ZodMiniType =>
  z.optional(schema).register(z.globalRegistry, {
    param: { description: `${summary}. Must be ${allowed}.`, style: "form", explode: form === "repeated" },
  });

const describeQuery = (query: Endpoint["query"]): z.ZodMiniObject =>
  z.object(Object.fromEntries(Object.entries(query).map(([name, parameter]) => [name, describeParameter(parameter)])));

const describeProblems = (kinds: readonly ProblemKind[]): ZodOpenApiResponsesObject => {
  const byStatus = Map.groupBy(kinds, (kind) => problemKinds[kind].status);
  return Object.fromEntries(
    [...byStatus].map(([status, sameStatus]) => [
      status,
      {
        description: sameStatus.map((kind) => `${problemKinds[kind].title} (\`/problems/${kind}\`)`).join("; "),
        content: problemContent,
      },
    ]),
  );
};

const describeEndpoint = (name: string, endpoint: Endpoint): ZodOpenApiPathsObject[string] => {
  const isPaged = Object.hasOwn(endpoint.query, "cursor");
  return {
    get: {
      operationId: name,
      summary: endpoint.summary,
      requestParams: {
        query: describeQuery(endpoint.query),
        ...(endpoint.id === undefined ? {} : { path: z.object({ id: endpoint.id }) }),
      },
      responses: {
        "200": {
          description: endpoint.summary,
          headers: isPaged ? { ...commonHeaders, ...linkHeader } : commonHeaders,
          content: Object.fromEntries(Object.entries(endpoint.answers).map(([type, schema]) => [type, { schema }])),
        },
        "304": { description: "Unchanged since the version named in If-None-Match" },
        ...describeProblems([...endpoint.problems, "internal-error"]),
      },
    },
  };
};

/** Columns of the snapshot are checked record by record where they are read, so their schema only says "a list". */
const describeColumns: NonNullable<CreateDocumentOptions["override"]> = ({ zodSchema, jsonSchema }) => {
  if (zodSchema._zod.def.type === "custom") jsonSchema.type = "array";
};

/** The OpenAPI 3.1 description of the backend, from the endpoint table alone: the same input gives the same document. */
export const createOpenapiDocument = (): ReturnType<typeof createDocument> => {
  nameSchemas();
  const description: ZodOpenApiObject = {
    openapi: "3.1.0",
    info: {
      title: "Contacts of security authorities and Muslim organisations in Germany",
      version: "1",
      description:
        "The public, read-only side of the directory. Lists carry no mail address and no phone; a contact's own address has what is public. HEAD is answered like GET.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(
      Object.entries(endpoints).map(([name, endpoint]) => [endpoint.path, describeEndpoint(name, endpoint)]),
    ),
  };
  return createDocument(description, { override: describeColumns, allowEmptySchema: { custom: true } });
};
