import type { OrganizationKind } from "../../contract/lists/organization-kind.ts";
import type { LandCode } from "../../contract/lists/land.ts";
import type { CommunityName } from "./communities.ts";
import { pickWeighted, type Random, type Weighted } from "./random.ts";

/** An invented umbrella organisation. `seat`: municipality key; `land`: only there, else all over Germany. */
export type Umbrella = {
  readonly name: string;
  readonly seat: string;
  readonly land?: LandCode;
  readonly languages: CommunityName;
  readonly kinds: readonly OrganizationKind[];
  readonly communities?: readonly CommunityName[];
};

const mosques = ["mosque-association", "women-organization", "youth-organization"] as const;

export const umbrellas: readonly Umbrella[] = [
  {
    name: "Bundesverband Beispiel der Moscheegemeinden (Beispiel)",
    seat: "06611000",
    languages: "turkish",
    kinds: [...mosques, "land-association"],
  },
  { name: "Musterbund muslimischer Vereine (Beispiel)", seat: "03241001", languages: "mixed", kinds: mosques },
  {
    name: "Beispielbund der Bildungs- und Begegnungsvereine (Beispiel)",
    seat: "09564000",
    languages: "turkish",
    kinds: [...mosques, "welfare-organization"],
  },
  {
    name: "Beispielverband Rhein-Ruhr (Beispiel)",
    seat: "05913000",
    land: "DE-NW",
    languages: "mixed",
    kinds: [...mosques, "welfare-organization"],
  },
  {
    name: "Musterverbund bosnischsprachiger Vereine (Beispiel)",
    seat: "08111000",
    languages: "bosnian",
    kinds: mosques,
    communities: ["bosnian"],
  },
  {
    name: "Beispielbund albanischsprachiger Vereine (Beispiel)",
    seat: "08421000",
    languages: "albanian",
    kinds: mosques,
    communities: ["albanian", "macedonian"],
  },
  {
    name: "Musternetz arabischsprachiger Vereine (Beispiel)",
    seat: "14713000",
    languages: "arabic",
    kinds: mosques,
    communities: ["arabic", "somali"],
  },
  {
    name: "Beispielnetz Afghanistan und Pakistan (Beispiel)",
    seat: "06412000",
    languages: "afghan",
    kinds: mosques,
    communities: ["afghan", "pakistani"],
  },
  {
    name: "Musterring der Jugendgruppen (Beispiel)",
    seat: "11000000",
    languages: "mixed",
    kinds: ["youth-organization", "student-organization"],
  },
  {
    name: "Beispielforum der Frauengruppen (Beispiel)",
    seat: "05911000",
    languages: "mixed",
    kinds: ["women-organization"],
  },
  {
    name: "Musterwerk Nachbarschaft und Hilfe (Beispiel)",
    seat: "07315000",
    languages: "mixed",
    kinds: ["welfare-organization"],
  },
];

/** Belonging to none is the most common case. */
const NONE = 0.56;

type Candidate = { readonly kind: OrganizationKind; readonly community: CommunityName; readonly land: LandCode };

const isOpenTo = ({ kinds, communities, land }: Umbrella, candidate: Candidate): boolean =>
  kinds.includes(candidate.kind) &&
  (communities === undefined || communities.includes(candidate.community)) &&
  (land === undefined || land === candidate.land);

const candidatesByKey = new Map<string, Weighted<string>>();

const findCandidates = (candidate: Candidate): Weighted<string> => {
  const key = `${candidate.kind} ${candidate.community} ${candidate.land}`;
  const known = candidatesByKey.get(key);
  if (known !== undefined) return known;
  const open = umbrellas.filter((umbrella) => isOpenTo(umbrella, candidate));
  // Who shares a language or a Land joins the umbrella made for it rather than a general one.
  const found = open.map((umbrella) => [umbrella.name, umbrella.communities || umbrella.land ? 4 : 1] as const);
  candidatesByKey.set(key, found);
  return found;
};

export const chooseUmbrella = (random: Random, candidate: Candidate): string | null => {
  const isMember = random() >= NONE;
  const candidates = findCandidates(candidate);
  return isMember && candidates.length > 0 ? pickWeighted(random, candidates) : null;
};
