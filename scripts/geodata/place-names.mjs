/**
 * One spelling for names that differ in what maps and lists treat differently: "Weiden i.d. OPf." and "Weiden in der
 * Oberpfalz", "Frankfurt (Oder)" and "Frankfurt an der Oder".
 */
const ABBREVIATIONS = [
  [/\ba\.\s?d\.\s?/gu, "an der "],
  [/\bi\.\s?d\.\s?/gu, "in der "],
  [/\bv\.\s?d\.\s?/gu, "vor der "],
  [/\bb\.\s?/gu, "bei "],
  [/\bi\.\s?/gu, "in "],
  [/\ba\.\s?/gu, "am "],
  [/\bst\.\s?/gu, "sankt "],
  [/\bopf\.?(?![a-zäöüß])/gu, "oberpfalz"],
  [/\bndb\.?(?![a-zäöüß])/gu, "niederbayern"],
  [/\bobb\.?(?![a-zäöüß])/gu, "oberbayern"],
  [/\bufr\.?(?![a-zäöüß])/gu, "unterfranken"],
  [/\bofr\.?(?![a-zäöüß])/gu, "oberfranken"],
  [/\bmfr\.?(?![a-zäöüß])/gu, "mittelfranken"],
  [/\bthür\.?(?![a-zäöüß])/gu, "thüringen"],
  [/\bvogtl\.?(?![a-zäöüß])/gu, "vogtland"],
  [/\bwestf\.?(?![a-zäöüß])/gu, "westfalen"],
  [/\bholst\.?(?![a-zäöüß])/gu, "holstein"],
  [/\bsachs\.?(?![a-zäöüß])/gu, "sachsen"],
];

const JOINING_WORDS = /\b(?:an|am|auf|bei|im|in|vor|der|dem|den|die|ob|unter|zu)\b/gu;

/** Lower case, abbreviations written out, joining words and punctuation gone: equal for two spellings of one name. */
export const normaliseName = (name) => {
  let text = name.normalize("NFC").toLowerCase();
  for (const [pattern, full] of ABBREVIATIONS) text = text.replace(pattern, full);
  return text.replace(JOINING_WORDS, " ").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
};

/** The name without what only tells it from others of its kind: "Hof (Saale)" and "Hof/Saale" become "hof". */
export const coreName = (name) =>
  normaliseName(
    name
      .replace(/\(.*?\)/gu, " ")
      .replace(/[,/].*$/u, " ")
      .replace(/\s(?:a\.|i\.|b\.|v\.|an der|am|an|auf|bei|im|in|vor|ob|unter)\s.*$/u, " "),
  ).replace(/\b(?:stadt|flecken|markt|bad|ostseebad|nordseebad|seebad|hansestadt|lutherstadt|kurort|insel)\b/gu, " ").replace(/\s+/gu, " ").trim();
