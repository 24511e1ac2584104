import { bucketOfHash } from "../../backend/enquiry/bucket.ts";
import type { StoredEnquiry } from "../../backend/enquiry/stored-enquiry.ts";
import { isOpen } from "../../contract/enquiry/enquiry-state.ts";
import type { Step } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";
import type { Sealing } from "./host-key.ts";

type Row = Tables["enquiry"];

/** What stands in columns of its own, because it is looked for or compared; everything else is sealed. */
type Sealed = Omit<StoredEnquiry, "reference" | "version" | "tokenHash" | "keyHash" | "changedOn">;

const select = (trx: Step) => trx.selectFrom("enquiry").selectAll();

const findRow = (trx: Step, { column, value, bucket }: Handle): Promise<Row | undefined> =>
  findInBucket(bucket, (named) =>
    select(trx)
      .where(column, "=", value)
      .$if(named !== null, (query) => query.where("bucket", "=", named))
      .executeTakeFirst(),
  );

/**
 * What a handle finds: in the bucket it names, and only where it is not there in all of them (`null`). Handles from before
 * there were buckets name any, and an older program writes none.
 */
export const findInBucket = async <Found>(
  bucket: number | null,
  find: (bucket: number | null) => Promise<Found | undefined>,
): Promise<Found | undefined> => (bucket === null ? undefined : await find(bucket)) ?? find(null);

/** A handle by which an enquiry is looked up, and the bucket it names. */
type Handle = {
  readonly column: "reference" | "token_hash";
  readonly value: string;
  readonly bucket: number | null;
};

export type EnquiryRows = {
  readonly encode: (enquiry: StoredEnquiry) => Row;
  readonly findBy: (trx: Step, handle: Handle) => Promise<StoredEnquiry | null>;
  /** The same among many: `null`, too, where it cannot be read, which is reported. */
  readonly findReadable: (
    trx: Step,
    notice: Pick<Tables["outbox"], "reference" | "bucket">,
  ) => Promise<StoredEnquiry | null>;
  /** Up to `most` after the reference `after`, in their order. */
  readonly list: (
    trx: Step,
    page: { readonly after: string; readonly most: number },
    narrow: (query: ReturnType<typeof select>) => ReturnType<typeof select>,
  ) => Promise<readonly StoredEnquiry[]>;
};

/** Enquiries as rows: what identifies and times them in columns, all they say sealed for their reference. */
export const createEnquiryRows = (
  { seal, unseal }: Sealing,
  reportError: (error: unknown) => void = () => {},
): EnquiryRows => {
  const decode = ({ reference, sealed, ...row }: Row): StoredEnquiry =>
    // What was sealed here was an enquiry, and nobody else can seal.
    ({
      ...(JSON.parse(unseal(sealed, reference)) as Sealed),
      reference,
      version: row.version,
      tokenHash: row.token_hash,
      keyHash: row.key_hash,
      changedOn: row.changed_on,
    }) as StoredEnquiry;
  /** One that was sealed with another key costs itself, not the list it stands in. */
  const decodeOrLeaveOut = (row: Row): readonly StoredEnquiry[] => {
    try {
      return [decode(row)];
    } catch {
      reportError(new Error(`enquiry ${row.reference} cannot be read with the host's key, and is left out`));
      return [];
    }
  };
  return {
    encode: ({ reference, version, tokenHash, keyHash, changedOn, ...sealed }) => ({
      reference,
      version,
      token_hash: tokenHash,
      key_hash: keyHash,
      progress: isOpen(sealed.state) ? "open" : "closed",
      changed_on: changedOn,
      due_on: sealed.clock?.on ?? null,
      sealed: seal(JSON.stringify(sealed), reference),
      bucket: bucketOfHash(keyHash),
    }),
    findReadable: async (trx, { reference, bucket }) => {
      const row = await findRow(trx, { column: "reference", value: reference, bucket });
      return row === undefined ? null : (decodeOrLeaveOut(row)[0] ?? null);
    },
    findBy: async (trx, handle) => {
      const row = await findRow(trx, handle);
      return row === undefined ? null : decode(row);
    },
    list: async (trx, { after, most }, narrow) => {
      const found: StoredEnquiry[] = [];
      let last = after;
      while (found.length < most) {
        const wanted = most - found.length;
        // eslint-disable-next-line no-await-in-loop
        const rows = await narrow(select(trx))
          .where("reference", ">", last)
          .orderBy("reference")
          .limit(wanted)
          .execute();
        found.push(...rows.flatMap((row) => decodeOrLeaveOut(row)));
        last = rows.at(-1)?.reference ?? last;
        if (rows.length < wanted) break;
      }
      return found;
    },
  };
};
