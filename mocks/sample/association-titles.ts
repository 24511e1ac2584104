import type { OrganizationKind } from "../../contract/lists/organization-kind.ts";
import data from "./data/titles.json" with { type: "json" };
import type { FunctionTitle } from "./data/schemas.ts";
import type { Weighted } from "./random.ts";

/** Read by its schema in a test. */
const titles = data as { readonly associations: Record<keyof typeof data.associations, FunctionTitle> };

export type AssociationKind = Extract<
  OrganizationKind,
  `${string}-association` | `${string}-organization` | "umbrella"
>;

export const titlesByKind = {
  "mosque-association": [
    [titles.associations.board, 44],
    [titles.associations["board-and-public-relations"], 14],
    [titles.associations["dialogue-officer"], 10],
    [titles.associations["public-relations"], 6],
    [titles.associations["contact-for-authorities"], 6],
    [titles.associations["guided-tours"], 4],
    [titles.associations.imam, 12],
    [titles.associations["imam-and-care"], 4],
  ],
  "youth-organization": [
    [titles.associations["youth-leaders"], 70],
    [titles.associations.board, 20],
    [titles.associations["dialogue-officer"], 10],
  ],
  "women-organization": [
    [titles.associations["women-board"], 60],
    [titles.associations.board, 20],
    [titles.associations["dialogue-officer"], 20],
  ],
  "welfare-organization": [
    [titles.associations["welfare-leaders"], 60],
    [titles.associations.board, 25],
    [titles.associations["contact-for-authorities"], 15],
  ],
  "student-organization": [
    [titles.associations["student-speakers"], 70],
    [titles.associations.board, 15],
    [titles.associations["dialogue-officer"], 15],
  ],
  "land-association": [[titles.associations.secretariat, 1]],
  umbrella: [[titles.associations.secretariat, 1]],
} as const satisfies Record<AssociationKind, Weighted<FunctionTitle>>;

/** The second contact of a Land association or an umbrella organisation. */
export const secondTitle: FunctionTitle = titles.associations["dialogue-officer"];
