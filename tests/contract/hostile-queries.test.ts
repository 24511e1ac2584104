import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createBackend } from "../../backend/app.ts";
import { createMemoryStore } from "../../backend/contacts/contact-store.ts";
import { contactsQuery } from "../../contract/query-parameter.ts";
import { SAMPLE_NOW, sampleContacts } from "./sample-contacts.ts";
import { loadSampleGazetteer } from "./sample-gazetteer.ts";

const reported: unknown[] = [];
const { fetch } = createBackend({
  store: createMemoryStore(sampleContacts),
  now: () => SAMPLE_NOW,
  loadGazetteer: loadSampleGazetteer,
  reportError: (error) => reported.push(error),
});

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("", "DE", "DE-BY", "1", "05512000", "6,51,7,52", "security-authority", "youth", "-0", "NaN", "[]"),
);
const parameter = fc.tuple(fc.oneof(fc.constantFrom(...Object.keys(contactsQuery)), text), text);
const query = fc.oneof(
  fc.array(parameter, { maxLength: 6 }).map((pairs) => new URLSearchParams(pairs).toString()),
  fc.webQueryParameters(),
);

it("answers whatever query with a list or with a problem that names the fault, and never fails", async () => {
  await fc.assert(
    fc.asyncProperty(query, fc.oneof(text, fc.constant("*/*")), async (search, accept) => {
      const headers = new Headers();
      if (/^[\x20-\x7E]*$/.test(accept)) headers.set("Accept", accept);
      const response = await fetch(new Request(`http://localhost/api/v1/contacts?${search}`, { headers }));
      expect([200, 400, 406]).toContain(response.status);
      expect(reported).toEqual([]);
      const body = await response.text();
      expect(response.status === 400).toBe(body.includes('"errors":[{"pointer":"?'));
    }),
    { numRuns: 5_000 },
  );
});

it("makes no megabyte of a problem of four thousand unknown parameters", async () => {
  const search = Array.from({ length: 4_000 }, (_, i) => `x${i}=1`).join("&");
  const response = await fetch(new Request(`http://localhost/api/v1/contacts?${search}`));
  expect([response.status, (await response.text()).length < 10_000]).toEqual([400, true]);
});

it("answers whatever path with a contact or with a problem, and never fails", async () => {
  await fc.assert(
    fc.asyncProperty(text, async (path) => {
      const response = await fetch(
        new Request(`http://localhost/api/v1/contacts/${encodeURIComponent(path.toWellFormed())}`),
      );
      expect([200, 400, 404]).toContain(response.status);
      expect(reported).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
