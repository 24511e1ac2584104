import { describe, expect, it } from "vitest";
import { LINK_TOKEN_PATTERN, REFERENCE_PATTERN } from "../../contract/enquiry/enquiry-rules.ts";
import { BUCKETS, bucketOfHash, drawInBucket } from "./bucket.ts";
import { createReference, createToken, hashOf } from "./secrets.ts";

const allBuckets = Array.from({ length: BUCKETS }, (_, bucket) => bucket);

describe("the bucket of a handle", () => {
  it("is five bits of its hash, the same for ever: links that were sent name it", async () => {
    // The first bytes of their SHA-256 are 0xba and 0xe3.
    expect(bucketOfHash(await hashOf("abc"))).toBe(0xba >> 3);
    expect(bucketOfHash(await hashOf(""))).toBe(0xe3 >> 3);
  });

  it("is as likely as any other", async () => {
    const keys = Array.from({ length: BUCKETS * 100 }, (_, nth) => `key-${nth}`);
    const buckets = (await Promise.all(keys.map(hashOf))).map(bucketOfHash);
    const sizes = allBuckets.map((bucket) => buckets.filter((each) => each === bucket).length);
    expect(Math.min(...sizes)).toBeGreaterThan(70);
    expect(Math.max(...sizes)).toBeLessThan(130);
  });
});

describe("what is drawn", () => {
  it("lies in the bucket that was asked for, and is a token or a reference like any other", async () => {
    for (const bucket of allBuckets) {
      const [token, reference] = [await drawInBucket(bucket, createToken), await drawInBucket(bucket, createReference)];
      expect(token.drawn).toMatch(LINK_TOKEN_PATTERN);
      expect(reference.drawn).toMatch(REFERENCE_PATTERN);
      for (const { drawn, hash } of [token, reference]) {
        expect(hash).toBe(await hashOf(drawn));
        expect(bucketOfHash(hash)).toBe(bucket);
      }
    }
  });

  it("is drawn a thousand times at most", async () => {
    let draws = 0;
    const create = (): string => {
      draws += 1;
      return "always the same";
    };
    const elsewhere = (bucketOfHash(await hashOf(create())) + 1) % BUCKETS;
    await expect(drawInBucket(elsewhere, create)).rejects.toThrow(/1024 hashes/);
    expect(draws).toBe(1_025);
  });
});
