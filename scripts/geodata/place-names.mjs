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
  [/\bhl\.\s?/gu, "heiligen "],
  [/\bhann\.\s?/gu, "hannoversch "],
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

const JOINING_WORDS = /\b(?:an|am|auf|bei|beim|im|in|vor|der|dem|den|die|ob|unter|zu)\b/gu;

const writeOut = (name) =>
  ABBREVIATIONS.reduce((text, [pattern, full]) => text.replace(pattern, full), name.normalize("NFC").toLowerCase());

/** Lower case, abbreviations written out, joining words and punctuation gone: equal for two spellings of one name. */
export const normaliseName = (name) =>
  writeOut(name)
    .replace(JOINING_WORDS, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const ATTRIBUTES =
  /\b(?:stadt|flecken|markt|bad|insel|ostseebad|nordseebad|seebad|hansestadt|lutherstadt|goethestadt|kurort)\b/gu;

/** What follows tells where the place is, as in "Neustadt an der Aisch" and "Oberweißbach/Thür. Wald". */
const WHEREABOUTS = /(?:[,/]|\s(?:an|am|auf|bei|beim|im|in|vor|ob|unter)\s).*$/u;

/** The name without what only tells it from others of its kind: "Hof (Saale)" and "Hof an der Saale" become "hof". */
export const coreName = (name) => {
  const text = writeOut(name.replace(/\(.*?\)/gu, " ")).replace(WHEREABOUTS, " ");
  return normaliseName(text.replace(ATTRIBUTES, " ")) || normaliseName(name);
};

/** Whether two spellings may be of one name. */
export const isSameName = (one, other) =>
  normaliseName(one) === normaliseName(other) || coreName(one) === coreName(other);

/** Places that stand for their whole municipality; others may be a mere village or quarter of it. */
const SEATS = new Set(["PPLC", "PPLA", "PPLA2", "PPLA3"]);

/** Whether a place of GeoNames is the municipality of a name itself, and no part of it. */
export const isSamePlace = ({ feature, name }, municipality) => SEATS.has(feature) || isSameName(name, municipality);
