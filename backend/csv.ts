const BYTE_ORDER_MARK = "\uFEFF";
/** What a spreadsheet skips before it decides whether a cell is a formula: blanks and characters without a shape. */
const SKIPPED = /^[\p{Z}\p{C}]+/u;
/** U+2212 is the minus sign proper. */
const FORMULA_STARTS = ["=", "+", "-", "@", "\u2212"];
const CONTROL_STARTS = ["\t", "\r", "\n"];

/**
 * An apostrophe before what a spreadsheet would run as a formula (OWASP, "CSV injection"), full-width and other forms
 * of the signs included, because some programs normalise what they read.
 */
const disarm = (text: string): string => {
  const shown = text.normalize("NFKC").replace(SKIPPED, "");
  const isFormula = FORMULA_STARTS.some((sign) => shown.startsWith(sign));
  return isFormula || CONTROL_STARTS.some((sign) => text.startsWith(sign)) ? `'${text}` : text;
};

const toCell = (text: string): string => {
  const safe = disarm(text);
  return /[",;\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const toLine = (cells: readonly string[]): string => `${cells.map(toCell).join(",")}\r\n`;

/** A header row and lines of cells as CSV (RFC 4180); a byte order mark tells spreadsheets that it is UTF-8. */
export const toCsv = (header: readonly string[], lines: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + [header, ...lines].map(toLine).join("");
