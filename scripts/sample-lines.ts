import { DEFAULT_SIZE, SAMPLE_SEED } from "../mocks/handlers.ts";
import { generateContacts } from "../mocks/sample/generate-contacts.ts";
import { generateEntries } from "../mocks/sample/generate-entries.ts";

/** The invented entries of the demo as lines of JSON, as the host takes them; every date is counted from `today`. */
export const writeSampleLines = (today: Date, size = DEFAULT_SIZE): string => {
  const contacts = generateContacts({ seed: SAMPLE_SEED, count: size, today });
  const lists = Object.entries(generateEntries({ seed: SAMPLE_SEED, today, contacts }));
  const all = [
    ...contacts.map((entry) => ({ kind: "contact", entry })),
    ...lists.flatMap(([kind, entries]) => entries.map((entry) => ({ kind, entry }))),
  ];
  return all.map((line) => `${JSON.stringify(line)}\n`).join("");
};
