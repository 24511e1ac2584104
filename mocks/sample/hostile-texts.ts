import data from "./data/hostile-texts.json" with { type: "json" };

/** Marks without an end above and below a letter. */
const piled: readonly string[] = [
  "🧑🏿‍🤝‍🧑🏻".repeat(20),
  `M${"\u0301".repeat(60)}oschee`,
  "\u0E49".repeat(40),
  Array.from("Moschee", (letter) => letter + "\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307".repeat(5)).join(""),
];

/** Halves of letters, which no file of JSON can hold, and what is no letter. */
const broken: readonly string[] = ["\uD83D", "\uDE00 Moschee", "\uFFFD\uFFFE\uFFFF"];

/** Words without a place to break, and texts without an end. */
const lengths: readonly string[] = [
  "W".repeat(5_000),
  "م".repeat(5_000),
  "Ä".repeat(5_000),
  "🕌".repeat(2_500),
  "Islamischer Kulturverein ".repeat(200),
  "<b>".repeat(1_500),
  "\n".repeat(2_000),
  "&amp;".repeat(1_000),
];

/** Texts that a stored field could hold and that must do nothing but be shown; no two are alike. */
export const hostileTexts: readonly string[] = [...Object.values(data).flat(), ...piled, ...broken, ...lengths];
