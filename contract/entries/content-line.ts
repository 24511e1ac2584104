import { toWellFormed } from "../well-formed.ts";

/** Octets of a line without its end (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

// Everything some reader takes for the end of a line becomes one that is written out; other control characters go.
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** A free text as a value (RFC 5545, 3.3.11): nothing in it ends the value, the line or the property. */
export const toTextValue = (text: string): string =>
  toWellFormed(text)
    .replace(CONTROLS, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(LINE_ENDS, "\\n");

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/**
 * One property as it stands in the file, its end included. Long lines go on after a line end and a space; no character
 * is cut in two. `value` is in the form of its type already.
 *
 * @throws RangeError when a value that is no text has a line end of its own
 */
export const toContentLine = (property: string, value: string): string => {
  const line = `${property}:${value}`;
  if (/[\r\n]/.test(line)) throw new RangeError(`${property} must not have a line end: write it with toTextValue`);
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const width = octetsOf(character);
    if (octets + width > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += width;
  }
  return `${folded}\r\n`;
};
