import type { EventKind } from "../../contract/lists/event-lists.ts";
import type { Format } from "../../contract/lists/format.ts";
import type { TargetGroup } from "../../contract/lists/target-group.ts";
import eventTexts from "./data/events.json" with { type: "json" };
import type { EventText } from "./data/schemas.ts";
import {
  consultationRhythms,
  courseRhythms,
  exchangeRhythms,
  onEvenings,
  onlineRhythms,
  onWorkdays,
  openMosqueRhythms,
  type Rhythm,
  roundTableRhythms,
} from "./rhythms.ts";

/** What events of one kind have in common. */
export type EventFormat = {
  readonly kind: EventKind;
  readonly texts: EventText;
  /** The forms of project that such an event can be part of. */
  readonly suits: readonly Format[];
  readonly audiences: readonly (readonly TargetGroup[])[];
  readonly hours: readonly (readonly [from: string, to: string])[];
  readonly host: "authority" | "association";
  readonly attendance: "on-site" | "online" | "both";
  readonly mustRegister: boolean;
  /** The days on which one that is held once can be. */
  readonly fits: Rhythm["fits"];
  readonly rhythms: readonly Rhythm[];
  /** How likely one is repeated. */
  readonly repeated: number;
  /** How often a series takes place, where that is the same for all. */
  readonly count?: number;
};

const meeting = {
  host: "authority",
  attendance: "on-site",
  mustRegister: false,
  fits: onEvenings,
  rhythms: [],
  repeated: 0,
} as const satisfies Partial<EventFormat>;

export const openMosque: EventFormat = {
  ...meeting,
  kind: "open-mosque-day",
  texts: eventTexts["open-mosque-day"],
  suits: ["mosque-visit"],
  audiences: [["public"]],
  hours: [
    ["11:00", "17:00"],
    ["12:00", "18:00"],
  ],
  host: "association",
  rhythms: openMosqueRhythms,
  repeated: 1,
};

export const eventFormats: readonly EventFormat[] = [
  {
    ...meeting,
    kind: "further-training",
    texts: eventTexts["further-training"],
    suits: ["training"],
    audiences: [["officers"], ["officers", "trainees"]],
    hours: [
      ["09:00", "15:30"],
      ["08:30", "13:00"],
    ],
    mustRegister: true,
    fits: onWorkdays,
  },
  {
    ...meeting,
    kind: "information-programme",
    texts: eventTexts["consultation-hour"],
    suits: ["consultation-hour"],
    audiences: [["public"], ["boards", "public"], ["women", "parents"]],
    hours: [
      ["17:00", "19:00"],
      ["16:30", "18:00"],
    ],
    rhythms: consultationRhythms,
    repeated: 1,
  },
  {
    ...meeting,
    kind: "information-programme",
    texts: eventTexts["information-evening"],
    suits: ["information-evening", "film"],
    audiences: [["parents"], ["youth", "parents"], ["refugees"], ["women"], ["imams", "boards"]],
    hours: [
      ["18:30", "20:30"],
      ["19:00", "21:00"],
    ],
    host: "association",
  },
  {
    ...meeting,
    kind: "training",
    texts: eventTexts["training-day"],
    suits: ["training"],
    audiences: [["trainees"]],
    hours: [["08:30", "14:30"]],
    mustRegister: true,
    fits: onWorkdays,
  },
  {
    ...meeting,
    kind: "dialogue",
    texts: eventTexts["round-table"],
    suits: ["round-table"],
    audiences: [
      ["boards", "officers"],
      ["boards", "imams", "officers"],
    ],
    hours: [
      ["18:00", "20:00"],
      ["17:30", "19:30"],
    ],
    rhythms: roundTableRhythms,
    repeated: 1,
  },
  {
    ...meeting,
    kind: "information-programme",
    texts: eventTexts["online-talk"],
    suits: ["information-evening"],
    audiences: [["boards", "officers"], ["parents", "youth"], ["public"]],
    hours: [
      ["12:30", "13:30"],
      ["18:00", "19:00"],
    ],
    attendance: "online",
    mustRegister: true,
    rhythms: onlineRhythms,
    repeated: 0.4,
  },
  {
    ...meeting,
    kind: "further-training",
    texts: eventTexts.course,
    suits: ["training"],
    audiences: [["boards"], ["boards", "women"], ["imams"]],
    hours: [["18:30", "20:30"]],
    host: "association",
    mustRegister: true,
    rhythms: courseRhythms,
    repeated: 1,
    count: 6,
  },
  {
    ...meeting,
    kind: "training",
    texts: eventTexts["mosque-visit"],
    suits: ["mosque-visit"],
    audiences: [["trainees"], ["trainees", "officers"]],
    hours: [["10:00", "13:00"]],
    host: "association",
    fits: onWorkdays,
  },
  {
    ...meeting,
    kind: "dialogue",
    texts: eventTexts["dialogue-evening"],
    suits: ["security-dialogue", "film"],
    audiences: [["public"], ["public", "youth"]],
    hours: [
      ["18:30", "21:00"],
      ["19:00", "21:00"],
    ],
    host: "association",
  },
  {
    ...meeting,
    kind: "dialogue",
    texts: eventTexts.exchange,
    suits: [],
    audiences: [["boards", "officers"]],
    hours: [["10:00", "16:00"]],
    attendance: "both",
    mustRegister: true,
    rhythms: exchangeRhythms,
    repeated: 0.4,
  },
];
