import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod/mini";
import { MOST_BODY_BYTES } from "../contract/enquiry/enquiry-rules.ts";
import { readBody } from "./read-sent.ts";

const textSchema = z.strictObject({ text: z.string() });

const post = (body: string): Request =>
  new Request("http://localhost/", { method: "POST", headers: { "Content-Type": "application/json" }, body });

/** Takes away what Firefox never had: there a request can only be read whole. */
const withoutBodies = (): void => {
  const body = Object.getOwnPropertyDescriptor(Request.prototype, "body");
  if (body === undefined) throw new Error("requests have no body here already");
  Reflect.deleteProperty(Request.prototype, "body");
  onTestFinished(() => void Object.defineProperty(Request.prototype, "body", body));
};

describe.each([
  ["a request that can be read part by part", () => {}],
  ["a request without a `body`, as Firefox has it", withoutBodies],
])("%s", (_, prepare) => {
  it("is read", async () => {
    prepare();
    expect(await readBody(textSchema, post('{"text":"Grüße, selâm, سلام"}'))).toEqual({ text: "Grüße, selâm, سلام" });
  });

  it("is read up to the limit, and refused above it", async () => {
    prepare();
    const frame = JSON.stringify({ text: "" }).length;
    const longest = JSON.stringify({ text: "x".repeat(MOST_BODY_BYTES - frame) });
    expect((await readBody(textSchema, post(longest))).text).toHaveLength(MOST_BODY_BYTES - frame);
    await expect(readBody(textSchema, post(`${longest} `))).rejects.toMatchObject({ kind: "body-too-large" });
  });

  it("is no JSON where nothing was sent", async () => {
    prepare();
    await expect(readBody(textSchema, post(""))).rejects.toMatchObject({ kind: "malformed-json" });
  });
});
