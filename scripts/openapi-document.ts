import { z } from "zod/mini";
import {
  createDocument,
  type CreateDocumentOptions,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from "zod-openapi";
import { calendarEventSchema } from "../contract/entries/calendar-event.ts";
import { contactSchema } from "../contract/contact/contact.ts";
import { contactDetailsSchema } from "../contract/contact/contact-details.ts";
import { contactFeatureSchema, contactFeaturesSchema } from "../contract/contact/contact-features.ts";
import { contactListSchema, listedContactSchema } from "../contract/contact/contact-list.ts";
import { directorySnapshotSchema } from "../contract/contact/directory-snapshot.ts";
import type { Endpoint } from "../contract/endpoint.ts";
import { endpoints } from "../contract/endpoints.ts";
import { enquirySubmissionSchema, receiverAnswerSchema } from "../contract/enquiry/enquiry.ts";
import { IDEMPOTENCY_KEY_PATTERN } from "../contract/enquiry/enquiry-rules.ts";
import { enquiryReceiptSchema } from "../contract/enquiry/enquiry-receipt.ts";
import { enquiryStatusSchema, receivedEnquirySchema } from "../contract/enquiry/enquiry-status.ts";
import { expertSchema } from "../contract/entries/expert.ts";
import { guidanceSchema } from "../contract/entries/guidance.ts";
import { landProfileSchema } from "../contract/entries/land-profile.ts";
import { materialSchema } from "../contract/entries/material.ts";
import { overviewSchema } from "../contract/entries/overview.ts";
import { type ProblemKind, problemKinds, problemSchema } from "../contract/problem.ts";
import { projectRowSchema, projectSchema } from "../contract/entries/project.ts";
import type { QueryParameter } from "../contract/query-parameter.ts";

const namedSchemas = {
  DirectorySnapshot: directorySnapshotSchema,
  ContactList: contactListSchema,
  ContactRow: listedContactSchema,
  Contact: contactSchema,
  ContactDetails: contactDetailsSchema,
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
  EnquirySubmission: enquirySubmissionSchema,
  EnquiryReceipt: enquiryReceiptSchema,
  EnquiryStatus: enquiryStatusSchema,
  ReceivedEnquiry: receivedEnquirySchema,
  ReceiverAnswer: receiverAnswerSchema,
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

const locationHeader = {
  Location: { schema: { type: "string" }, description: "Where the status stands, relative to this address" },
} as const;

const idempotencyKeySchema = z
  .string()
  .check(z.regex(IDEMPOTENCY_KEY_PATTERN))
  .register(z.globalRegistry, {
    param: {
      description:
        "A new UUID for each enquiry and each act; the same one when it is sent again, which then is done once",
    },
  });

const ifMatchSchema = z
  .string()
  .check(z.regex(/^"\d{1,9}"$/))
  .register(z.globalRegistry, {
    param: { description: "The `version` that was read, in quotation marks; upon another one nothing is done" },
  });

const describeParameters = ({
  path,
  query,
  id,
  isRepeatable,
  isConditional,
}: Endpoint): NonNullable<ZodOpenApiOperationObject["requestParams"]> => {
  const name = /\{(\w+)\}/.exec(path)?.[1];
  return {
    query: describeQuery(query),
    ...(id === undefined || name === undefined ? {} : { path: z.object({ [name]: id }) }),
    ...(isRepeatable === true
      ? {
          header: z.object({
            "Idempotency-Key": idempotencyKeySchema,
            ...(isConditional === true && { "If-Match": ifMatchSchema }),
          }),
        }
      : {}),
  };
};

const describeHeaders = ({ query, isSecret, status }: Endpoint) => {
  if (isSecret === true) return status === 201 ? locationHeader : {};
  return Object.hasOwn(query, "cursor") ? { ...commonHeaders, ...linkHeader } : commonHeaders;
};

const describeEndpoint = (name: string, endpoint: Endpoint): ZodOpenApiOperationObject => {
  const { summary, status = 200, answers, body, isSecret, isLinked, problems } = endpoint;
  const content = Object.fromEntries(Object.entries(answers).map(([type, schema]) => [type, { schema }]));
  return {
    operationId: name,
    summary,
    requestParams: describeParameters(endpoint),
    ...(isLinked === true ? { security: [{ link: [] }] } : {}),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: body } } } }),
    responses: {
      [status]: {
        description: summary,
        headers: describeHeaders(endpoint),
        ...(status === 204 ? {} : { content }),
      },
      ...(isSecret === true ? {} : { "304": { description: "Unchanged since the version named in If-None-Match" } }),
      ...describeProblems([...problems, "internal-error", "store-unavailable"]),
    },
  };
};

const describePaths = (): ZodOpenApiPathsObject => {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) {
    const { path, method = "GET" } = endpoint;
    paths[path] = { ...paths[path], [method.toLowerCase()]: describeEndpoint(name, endpoint) };
  }
  return paths;
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
        "The public side of the directory, and enquiries to the Clearing Point. Lists carry no mail address and no phone; a contact's own address has what is public. HEAD is answered like GET. Nothing needs an account: an enquiry opens with the secrets of its links, one for the sender and one for the receiver.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/" }],
    components: {
      securitySchemes: {
        link: {
          type: "http",
          scheme: "Link",
          description: "The secret of a link, as it stands behind `#` in it: `Authorization: Link <secret>`",
        },
      },
    },
    paths: describePaths(),
  };
  return createDocument(description, { override: describeColumns, allowEmptySchema: { custom: true } });
};
