import { type EntryAbout, readEntryKey, toEntryKey } from "../../../../contract/desk/desk-entry.ts";
import { ABOUT_KINDS } from "../../../../contract/enquiry/enquiry-kind.ts";
import { toPublicPath } from "../../entry/public-path.ts";

/** The entry a pasted address of the site shows. */
export const readEntryAddress = (address: string): EntryAbout | null => {
  const [, folder = "", id = ""] =
    /\/?(contacts|lands|projects|experts|events|materials|guidance)\/([\w-]+)/.exec(address) ?? [];
  const kind = ABOUT_KINDS.find((each) => toPublicPath({ kind: each, id }) === `/${folder}/${id}`);
  return kind === undefined ? null : readEntryKey(toEntryKey({ kind, id }));
};
