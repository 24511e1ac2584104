import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";

/** One column a line: as compact as JSON gets, and a change in one column is a change in one line. */
export const stringifyColumns = (value) => {
  const lines = (object, depth) => {
    const entries = Object.entries(object).map(([name, content]) => {
      const isTable = typeof content === "object" && content !== null && !Array.isArray(content);
      return `${JSON.stringify(name)}:${isTable && depth > 0 ? lines(content, depth - 1) : JSON.stringify(content)}`;
    });
    return `{\n${entries.join(",\n")}\n}`;
  };
  return `${lines(value, 1)}\n`;
};

/** Writes the text and says how large it is raw and as a server would send it at best. */
export const writeResult = (file, text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
  console.log(
    `${file}: ${kilobytes(Buffer.byteLength(text))} kB, ${kilobytes(gzipSync(text, { level: 9 }).length)} kB gzipped`,
  );
};
