import { expect } from "vitest";
import type { z } from "zod/mini";
import { type ContactList, contactListSchema } from "../../contract/contact/contact-list.ts";
import { type Problem, type ProblemKind, problemKinds, problemSchema, problemType } from "../../contract/problem.ts";
import type { SendRequest } from "./backend-host.ts";

/** The JSON of an answer, parsed strictly enough that a wrong form fails the test. */
export const readJson = async <Schema extends z.ZodMiniType>(
  response: Response,
  schema: Schema,
): Promise<z.infer<Schema>> => schema.parse(await response.json());

/** One page of the list for a query string such as `?land=DE-BY`. */
export const readList = async (send: SendRequest, query = ""): Promise<ContactList> => {
  const response = await send(`/api/v1/contacts${query}`, { headers: { Accept: "application/json" } });
  expect(response.status).toBe(200);
  return readJson(response, contactListSchema);
};

/** The ids a query finds on its first page, without the Clearing Point that ends it. */
export const findIds = async (send: SendRequest, query = ""): Promise<string[]> => {
  const { contacts, total } = await readList(send, query);
  expect(contacts.at(-1)?.side).toBe("clearing-point");
  expect(total).toBe(contacts.length - 1);
  return contacts.slice(0, -1).map(({ id }) => id);
};

/** The problem of an answer, checked for what every problem has: status, type, title, media type. */
export const readProblem = async (response: Response, kind: ProblemKind): Promise<Problem> => {
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const problem = await readJson(response, problemSchema);
  expect(problem).toMatchObject({ type: problemType(kind), ...problemKinds[kind] });
  expect(response.status).toBe(problem.status);
  return problem;
};

/** The path of the next page, from the `Link` header; `null` on the last page. */
export const nextPathOf = (response: Response, path: string): string | null => {
  const link = response.headers.get("Link");
  if (link === null) return null;
  const reference = /^<([^>]*)>; rel="next"$/.exec(link)?.[1];
  expect(reference).toBeDefined();
  const next = new URL(reference ?? "", new URL(path, "http://localhost"));
  return next.pathname + next.search;
};
