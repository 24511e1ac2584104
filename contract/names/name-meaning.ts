import type { Meaning } from "../words/meaning.ts";
import type { Terms } from "./terms.ts";

/** What a value that words mean is called; null for a path of guidance, which bears its own title. */
export const nameMeaning = (meaning: Meaning, terms: Terms): string | null => {
  switch (meaning.kind) {
    case "side":
      return terms.sides[meaning.value];
    case "role":
      return terms.roles[meaning.value];
    case "organization":
      return terms.kinds[meaning.value];
    case "topic":
      return terms.topics[meaning.value];
    case "language":
      return terms.languages[meaning.value];
    case "land":
      return terms.lands[meaning.value];
    case "level":
      return terms.levels[meaning.value];
    case "format":
      return terms.formats[meaning.value];
    case "group":
      return terms.targetGroups[meaning.value];
    case "event-kind":
      return terms.eventKinds[meaning.value];
    case "material-kind":
      return terms.materialKinds[meaning.value];
    case "expert-format":
      return terms.expertFormats[meaning.value];
    case "attendance":
      return terms.attendances[meaning.value];
    case "status":
      return terms.projectStatuses[meaning.value];
    case "guidance":
      return null;
  }
};
