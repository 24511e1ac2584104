import type { EntryId } from "../../contract/entries/entry-id.ts";
import type { Guidance } from "../../contract/entries/guidance.ts";
import { plannedOn } from "./entry-plan.ts";
import demonstrationNearby from "../../content/guidance/demonstration-nearby.json" with { type: "json" };
import fridayParking from "../../content/guidance/friday-parking.json" with { type: "json" };
import largeFuneral from "../../content/guidance/large-funeral.json" with { type: "json" };
import mosqueDamage from "../../content/guidance/mosque-damage.json" with { type: "json" };
import onlineHate from "../../content/guidance/online-hate.json" with { type: "json" };
import ramadanNights from "../../content/guidance/ramadan-nights.json" with { type: "json" };
import threatLetter from "../../content/guidance/threat-letter.json" with { type: "json" };
import worryAboutYouth from "../../content/guidance/worry-about-youth.json" with { type: "json" };
import type { GuidancePath } from "./data/schemas.ts";
import type { SampleRun } from "./sample-run.ts";

/** In the order they are shown: first where somebody may be in danger. Read by their schema in a test. */
const paths = [
  threatLetter,
  mosqueDamage,
  onlineHate,
  worryAboutYouth,
  demonstrationNearby,
  largeFuneral,
  fridayParking,
  ramadanNights,
] as GuidancePath[];

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
