import type { EntryId } from "../../contract/entry-id.ts";
import type { Guidance } from "../../contract/guidance.ts";
import { plannedOn } from "./entry-plan.ts";
import { demonstrationNearby } from "./guidance-paths/demonstration-nearby.ts";
import { fridayParking } from "./guidance-paths/friday-parking.ts";
import { largeFuneral } from "./guidance-paths/large-funeral.ts";
import { mosqueDamage } from "./guidance-paths/mosque-damage.ts";
import { onlineHate } from "./guidance-paths/online-hate.ts";
import { ramadanNights } from "./guidance-paths/ramadan-nights.ts";
import { threatLetter } from "./guidance-paths/threat-letter.ts";
import { worryAboutYouth } from "./guidance-paths/worry-about-youth.ts";
import type { SampleRun } from "./sample-run.ts";

/** In the order they are shown: first where somebody may be in danger. */
const paths = [
  threatLetter,
  mosqueDamage,
  onlineHate,
  worryAboutYouth,
  demonstrationNearby,
  largeFuneral,
  fridayParking,
  ramadanNights,
];

/** The two numbers that are the same everywhere; all others belong to contacts. */
const numbers: Guidance["numbers"] = [
  {
    number: "110",
    label: { de: "Polizei-Notruf", en: "Police emergency call", tr: "Polis imdat", ar: "نداء الطوارئ للشرطة" },
  },
  {
    number: "112",
    label: {
      de: "Feuerwehr und Rettungsdienst",
      en: "Fire and ambulance services",
      tr: "İtfaiye ve ambulans",
      ar: "الإطفاء والإسعاف",
    },
  },
];

const MOST_MATERIALS = 3;

/** What to do now, for the situations that are asked about most. */
export const makeGuidance = (run: SampleRun): Guidance[] =>
  paths.map(({ id, topics, ...path }) => ({
    ...path,
    id: id as EntryId,
    topics: [...topics],
    keywords: [...path.keywords],
    steps: [...path.steps],
    avoid: [...path.avoid],
    numbers,
    materials: plannedOn(run, "material", topics[0]).slice(0, MOST_MATERIALS),
  }));
