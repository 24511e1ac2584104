import { ABOUT_KINDS } from "../../../../contract/enquiry/enquiry-kind.ts";
import { LAND_CODES, type LandCode } from "../../../../contract/lists/land.ts";
import { createCodec, one, text } from "../../../address/codec.ts";
import type { DeskAccountView } from "../../desk-account.ts";

/** What of the entries is shown; `null`: all of them. */
export const entriesCodec = createCodec({ kind: one(ABOUT_KINDS), land: one(LAND_CODES), q: text });
export type EntriesFilter = typeof entriesCodec.start;

/** The Länder whose entries an account may open: a Land's coordinator only those of their own. */
export const landsOfAccount = ({ roles, lands }: DeskAccountView): readonly LandCode[] =>
  roles.includes("coordinator") ? LAND_CODES : lands;

/** The Länder that are asked for; none where it is everything. */
export const askedLands = ({ land }: EntriesFilter, account: DeskAccountView): readonly LandCode[] => {
  const own = landsOfAccount(account);
  if (land !== null && own.includes(land)) return [land];
  return own.length === LAND_CODES.length ? [] : own;
};
