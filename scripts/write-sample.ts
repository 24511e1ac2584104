import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { germanToday } from "../contract/german-today.ts";
import { writeSampleLines } from "./sample-lines.ts";

// Writes the sample of today as lines of JSON: `node scripts/write-sample.ts <file> [<contacts>]`.
const [file = ".cache/sample.jsonl", size] = process.argv.slice(2);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, writeSampleLines(germanToday(new Date()), ...(size === undefined ? [] : [Number(size)])));
