const BYTE_ORDER_MARK = "\uFEFF";
/**
 * What a spreadsheet skips before it decides whether a cell is a formula: blanks and characters without a shape; and
 * quotation marks, which a reader that splits elsewhere takes for those around a cell.
 */
const SKIPPED = /^[\p{Z}\p{C}"]+/u;
/** U+2212 is the minus sign proper. */
const FORMULA_STARTS = ["=", "+", "-", "@", "\u2212"];
const CONTROL_STARTS = ["\t", "\r", "\n"];
/**
 * Where some reader begins a cell, whatever this file is separated by; in every form that becomes one of them when it is
 * normalised, and the line ends of Unicode.
 */
const CELL_END = ";\u037E\uFE14\uFE54\uFF1B,\uFE10\uFE50\uFF0C\t\r\n\v\f\u0085\u2028\u2029";
const CELL_ENDS = new RegExp(`([${CELL_END}]+)`, "u");
/**
 * One piece that begins with a letter or digit of ASCII: no normalisation makes another sign of that, so it is no
 * formula. Most cells are such, and to look closer takes ten times as long.
 */
const HARMLESS = new RegExp(`^[A-Za-z0-9][^${CELL_END}]*$`, "u");

const isFormula = (text: string): boolean => {
  const shown = text.normalize("NFKC").replace(SKIPPED, "");
  return FORMULA_STARTS.some((sign) => shown.startsWith(sign));
};

/**
 * An apostrophe before whatever a spreadsheet would run as a formula (OWASP, "CSV injection"), at the beginning of the
 * cell and of each piece of it that a reader with another separator takes for a cell; full-width and other forms of the
 * signs included, because some programs normalise what they read.
 */
const disarm = (text: string): string => {
  if (HARMLESS.test(text)) return text;
  const pieces = text.split(CELL_ENDS).map((piece) => (isFormula(piece) ? `'${piece}` : piece));
  const safe = pieces.join("");
  return CONTROL_STARTS.some((sign) => safe.startsWith(sign)) ? `'${safe}` : safe;
};

const toCell = (text: string): string => {
  const safe = disarm(text);
  return /[",;\s]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** German spreadsheets open a file with semicolons by a double click; programs expect the comma of RFC 4180. */
type Separator = "," | ";";

/** A header row and lines of cells as CSV (RFC 4180); a byte order mark tells spreadsheets that it is UTF-8. */
export const toCsv = (
  header: readonly string[],
  lines: readonly (readonly string[])[],
  separator: Separator = ",",
): string => BYTE_ORDER_MARK + [header, ...lines].map((cells) => `${cells.map(toCell).join(separator)}\r\n`).join("");
