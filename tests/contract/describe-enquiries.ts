import { describe, expect, it } from "vitest";
import { MOST_BODY_BYTES, REFERENCE_PATTERN } from "../../contract/enquiry/enquiry-rules.ts";
import { enquiryReceiptSchema } from "../../contract/enquiry/enquiry-receipt.ts";
import { enquiryStatusSchema } from "../../contract/enquiry/enquiry-status.ts";
import { createMemoryEntryStore } from "../../backend/entries/entry-store.ts";
import type { TestedApi } from "./backend-host.ts";
import { readJson, readProblem } from "./read-answer.ts";
import { sampleEntries } from "./sample-entries.ts";
import {
  answerReceived,
  newKey,
  post,
  question,
  readReceived,
  readStatus,
  replyTo,
  submissions,
  submit,
  submitted,
  withdrawBy,
  withLink,
} from "./sample-enquiry.ts";

const ENQUIRIES = "/api/v1/enquiries";
const NO_TOKEN = "A".repeat(32);

/** A correction of one field of the liaison officer in the sample. */
const change = (field: string, from: readonly string[], to: readonly string[]) => ({
  ...submissions[2],
  changes: [{ field, from, to }],
});

export const describeEnquiries = ({ send, use }: TestedApi): void => {
  const statusOf = async (token: string) => readJson(await readStatus(send, token), enquiryStatusSchema);

  describe("a submission", () => {
    it.each(submissions)(
      "of the kind $kind is answered with a reference and the secret of its status",
      async (sent) => {
        const response = await submit(send, sent);
        expect(response.status).toBe(201);
        const { reference, token } = await readJson(response, enquiryReceiptSchema);
        expect(reference).toMatch(REFERENCE_PATTERN);
        expect(response.headers.get("Location")).toBe("enquiries/mine");
        expect(response.headers.get("Cache-Control")).toBe("no-store");
        expect(await statusOf(token)).toMatchObject({
          reference,
          kind: sent.kind,
          state: "received",
          receivedOn: "2026-06-15",
        });
      },
    );

    it.each([
      [{ ...question, text: "kurz" }, ["#/text"]],
      [{ ...question, side: "both", topic: "everything" }, ["#/side", "#/topic"]],
      [{ ...question, nickname: "x", person: "y" }, ["#/nickname", "#/person"]],
      [{ ...question, kind: "report" }, ["#/kind"]],
      [{ ...question, consentVersion: undefined }, ["#/consentVersion"]],
      [{ ...submissions[2], changes: [] }, ["#/changes"]],
      [{ ...submissions[2], about: { kind: "project", id: "doors" } }, ["#/changes/0/field"]],
      [change("email", ["kmi@polizei.example"], ["ungültig"]), ["#/changes/0/to/0"]],
      [change("phones", [], ["keine nummer"]), ["#/changes/0/to/0"]],
      [change("url", [], ["javascript:alert(1)"]), ["#/changes/0/to/0"]],
      [change("role", ["liaison-officer"], []), ["#/changes/0/to"]],
      [change("email", ["geheim@polizei.example"], ["neu@polizei.example"]), ["#/changes/0/from"]],
      [{ ...question, about: { kind: "event", id: "nowhere" } }, ["#/about/id"]],
      [{ ...submissions[2], about: { kind: "contact", id: "nobody1" } }, ["#/about/id"]],
      [{ ...submissions[4], replyAddress: undefined }, ["#/replyAddress"]],
      [{ ...submissions[4], contact: "nobody1" }, ["#/contact"]],
      [[], ["#"]],
    ])("of another form is refused, and the fields are named: %j", async (sent, pointers) => {
      const problem = await readProblem(await submit(send, sent), "invalid-body");
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(pointers);
      for (const { fault } of problem.errors ?? []) expect(fault).toBeDefined();
    });

    it("that corrects what nobody sees is refused, also where the guess is right", async () => {
      const hidden = {
        ...submissions[2],
        about: { kind: "contact", id: "nwmos1" },
        changes: [{ field: "email", from: ["dialog@gemeinde.example"], to: ["neu@verein.example"] }],
      };
      const problem = await readProblem(await submit(send, hidden), "invalid-body");
      expect(problem.errors).toEqual([expect.objectContaining({ pointer: "#/changes/0/from", fault: "outdated" })]);
    });

    it("corrects any other entry field by field, too", async () => {
      await use({ entries: createMemoryEntryStore(sampleEntries) });
      const sent = {
        ...submissions[2],
        about: { kind: "project", id: "doors" },
        changes: [{ field: "name", from: ["Türen üben"], to: ["Türen gemeinsam üben"] }],
      };
      expect((await submit(send, sent)).status).toBe(201);
    });

    it.each([undefined, "", "short", "x".repeat(129), "sixteen signs !!"])("needs a key: not %j", async (key) => {
      const headers = key === undefined ? {} : { "Idempotency-Key": key };
      await readProblem(await post(send, ENQUIRIES, question, headers), "missing-idempotency-key");
    });

    it("has to be JSON and to say so", async () => {
      const key = { "Idempotency-Key": newKey() };
      await readProblem(await post(send, ENQUIRIES, "{", key), "malformed-json");
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"]) {
        const response = await post(send, ENQUIRIES, question, { ...key, "Content-Type": type });
        await readProblem(response, "unsupported-media-type");
        expect(response.headers.get("Accept-Post")).toBe("application/json");
      }
    });

    it("may be as large as the limit, and no larger", async () => {
      const fill = (size: number) => {
        const rest = new TextEncoder().encode(JSON.stringify({ ...question, filling: "" })).length;
        return JSON.stringify({ ...question, filling: "x".repeat(size - rest) });
      };
      await readProblem(await submit(send, fill(MOST_BODY_BYTES)), "invalid-body");
      await readProblem(await submit(send, fill(MOST_BODY_BYTES + 1)), "body-too-large");
    });

    it.each([
      [{ ...question, website: "https://spam.example" }, ["#/website"]],
      [{ ...question, elapsedMs: 2_999 }, ["#/elapsedMs"]],
      [{ ...question, website: "x", elapsedMs: 0 }, ["#/website", "#/elapsedMs"]],
    ])("that looks like a program's is refused openly, and taken when it no longer does", async (sent, pointers) => {
      const key = newKey();
      const problem = await readProblem(await submit(send, sent, key), "suspected-automation");
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(pointers);
      expect((await submit(send, { ...question, elapsedMs: 3_000 }, key)).status).toBe(201);
    });
  });

  describe("a submission sent again", () => {
    it("with the same key gets the first answer again, though it took longer", async () => {
      const key = newKey();
      const first = await readJson(await submit(send, question, key), enquiryReceiptSchema);
      const second = await submit(send, { ...question, elapsedMs: 60_000 }, key);
      expect(second.status).toBe(201);
      expect(await readJson(second, enquiryReceiptSchema)).toEqual(first);
    });

    it("with another key is another enquiry", async () => {
      const [first, second] = [await submitted(send, question), await submitted(send, question)];
      expect(second.reference).not.toBe(first.reference);
      expect(second.token).not.toBe(first.token);
    });

    it("with the same key and another payload is refused", async () => {
      const key = newKey();
      await submit(send, question, key);
      const changed = { ...question, text: `${question.text} Noch etwas.` };
      await readProblem(await submit(send, changed, key), "idempotency-key-reused");
    });

    it("while the first is still being answered gets the same answer, and nothing is stored twice", async () => {
      const key = newKey();
      const sent = await Promise.all(Array.from({ length: 8 }, () => submit(send, question, key)));
      const receipts = await Promise.all(sent.map((response) => readJson(response, enquiryReceiptSchema)));
      expect(new Set(receipts.map(({ token }) => token)).size).toBe(1);
    });

    it("after the withdrawal hears that it was withdrawn, and stores nothing", async () => {
      const key = newKey();
      const { token } = await readJson(await submit(send, question, key), enquiryReceiptSchema);
      await withdrawBy(send, token);
      await readProblem(await submit(send, question, key), "enquiry-withdrawn");
    });

    it("after it was refused may be sent with the same key", async () => {
      const key = newKey();
      await readProblem(await submit(send, { ...submissions[4], contact: "nobody1" }, key), "invalid-body");
      expect((await submit(send, submissions[4], key)).status).toBe(201);
    });
  });

  describe("a status link", () => {
    it("opens nothing when it is another's, wrong or cut, and always says the same", async () => {
      const { token } = await submitted(send, question);
      for (const wrong of [NO_TOKEN, token.slice(1), `${token}A`, token.toLowerCase(), "%00"]) {
        for (const response of [
          await readStatus(send, wrong),
          await withdrawBy(send, wrong),
          await readReceived(send, wrong),
          await answerReceived(send, wrong, { action: "take-up" }),
        ]) {
          await readProblem(response, "link-not-found");
          expect([response.headers.get("Cache-Control"), response.headers.get("Referrer-Policy")]).toEqual([
            "no-store",
            "no-referrer",
          ]);
        }
      }
    });

    it("does not open by the reference", async () => {
      const { reference } = await submitted(send, question);
      await readProblem(await readStatus(send, reference), "link-not-found");
    });

    it("withdraws the enquiry, once and again", async () => {
      const { token, reference } = await submitted(send, question);
      for (const time of ["once", "again"]) {
        const response = await withdrawBy(send, token);
        expect([time, response.status, await response.text()]).toEqual([time, 204, ""]);
      }
      expect(await statusOf(token)).toEqual({
        reference,
        kind: "question",
        version: 2,
        state: "withdrawn",
        actions: [],
        receivedOn: "2026-06-15",
        changedOn: "2026-06-15",
      });
    });

    it("takes no reply where nobody has asked", async () => {
      const { token } = await submitted(send, question);
      const response = await replyTo(send, token, "Ja.");
      await readProblem(response, "not-possible-now");
    });

    it("is kept by no cache and told to no other site", async () => {
      const { token } = await submitted(send, question);
      const { headers } = await readStatus(send, token);
      expect([headers.get("Cache-Control"), headers.get("Referrer-Policy"), headers.get("ETag")]).toEqual([
        "no-store",
        "no-referrer",
        null,
      ]);
    });
  });

  describe("the secret of a link", () => {
    const paths = ["/api/v1/enquiries/mine", "/api/v1/received-enquiries/mine"];

    it.each(paths)("is asked for at %s, in a header and nowhere else", async (path) => {
      for (const Authorization of [undefined, "", "Basic YTpi", NO_TOKEN]) {
        const headers: HeadersInit = Authorization === undefined ? {} : { Authorization };
        const response = await send(path, { headers });
        await readProblem(response, "missing-link");
        expect(response.headers.get("WWW-Authenticate")).toBe("Link");
        expect(response.headers.get("Cache-Control")).toBe("no-store");
      }
    });

    it("is not repeated by any problem, nor is a path of an old link", async () => {
      const { token } = await submitted(send, question);
      const responses = [
        await send(`${ENQUIRIES}/${token}`),
        await send(`/api/v1/received-enquiries/${token}`),
        await send(`${ENQUIRIES}/mine?${token}=1`, { headers: { ...withLink(token), Accept: "text/html" } }),
        await replyTo(send, token, "Ja."),
      ];
      for (const response of responses) {
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect(response.headers.get("Cache-Control")).toBe("no-store");
        expect(response.headers.get("Referrer-Policy")).toBe("no-referrer");
        expect(await response.text()).not.toContain(token);
      }
    });
  });

  it.each([
    [ENQUIRIES, "GET", "POST"],
    [`${ENQUIRIES}/mine`, "POST", "GET, HEAD, DELETE"],
    [`${ENQUIRIES}/mine/replies`, "DELETE", "POST"],
    ["/api/v1/received-enquiries/mine", "PUT", "GET, HEAD, POST"],
  ])("%s does not answer %s but says what it answers", async (path, method, allowed) => {
    const response = await send(path, { method });
    await readProblem(response, "method-not-allowed");
    expect(response.headers.get("Allow")).toBe(allowed);
  });
};
