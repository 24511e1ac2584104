/** Reads CSV as RFC 4180 says it, but for the separator; throws where the text breaks its rules. */
export const parseCsv = (text: string, separator: "," | ";" = ","): string[][] => {
  const cell =
    separator === "," ? /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y : /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`no CSV from character ${start} on: ${text.slice(start, start + 40)}`);
    const [, quoted, plain, end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
};

/**
 * Reads a table as spreadsheets do, which refuse nothing: a cell is quoted where it begins with a quotation mark and as
 * far as the next single one, and whatever else stands there belongs to it.
 */
export const splitCsv = (text: string, separator: string): string[][] => {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text.charAt(i);
    const row = rows.at(-1) ?? [];
    const cell = row.at(-1) ?? "";
    const isEnd = !isQuoted && (letter === "\n" || letter === "\r");
    if (isQuoted && letter === '"' && text.charAt(i + 1) === '"') {
      row[row.length - 1] = `${cell}"`;
      i += 1;
    } else if (letter === '"' && (isQuoted || cell === "")) isQuoted = !isQuoted;
    else if (isEnd) rows.push([""]);
    else if (!isQuoted && letter === separator) row.push("");
    else row[row.length - 1] = cell + letter;
  }
  return rows;
};
