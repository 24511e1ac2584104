import type { Level } from "../lists/level.ts";

/** What people write who mean a level; "Land" and "Ort" alone say nothing. */
export const levelWords: Readonly<Record<Level, string>> = {
  local: "auf Ortsebene, örtlich, lokal, kommunal, local, local level, yerel, yerel düzeyde, محلي, المستوى المحلي",
  regional: "regional, Regionalebene, Kreisebene, regional level, bölgesel, bölge düzeyinde, إقليمي, على مستوى المنطقة",
  land: "Landesebene, landesweit, Land level, state level, statewide, eyalet düzeyinde, على مستوى الولاية",
  federal:
    "Bundesebene, bundesweit, Bundespolizei, Bundesbehörde, Bundeskriminalamt, BKA, federal, federal level, federal police, federal criminal police, nationwide, federal düzeyde, ülke çapında, اتحادي, على المستوى الاتحادي, على مستوى الاتحاد, الشرطة الاتحادية",
};
