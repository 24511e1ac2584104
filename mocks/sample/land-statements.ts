import type { LandCode } from "../../contract/lists/land.ts";
import type { LandProfile } from "../../contract/entries/land-profile.ts";
import type { WholeText } from "../../contract/whole-text.ts";
import { landTexts } from "./land-texts.ts";

type Statement = LandProfile["statements"][number];

const { documentedStructure, questions } = landTexts;

const cityStates = new Set<LandCode>(["DE-BE", "DE-HB", "DE-HH"]);

const openStructureOf = (land: LandCode): WholeText => {
  if (documentedStructure[land] !== undefined) return questions["structure-beside-names"];
  return cityStates.has(land) ? questions["structure-of-city"] : questions.structure;
};

/** What is documented about a Land, then what has to be asked: a gap is said, never filled with a guess. */
export const statementsOf = (land: LandCode): Statement[] => {
  const known = documentedStructure[land];
  return [
    ...(known === undefined ? [] : [{ kind: "structure", text: known, confirmed: true } as const]),
    { kind: "structure", text: openStructureOf(land), confirmed: false },
    { kind: "agreement", text: questions.agreement, confirmed: false },
    { kind: "round-table", text: questions["round-table"], confirmed: false },
  ];
};
