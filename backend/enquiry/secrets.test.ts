import { describe, expect, it } from "vitest";
import { LINK_TOKEN_PATTERN, REFERENCE_PATTERN } from "../../contract/enquiry/enquiry-rules.ts";
import { createReference, createToken, hashOf, seal, unseal } from "./secrets.ts";

const many = <T>(create: () => T): T[] => Array.from({ length: 2_000 }, create);

describe("a token", () => {
  it("has 192 bits in 32 signs that a path takes as they are, and is never the same", () => {
    const tokens = many(createToken);
    for (const token of tokens) expect(token).toMatch(LINK_TOKEN_PATTERN);
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  it("is stored as SHA-256", async () => {
    expect(await hashOf("abc")).toBe("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
  });
});

it("a reference has eight signs that nobody mistakes for others", () => {
  const references = many(createReference);
  for (const reference of references) expect(reference).toMatch(REFERENCE_PATTERN);
  expect(new Set(references.join("")).size).toBe(32);
  expect(references.join("")).not.toMatch(/[01OI]/);
});

describe("what is sealed", () => {
  it("is read by who knows the password only", async () => {
    const sealed = await seal("geheim", "password-1");
    expect(sealed).not.toContain("geheim");
    expect(await unseal(sealed, "password-1")).toBe("geheim");
    await expect(unseal(sealed, "password-2")).rejects.toMatchObject({ name: "OperationError" });
  });

  it("is another text each time", async () => {
    expect(await seal("geheim", "password-1")).not.toBe(await seal("geheim", "password-1"));
  });
});
