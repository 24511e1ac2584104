import { LAND_CODES } from "../../contract/lists/land.ts";
import { TOPICS } from "../../contract/lists/topic.ts";
import { LAND, TOPIC } from "./filter-steps.ts";

export const candidateNames = ["ours", "floor", "markercluster", "supercluster"] as const;
export type CandidateName = (typeof candidateNames)[number];

/** A control: `opener` is pressed first where it lies in a closed panel. Both are CSS selectors. */
export type Control = { readonly input: string; readonly opener?: string };

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

const facet = (name: "land" | "topic", position: number): Control => ({
  opener: `[aria-controls="facet-${name}"]`,
  input: `#facet-${name} li:nth-child(${position + 1}) input`,
});

const reference = (name: CandidateName, marks: string | null): Candidate => ({
  path: `/reference/${name}.html`,
  count: "#count",
  marks,
  row: null,
  controls: { land: { input: "#land" }, topic: { input: "#topic" }, text: { input: "#text" } },
  textPause: 0,
  hasSuggestions: false,
});

export const candidates = {
  ours: {
    path: "/",
    count: ".list-head__count",
    // The coordinator is drawn besides the contacts found.
    marks: ".mark:not(.mark--coordinator)",
    row: ".contact-row",
    controls: {
      land: facet("land", LAND_CODES.indexOf(LAND)),
      topic: facet("topic", TOPICS.indexOf(TOPIC)),
      text: { input: ".search-field__input" },
    },
    textPause: 120,
    hasSuggestions: true,
  },
  floor: reference("floor", null),
  markercluster: reference("markercluster", ".leaflet-marker-icon"),
  supercluster: reference("supercluster", ".leaflet-marker-icon"),
} as const satisfies Record<CandidateName, Candidate>;
