import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Pictures and fonts are compressed already. */
const COMPRESSIBLE = "**/*.{css,html,ics,js,json,svg,txt,webmanifest}";
/** Below this the answer's headers weigh more than what compressing saves. */
const FEWEST_BYTES = 1_024;

const compressFile = async (file: string): Promise<void> => {
  const content = readFileSync(file);
  if (content.byteLength < FEWEST_BYTES) return;
  const [smallest, small] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
      },
    }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  writeFileSync(`${file}.gz`, small);
  writeFileSync(`${file}.br`, smallest);
};

/** Puts a copy in brotli and one in gzip beside every file of a build that is worth it, once for all who ask. */
export const compressBuild = async (folder: string): Promise<void> => {
  const files = globSync(COMPRESSIBLE, { cwd: folder }).filter((file) => file !== "index.html");
  await Promise.all(files.map((file) => compressFile(join(folder, file))));
  // The last one: where it is there, all are.
  await compressFile(join(folder, "index.html"));
};
