import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod/mini";
import type { Endpoint } from "../contract/endpoint.ts";
import { type EndpointName, endpoints } from "../contract/endpoints.ts";
import { problemKinds, problemType } from "../contract/problem.ts";
import { createOpenapiDocument } from "./openapi-document.ts";

const contentSchema = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }));
const operationSchema = z.object({
  operationId: z.string(),
  parameters: z.optional(
    z.array(z.looseObject({ name: z.string(), in: z.string(), required: z.optional(z.boolean()) })),
  ),
  security: z.optional(z.array(z.record(z.string(), z.array(z.string())))),
  requestBody: z.optional(z.object({ required: z.boolean(), content: contentSchema })),
  responses: z.record(z.string(), z.object({ description: z.string(), content: z.optional(contentSchema) })),
});

/** As a reader sees it: what JSON cannot hold is gone. */
const written = JSON.parse(JSON.stringify(createOpenapiDocument())) as {
  openapi: string;
  paths: Record<string, unknown>;
  components: { schemas: Record<string, { properties?: object; oneOf?: unknown[] }> };
};
const methodsOf = (path: string) => z.record(z.string(), operationSchema).parse(written.paths[path]);
const operationOf = (name: EndpointName) => {
  const { path, method = "GET" }: Endpoint = endpoints[name];
  return operationSchema.parse(methodsOf(path)[method.toLowerCase()]);
};
const names = Object.keys(endpoints) as EndpointName[];

describe("the OpenAPI description", () => {
  it("is what `node scripts/build-openapi.ts` last wrote", async () => {
    const committed = await readFile(new URL("../contract/openapi.json", import.meta.url), "utf8");
    expect(committed).toBe(`${JSON.stringify(createOpenapiDocument(), null, 2)}\n`);
  });

  it("is OpenAPI 3.1 and holds every address and no other", () => {
    expect(written.openapi).toBe("3.1.0");
    expect(Object.keys(written.paths).toSorted()).toEqual(
      [...new Set(names.map((name) => endpoints[name].path))].toSorted(),
    );
    const operations = Object.keys(written.paths).flatMap((path) => Object.values(methodsOf(path)));
    expect(operations.map(({ operationId }) => operationId).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)("holds each parameter of %s", (name) => {
    const query = (operationOf(name).parameters ?? []).filter((parameter) => parameter.in === "query");
    expect(query.map((parameter) => parameter.name)).toEqual(Object.keys(endpoints[name].query));
    for (const parameter of query) expect(parameter).toHaveProperty("description");
  });

  it.each(names)("holds a schema for each media type of %s", (name) => {
    const { status = 200 }: Endpoint = endpoints[name];
    const content = operationOf(name).responses[status]?.content ?? {};
    expect(Object.keys(content)).toEqual(Object.keys(endpoints[name].answers));
    for (const { schema } of Object.values(content)) expect(Object.keys(schema)).not.toEqual([]);
  });

  it.each(names)("says what is to be sent to %s", (name) => {
    const { body, isRepeatable, isConditional, isLinked, path }: Endpoint = endpoints[name];
    const { requestBody, parameters = [], security = [] } = operationOf(name);
    expect(requestBody?.required ?? false).toBe(body !== undefined);
    expect(parameters.filter((parameter) => parameter.in === "header").map(({ name: header }) => header)).toEqual([
      ...(isRepeatable === true ? ["Idempotency-Key"] : []),
      ...(isConditional === true ? ["If-Match"] : []),
    ]);
    expect(security).toEqual(isLinked === true ? [{ link: [] }] : []);
    const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, parameter]) => parameter);
    expect(parameters.filter((parameter) => parameter.in === "path").map(({ name: id }) => id)).toEqual(inPath);
  });

  it.each(names)("holds each problem of %s", (name) => {
    const { responses } = operationOf(name);
    for (const kind of [...endpoints[name].problems, "internal-error" as const]) {
      const response = responses[problemKinds[kind].status];
      expect(response?.description).toContain(problemType(kind));
      expect(response?.content).toHaveProperty(["application/problem+json"]);
    }
  });

  it("describes the fields of every schema it names", () => {
    const { schemas } = written.components;
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(["Contact", "EnquiryStatus", "Problem", "Project"]));
    for (const { properties, oneOf = [] } of Object.values(schemas)) {
      expect([...Object.keys(properties ?? {}), ...oneOf]).not.toEqual([]);
    }
  });

  it("promises mail and phone for a single contact only", () => {
    const { Contact, ContactRow } = written.components.schemas;
    expect(Object.keys(Contact?.properties ?? {})).toEqual(expect.arrayContaining(["email", "phones"]));
    expect(Object.keys(ContactRow?.properties ?? {})).not.toEqual(expect.arrayContaining(["email"]));
    expect(Object.keys(ContactRow?.properties ?? {})).not.toEqual(expect.arrayContaining(["phones"]));
  });
});
