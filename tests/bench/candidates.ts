import { LAND_CODES } from "../../contract/lists/land.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { LAND, TOPIC } from "./filter-steps.ts";

export const candidateNames = ["ours", "floor", "markercluster", "supercluster", "react"] as const;
export type CandidateName = (typeof candidateNames)[number];

/**
 * A control, by CSS selectors: `openers` are pressed first, one after the other, where it lies in a closed panel, and
 * `closer` when it is no longer used.
 */
type Control = { readonly input: string; readonly openers?: readonly string[]; readonly closer?: string };

/** A page to measure, by CSS selectors. */
export type Candidate = {
  readonly path: string;
  /** Its text holds the number of contacts found. */
  readonly count: string;
  /** Symbols on the map: the text is how many contacts one stands for, no text is one. `null`: there is no map. */
  readonly marks: string | null;
  /** A contact in a list. `null`: there is no list. */
  readonly row: string | null;
  readonly controls: { readonly land: Control; readonly topic: Control; readonly text: Control };
  /** Milliseconds a text field waits on purpose before it acts. */
  readonly textPause: number;
  /** The text field suggests what may be meant. */
  readonly hasSuggestions: boolean;
};

/** A Land lies in the sheet of filters. */
const landControl: Control = {
  openers: [".filter-button"],
  input: `#facet-land li:nth-child(${LAND_CODES.indexOf(LAND) + 1}) input`,
  closer: ".filter-sheet__foot .button",
};

/** A topic lies behind its gap of the sentence, below the choice of none; choosing several keeps the gap open. */
const topicControl: Control = {
  openers: ["#gap-topic", ".gap-choices__foot .chip"],
  input: `.gap-choices__values li:nth-child(${TOPICS.indexOf(TOPIC) + 2}) button`,
  closer: ".gap-choices__foot .link-button",
};

const reference = (name: CandidateName, marks: string | null, row: string | null = null): Candidate => ({
  path: `/reference/${name}.html`,
  count: "#count",
  marks,
  row,
  controls: { land: { input: "#land" }, topic: { input: "#topic" }, text: { input: "#text" } },
  textPause: 0,
  hasSuggestions: false,
});

export const candidates = {
  ours: {
    path: "/",
    count: ".list-head__count",
    // The coordinator is drawn besides the contacts found, and who names only a Land is on its plate.
    marks: ".mark:not(.mark--coordinator, .mark--land)",
    row: ".contact-row",
    controls: {
      land: landControl,
      topic: topicControl,
      text: { input: ".search-field__input" },
    },
    textPause: 120,
    hasSuggestions: true,
  },
  floor: reference("floor", null),
  markercluster: reference("markercluster", ".leaflet-marker-icon"),
  supercluster: reference("supercluster", ".leaflet-marker-icon"),
  react: reference("react", ".leaflet-marker-icon", ".reference-row"),
} as const satisfies Record<CandidateName, Candidate>;
