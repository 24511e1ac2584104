import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod/mini";
import { type EndpointName, endpoints } from "../contract/endpoints.ts";
import { problemKinds, problemType } from "../contract/problem.ts";
import { createOpenapiDocument } from "./openapi-document.ts";

const operationSchema = z.object({
  get: z.object({
    operationId: z.string(),
    parameters: z.optional(z.array(z.looseObject({ name: z.string(), in: z.string() }))),
    responses: z.record(
      z.string(),
      z.object({
        description: z.string(),
        content: z.optional(z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }))),
      }),
    ),
  }),
});

/** As a reader sees it: what JSON cannot hold is gone. */
const written = JSON.parse(JSON.stringify(createOpenapiDocument())) as {
  openapi: string;
  paths: Record<string, unknown>;
  components: { schemas: Record<string, { properties?: object }> };
};
const operationOf = (name: EndpointName) => operationSchema.parse(written.paths[endpoints[name].path]).get;
const names = Object.keys(endpoints) as EndpointName[];

describe("the OpenAPI description", () => {
  it("is what `node scripts/build-openapi.ts` last wrote", async () => {
    const committed = await readFile(new URL("../contract/openapi.json", import.meta.url), "utf8");
    expect(committed).toBe(`${JSON.stringify(createOpenapiDocument(), null, 2)}\n`);
  });

  it("is OpenAPI 3.1 and holds every address and no other", () => {
    expect(written.openapi).toBe("3.1.0");
    expect(Object.keys(written.paths).toSorted()).toEqual(names.map((name) => endpoints[name].path).toSorted());
  });

  it.each(names)("holds each parameter of %s", (name) => {
    const query = (operationOf(name).parameters ?? []).filter((parameter) => parameter.in === "query");
    expect(query.map((parameter) => parameter.name)).toEqual(Object.keys(endpoints[name].query));
    for (const parameter of query) expect(parameter).toHaveProperty("description");
  });

  it.each(names)("holds a schema for each media type of %s", (name) => {
    const content = operationOf(name).responses["200"]?.content ?? {};
    expect(Object.keys(content)).toEqual(Object.keys(endpoints[name].answers));
    for (const { schema } of Object.values(content)) expect(Object.keys(schema)).not.toEqual([]);
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
    expect(Object.keys(schemas).toSorted()).toEqual([
      "Contact",
      "ContactFeature",
      "ContactFeatures",
      "ContactList",
      "ContactRow",
      "DirectorySnapshot",
      "Problem",
    ]);
    for (const schema of Object.values(schemas)) expect(Object.keys(schema.properties ?? {})).not.toEqual([]);
  });

  it("promises mail and phone for a single contact only", () => {
    const { Contact, ContactRow } = written.components.schemas;
    expect(Object.keys(Contact?.properties ?? {})).toEqual(expect.arrayContaining(["email", "phones"]));
    expect(Object.keys(ContactRow?.properties ?? {})).not.toEqual(expect.arrayContaining(["email"]));
    expect(Object.keys(ContactRow?.properties ?? {})).not.toEqual(expect.arrayContaining(["phones"]));
  });
});
