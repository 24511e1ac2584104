import { sql } from "kysely";
import { bucketOfHash } from "../../backend/enquiry/bucket.ts";
import { toBase64url } from "../../contract/base64url.ts";
import type { Step } from "./database.ts";

/** The first signs a hash in base64url can have, six bits each. */
const FIRST_SIGNS = Array.from({ length: 64 }, (_, bits) => toBase64url(Uint8Array.of(bits << 2)).charAt(0));

/** `bucketOfHash` in words both databases know. */
const bucketOfColumn = (hash: "key" | "key_hash"): string =>
  `case substr(${hash}, 1, 1) ${FIRST_SIGNS.map((sign) => `when '${sign}' then ${bucketOfHash(`${sign}A`)}`).join(" ")} end`;

const bucketOfEnquiry = (table: "enquiry_receiver" | "outbox"): string =>
  `update ${table} set bucket = (select enquiry.bucket from enquiry where enquiry.reference = ${table}.reference)
    where bucket is null`;

/** Each gives the bucket of their enquiry to the rows of one table that have none; the enquiries come first. */
export const bucketStatements: readonly string[] = [
  `update enquiry set bucket = ${bucketOfColumn("key_hash")} where bucket is null`,
  `update submission_key set bucket = ${bucketOfColumn("key")} where bucket is null`,
  bucketOfEnquiry("enquiry_receiver"),
  bucketOfEnquiry("outbox"),
];

/** For what a program has written that does not know buckets, or what an old backup held. */
export const fillBuckets = async (trx: Step): Promise<void> => {
  for (const statement of bucketStatements) {
    // Each may need what the one before has filled.
    // eslint-disable-next-line no-await-in-loop
    await sql.raw(statement).execute(trx);
  }
};
