import { LONGEST_SAID } from "../../contract/desk/letter.ts";
import type { Letter } from "./write-letter.ts";

const GAP = "…";
/** So many words in a row that stand in the letter, too, are no accident. */
const QUOTED_WORDS = 3;
/** Shorter parts of an address are in every other word. */
const SHORTEST_PART = 3;

/** Whatever is an address, a link or quoted; a mail host repeats in it what it was sent. */
const REPEATED = /<[^>]*>|"[^"]*"|'[^']*'|\S*@\S*|\S*:\/\/\S*/g;

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}.-]+/u).filter((word) => word !== "");

/** Where each run of `QUOTED_WORDS` words begins and ends that stands in the letter. */
const dropQuoted = (said: string, letter: string): string => {
  const words = said.split(" ");
  const isQuoted = words.map(() => false);
  for (let start = 0; start + QUOTED_WORDS <= words.length; start += 1) {
    const run = wordsOf(words.slice(start, start + QUOTED_WORDS).join(" ")).join(" ");
    if (run === "" || !letter.includes(` ${run} `)) continue;
    for (let i = start; i < start + QUOTED_WORDS; i += 1) isQuoted[i] = true;
  }
  return words.map((word, i) => (isQuoted[i] === true ? GAP : word)).join(" ");
};

/**
 * What a mail host answered, for people who coordinate: its codes and its words, without an address or part of one, a link,
 * or anything of the letter; bounded.
 */
export const cleanReply = (response: string, { subject, text }: Letter, addresses: readonly string[]): string => {
  const parts = addresses
    .flatMap((address) => [...address.split("@"), ...address.split("@").flatMap((part) => part.split(/[.+_-]/))])
    .filter((part) => part.length >= SHORTEST_PART)
    .toSorted((one, other) => other.length - one.length);
  // Controls, also those that change the direction of a line, are none of a mail host's words.
  const flat = response.replaceAll(/[\p{C}\s]+/gu, " ").replaceAll(REPEATED, GAP);
  const own = parts.reduce((said, part) => {
    const escaped = part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
    return said.replaceAll(new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, "giu"), GAP);
  }, flat);
  const said = dropQuoted(own.trim(), ` ${wordsOf(`${subject} ${text}`).join(" ")} `);
  return said
    .replaceAll(/…(?:[ .:,;]*…)+/g, GAP)
    .slice(0, LONGEST_SAID)
    .toWellFormed();
};
