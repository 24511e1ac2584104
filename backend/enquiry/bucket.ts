import { fromBase64url } from "../../contract/base64url.ts";
import { hashOf } from "./secrets.ts";

/** Into how many parts enquiries, their keys, links and notices can be split without changing a handle. */
export const BUCKETS = 32;

/** With one bucket of 32 as good as another, one in 10^14 draws as often in vain. */
const MOST_HASHES = 1_024;

/**
 * The bucket of a handle, from 0 to 31, by what `hashOf` makes of it: its first five bits. That of an enquiry is its
 * Idempotency-Key's; every other handle is drawn to lie there too.
 */
export const bucketOfHash = (hash: string): number => (fromBase64url(hash.slice(0, 2))[0] ?? 0) >> 3;

/** What `create` makes, as soon as its hash lies in `bucket`. */
export const drawInBucket = async (
  bucket: number,
  create: () => string,
): Promise<{ readonly drawn: string; readonly hash: string }> => {
  for (let draws = 0; draws < MOST_HASHES; draws += 1) {
    const drawn = create();
    // The next one is drawn only where this one does not do.
    // eslint-disable-next-line no-await-in-loop
    const hash = await hashOf(drawn);
    if (bucketOfHash(hash) === bucket) return { drawn, hash };
  }
  throw new Error(`nothing in bucket ${bucket} among ${MOST_HASHES} hashes`);
};
