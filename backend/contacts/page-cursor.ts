import { z } from "zod/mini";
import type { ResponsibilityRank } from "../../contract/place/rank-responsible.ts";
import type { ListKey } from "./directory.ts";
import { fromBase64url, toBase64url } from "../../contract/base64url.ts";
import { invalidParameters } from "../read-query.ts";

/**
 * Where a page ended: the list key of its last contact, and its rank among those responsible for the place asked for
 * (`null` where none was). A key rather than a position, because a contact that comes or goes between two
 * pages must not shift the others.
 */
export type PageEnd = { readonly rank: ResponsibilityRank | null; readonly key: ListKey };

const pageEndSchema = z.tuple([
  z.nullable(
    z.tuple([z.int(), z.int(), z.int(), z.int(), z.int(), z.int(), z.int(), z.int(), z.int(), z.int(), z.number()]),
  ),
  z.tuple([z.literal([0, 1]), z.int(), z.int(), z.string(), z.int(), z.string()]),
]);

/** The opaque text of a cursor: base64url, so that it needs no escaping in a URL. */
export const encodeCursor = ({ rank, key }: PageEnd): string =>
  toBase64url(new TextEncoder().encode(JSON.stringify([rank, key])));

/** @throws ProblemError `invalid-parameter` for a text that `encodeCursor` did not make */
export const decodeCursor = (cursor: string): PageEnd => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(fromBase64url(cursor));
    const [rank, key] = pageEndSchema.parse(JSON.parse(text));
    return { rank, key };
  } catch {
    throw invalidParameters([["cursor", "is none of ours; take it unchanged from the Link header of the page before"]]);
  }
};
