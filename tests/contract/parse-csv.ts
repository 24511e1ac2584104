/** Reads CSV as RFC 4180 says it; throws where the text breaks its rules. */
export const parseCsv = (text: string): string[][] => {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new Error(`no CSV from character ${start} on: ${text.slice(start, start + 40)}`);
    const [, quoted, plain, end] = match;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
};
