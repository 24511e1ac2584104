import { describe, expect, it } from "vitest";
import type { ContactStore } from "../../backend/contacts/contact-store.ts";
import { StoreLostError } from "../../backend/store-lost-error.ts";
import type { TestedApi } from "./backend-host.ts";
import { readProblem } from "./read-answer.ts";

const TOO_LONG = `?q=${"a".repeat(201)}`;

const faults = [
  ["?side=clearing-point", "?side", "security-authority, muslim-organization"],
  ["?land=DE-XX", "?land", "DE-TH"],
  ["?land=DE-BY&land=", "?land", "DE-TH"],
  ["?land=DE-BY,DE-BW", "?land", "DE-TH"],
  ["?topic=everything", "?topic", "mosque-protection"],
  ["?language=xx", "?language", "gsg"],
  ["?level=world", "?level", "regional"],
  ["?fresh=true", "?fresh", "1"],
  [TOO_LONG, "?q", "200 characters"],
  ["?bbox=1,2,3", "?bbox", "four numbers"],
  ["?bbox=1,2,3,x", "?bbox", "four numbers"],
  ["?bbox=9,47,5,55", "?bbox", "west"],
  ["?bbox=5,47,9,95", "?bbox", "degrees"],
  ["?serves=1234", "?serves", "8 digits"],
  ["?serves=DE", "?serves", "5 digits"],
  ["?serves=05512001", "?serves", "no municipality"],
  ["?serves=05513", "?serves", "2016-01-01"],
  ["?limit=0", "?limit", "1 to 200"],
  ["?limit=201", "?limit", "1 to 200"],
  ["?limit=1e2", "?limit", "1 to 200"],
  ["?limit=2.5", "?limit", "1 to 200"],
  ["?limit=", "?limit", "1 to 200"],
  ["?cursor=%3Cscript%3E", "?cursor", "Link"],
  ["?lands=DE-BY", "?lands", "?land"],
  ["?__proto__=1", "?__proto__", "unknown"],
  ["?toString=1", "?toString", "unknown"],
  ["?side=security-authority&side=muslim-organization", "?side", "once"],
  ["?limit=1&limit=1", "?limit", "once"],
  ["?q=a&q=b", "?q", "once"],
] as const;

const storeThatThrows = (cause: Error): ContactStore => {
  const fail = () => Promise.reject(cause);
  return { readAll: fail, readSome: fail, count: fail, findContact: fail, findCoordinator: fail, dateContent: fail };
};

export const describeProblems = ({ send, use }: TestedApi): void => {
  describe("problems", () => {
    it.each(faults)("refuses %s, names it and says what is allowed", async (query, pointer, allowed) => {
      const problem = await readProblem(await send(`/api/v1/contacts${query}`), "invalid-parameter");
      expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
      expect(problem.errors?.[0]?.detail).toContain(allowed);
      expect(problem.detail).toContain(allowed);
    });

    it("names every faulty parameter of a query", async () => {
      const problem = await readProblem(await send("/api/v1/contacts?land=XX&limit=0&x=1"), "invalid-parameter");
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(["?land", "?limit", "?x"]);
    });

    it("names ten faulty parameters at most and counts the others", async () => {
      const names = Array.from({ length: 600 }, (_, i) => `x${i}=${i}`);
      const response = await send(`/api/v1/contacts?${names.join("&")}`);
      const body = await response.clone().text();
      const problem = await readProblem(response, "invalid-parameter");
      expect(problem.errors).toHaveLength(10);
      expect(problem.detail).toContain("And 590 more.");
      expect(body.length).toBeLessThan(8_000);
    });

    it("does not repeat a name nobody reads to its end", async () => {
      const response = await send(`/api/v1/contacts?${"x".repeat(6_000)}=1`);
      expect((await response.text()).length).toBeLessThan(1_000);
    });

    it("names ten faulty fields of a body at most", async () => {
      const response = await send("/api/v1/enquiries", {
        method: "POST",
        headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
        body: JSON.stringify(Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`x${i}`, i]))),
      });
      const problem = await readProblem(response, "invalid-body");
      expect(problem.errors?.length).toBeLessThanOrEqual(10);
      expect(JSON.stringify(problem).length).toBeLessThan(4_000);
    });

    it.each(["/api/v1/directory?x=1", "/api/v1/contacts/nwkmi1?x=1", "/api/v1/openapi.json?x=1"])(
      "refuses an unknown parameter of %s",
      async (path) => {
        const problem = await readProblem(await send(path), "invalid-parameter");
        expect(problem.errors).toEqual([{ pointer: "?x", detail: "?x is unknown; this address takes no parameters." }]);
      },
    );

    it.each(["/api/v1/", "/api/v1/nothing", "/api/v1/contacts/", "/api/v1/contacts/nwkmi1/x", "/api/v1/Directory"])(
      "finds nothing at %s",
      async (path) => {
        expect(await readProblem(await send(path), "not-found")).not.toHaveProperty("instance");
      },
    );

    it.each(["POST", "PUT", "PATCH", "DELETE"])("does not answer %s", async (method) => {
      for (const path of ["/api/v1/directory", "/api/v1/contacts", "/api/v1/contacts/nwkmi1", "/api/v1/openapi.json"]) {
        const response = await send(path, { method });
        await readProblem(response, "method-not-allowed");
        expect(response.headers.get("Allow")).toBe("GET, HEAD");
      }
    });

    it.each(["/api/v1/directory", "/api/v1/contacts", "/api/v1/contacts/nwkmi1"])(
      "says of a failure at %s only that there was one, and reports it to the operator",
      async (path) => {
        const reported: unknown[] = [];
        await use({
          store: storeThatThrows(new Error("secret: password=1234")),
          reportError: (error) => reported.push(error),
        });
        const problem = await readProblem(await send(path), "internal-error");
        expect(JSON.stringify(problem)).not.toMatch(/secret|password|Error/);
        expect(reported).toHaveLength(1);
      },
    );

    it.each(["/api/v1/directory", "/api/v1/contacts", "/api/v1/contacts/nwkmi1"])(
      "says at %s that the store is lost, and when to come again",
      async (path) => {
        const reported: unknown[] = [];
        const store = storeThatThrows(new StoreLostError("secret: host db1", { retryAfterSeconds: 7 }));
        await use({ store, reportError: (error) => reported.push(error) });
        const response = await send(path);
        expect(response.headers.get("Retry-After")).toBe("7");
        expect(JSON.stringify(await readProblem(response, "store-unavailable"))).not.toContain("secret");
        expect(reported).toHaveLength(1);
      },
    );

    it("lets nobody guess another media type for an answer", async () => {
      for (const path of ["/api/v1/directory", "/api/v1/contacts", "/api/v1/nothing"]) {
        expect((await send(path)).headers.get("X-Content-Type-Options")).toBe("nosniff");
      }
    });
  });
};
