import type { Weighted } from "./random.ts";
import type { LanguageProfile } from "./choose-languages.ts";

/** People who founded an association together; most name it after the place, some after where they came from. */
export type Community = {
  readonly languages: LanguageProfile;
  /** Beginnings of names only this community's associations have. */
  readonly names: readonly string[];
};

const turkish: Community = {
  languages: [
    ["tr", 1],
    ["en", 0.25],
    ["ku", 0.08],
    ["ar", 0.06],
  ],
  names: [],
};

const arabic: Community = {
  languages: [
    ["ar", 1],
    ["en", 0.4],
    ["fr", 0.3],
    ["ku", 0.05],
  ],
  names: ["Arabisch-deutscher Kulturverein", "Arabisch-deutscher Begegnungsverein"],
};

const bosnian: Community = {
  languages: [
    ["bs", 1],
    ["en", 0.3],
  ],
  names: ["Bosnischer Kulturverein", "Bosnische Moscheegemeinde"],
};

const albanian: Community = {
  languages: [
    ["sq", 1],
    ["mk", 0.15],
    ["en", 0.3],
  ],
  names: ["Albanische Moscheegemeinde", "Albanischer Kulturverein"],
};

const macedonian: Community = {
  languages: [
    ["mk", 1],
    ["sq", 0.4],
    ["tr", 0.4],
  ],
  names: ["Mazedonischer Moscheeverein"],
};

const kurdish: Community = {
  languages: [
    ["ku", 1],
    ["tr", 0.6],
    ["ar", 0.3],
  ],
  names: ["Kurdischer Moscheeverein", "Kurdischer Begegnungsverein"],
};

const afghan: Community = {
  languages: [
    ["fa", 1],
    ["prs", 1],
    ["ps", 0.6],
    ["en", 0.3],
  ],
  names: ["Afghanischer Kulturverein", "Afghanische Moscheegemeinde"],
};

const pakistani: Community = {
  languages: [
    ["ur", 1],
    ["en", 0.7],
  ],
  names: ["Pakistanischer Kulturverein", "Pakistanisch-deutscher Moscheeverein"],
};

const somali: Community = {
  languages: [
    ["so", 1],
    ["ar", 0.5],
    ["en", 0.4],
  ],
  names: ["Somalischer Kulturverein"],
};

const westAfrican: Community = {
  languages: [
    ["fr", 0.9],
    ["en", 0.8],
    ["ha", 0.45],
  ],
  names: ["Westafrikanische Moscheegemeinde"],
};

const indonesian: Community = {
  languages: [
    ["id", 1],
    ["en", 0.8],
  ],
  names: ["Indonesischer Moscheeverein"],
};

const caucasian: Community = {
  languages: [
    ["ru", 1],
    ["tr", 0.25],
  ],
  names: ["Kaukasischer Kulturverein"],
};

const mixed: Community = {
  languages: [
    ["en", 0.6],
    ["tr", 0.5],
    ["ar", 0.5],
    ["fr", 0.15],
    ["bs", 0.08],
  ],
  names: ["Deutschsprachiger Moscheeverein"],
};

export const communities = {
  turkish,
  arabic,
  bosnian,
  albanian,
  macedonian,
  kurdish,
  afghan,
  pakistani,
  somali,
  westAfrican,
  indonesian,
  caucasian,
  mixed,
} as const satisfies Record<string, Community>;
export type CommunityName = keyof typeof communities;

export const communityShares: Weighted<CommunityName> = [
  ["turkish", 42],
  ["arabic", 18],
  ["bosnian", 7],
  ["albanian", 7],
  ["macedonian", 2],
  ["kurdish", 3],
  ["afghan", 6],
  ["pakistani", 4],
  ["somali", 2],
  ["westAfrican", 2],
  ["indonesian", 1],
  ["caucasian", 1.5],
  ["mixed", 6],
];
