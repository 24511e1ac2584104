import { z } from "zod/mini";

/** What cannot be seen and changes how a text is read, or is half a character: control and direction signs, surrogates. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
/** Come with text copied from right-to-left pages, turn nothing round, and are not missed. */
const DIRECTION_MARK = /[\u061c\u200e\u200f]/gu;
/** A web address up to its path; what follows the slashes is taken whole, so that no sign is looked at twice. */
const WEB_HOST = /:[\\/]{2,}([^\s/?#<>"]*)/gu;
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;
/** Signs that leave nothing on the screen; between other signs many of them have their use. */
const BLANK = /[\s\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * `hidden-characters`: to be removed; `line-break`: in what has to be one line; `user-info`: a web address with something
 * before its host (`https://good.example@evil.example`), which reads like the address of another site.
 */
export type PlainFault = "hidden-characters" | "line-break" | "user-info";

const hasUserInfo = (text: string): boolean => [...text.matchAll(WEB_HOST)].some(([, host = ""]) => host.includes("@"));

/** What a text of several lines must not have. */
export const findTextFault = (text: string): PlainFault | null => {
  if (HIDDEN.test(text)) return "hidden-characters";
  return hasUserInfo(text) ? "user-info" : null;
};

/** What a single line must not have. */
export const findLineFault = (text: string): PlainFault | null =>
  LINE_BREAK.test(text) ? "line-break" : findTextFault(text);

/** The text without what cannot be seen. */
export const toPlainText = (text: string): string => text.replace(new RegExp(HIDDEN, "gu"), "");

const dropTabs = (text: string): string => text.replaceAll("\t", " ");

/** The text in one line, without what cannot be seen. */
export const toPlainLine = (text: string): string =>
  dropTabs(toPlainText(text.replace(new RegExp(LINE_BREAK, "gu"), " ")));

const dropMarks = (text: string): string => text.replace(DIRECTION_MARK, "");

/** Whether there is nothing to be seen, however many signs it has. */
const isBlank = (text: string): boolean => text.replace(BLANK, "") === "";

type Find = (text: string) => PlainFault | null;
type Lengths = { readonly least: number; readonly most: number };

const plainSchema = (find: Find, tidy: (text: string) => string, { least, most }: Lengths) =>
  z
    .string()
    .check(
      z.overwrite(tidy),
      z.trim(),
      ...(least > 0 ? [z.minLength(least)] : []),
      z.maxLength(most),
      ({ value, issues }) => {
        const fault = find(value);
        if (fault !== null) issues.push({ code: "custom", input: value, params: { fault } });
        else if (value.length >= Math.max(least, 1) && isBlank(value)) {
          issues.push({ code: "too_small", origin: "string", minimum: Math.max(least, 1), input: value });
        }
      },
    );

/**
 * One line that somebody wrote, such as a name: outer blanks and direction marks are dropped, tabs are blanks, and it can
 * be read.
 */
export const plainLineSchema = (lengths: Lengths) =>
  plainSchema(findLineFault, (text) => dropTabs(dropMarks(text)), lengths);

/** A text that somebody wrote, of as many lines as they like; else like a line. */
export const plainTextSchema = (lengths: Lengths) => plainSchema(findTextFault, dropMarks, lengths);
