/** Länder as people write them, beside their codes; the first two letters after `DE-` alone are understood, too. */
const LAND_WRITTEN: Readonly<Record<string, string>> = { NRW: "NW", RLP: "RP", LSA: "ST", BAWÜ: "BW", MV: "MV" };
const LAND = /^(?:DE-)?(BW|BY|BE|BB|HB|HH|HE|MV|NI|NW|RP|SL|SN|ST|SH|TH)$/u;

/** The code of a Land that is written shorter or smaller than it is, else null. */
const readLand = (written: string): string | null => {
  const upper = written.toUpperCase();
  const [, letters] = LAND.exec(LAND_WRITTEN[upper] ?? upper) ?? [];
  return letters === undefined ? null : `DE-${letters}`;
};

/** What a sentence around a link leaves behind it. Our own addresses write `)` and `,` as `%29` and `%2C`. */
const AFTER_LINK = /[.,)]+$/u;
/** The same behind a text, which may end in a full stop of its own. */
const AFTER_TEXT = /[.,)]*[,)]+\.*$/u;

/** null: cannot be decoded. The result is used wherever this is called: the build drops a decoding nobody uses. */
const decode = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
};

/** Mails break long links, and no route reaches beyond the end of a line. */
const LINE_BREAKS = /%0[ad]|%e2%80%a[89]/giu;

const mendPath = (given: string): string => {
  const path = given.replace(LINE_BREAKS, "");
  // What cannot be decoded leads nowhere, however often it is decoded.
  const decoded = decode(path);
  if (decoded === null) return path.replaceAll("%", "");
  if (/^\/(?:contacts\/*|index\.html?)$/u.test(path)) return "/";
  const [, written] = /^\/lands\/([^/]+)\/?$/u.exec(decoded) ?? [];
  const land = written === undefined ? null : readLand(written);
  return land === null ? path : `/lands/${land}`;
};

const mendSearch = (search: string): string => {
  const isFromMail = search.replaceAll("&amp;", "&");
  return isFromMail.replace(/([?&]land=)([^&]+)/gu, (whole, key: string, written: string) => {
    const decoded = decode(written);
    const land = decoded === null ? null : readLand(decoded);
    return land === null ? whole : key + land;
  });
};

/** `address`: path, query and hash below the app's base; `rest`: what stood behind it and is none of it. */
type Mended = { readonly address: string; readonly rest: string };

/** An address as it was meant: mails, print and memory change it on the way. */
export const mendAddress = (address: string): Mended => {
  const [rest = ""] = (/[?&]q=[^&#]*$/u.test(address) ? AFTER_TEXT : AFTER_LINK).exec(address) ?? [];
  const cut = address.slice(0, address.length - rest.length);
  const [, path = "", search = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(cut) ?? [];
  return { address: mendPath(path) + mendSearch(search) + hash, rest };
};
