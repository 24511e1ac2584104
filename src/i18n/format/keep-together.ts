const NO_BREAK_SPACE = "\u00A0";

/** A number and its unit on one line: "16 km". */
export const keepTogether = (text: string): string => text.replaceAll(" ", NO_BREAK_SPACE);

/** A name whose legal form stays on one line: "e. V.". */
export const keepNameTogether = (name: string): string => name.replaceAll("e. V.", keepTogether("e. V."));
