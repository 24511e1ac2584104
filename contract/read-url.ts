/** The parts of an absolute address, or null of what is none; `URL.canParse` is younger than the oldest browsers meant. */
export const readUrl = (text: string): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};
