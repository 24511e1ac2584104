/** Between two things in a line that may break behind it, and not before: no line begins with a dot. */
export const MIDDLE_DOT = "\u00A0· ";
