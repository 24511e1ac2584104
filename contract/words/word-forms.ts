/** Endings of German, English and Turkish words, as folded words have them. */
const LATIN_ENDINGS: ReadonlySet<string> = new Set(
  `n e s i u a en er em es in ern innen ler lar leri lari lere lara lerde larda lerden lardan lerin larin lerine larina
  lerinde larinda lerinden larindan lerinin larinin de da te ta den dan ten tan deki daki teki taki le la yle yla ye ya
  yi yu si su sin sun sini sine sinde nin nun in un ini unu ine una inde unda inden undan im um imiz umuz miz muz ni nu ne na nde nda
  li lu lik luk mi ing ed`.split(/\s+/),
);
const LONGEST_ENDING = 7;

/** What Arabic writes as the beginning of a word: "and", "then", prepositions and the article. */
const ARABIC_BEGINNING = /^(?:[وف]?(?:[بكل]|ال|بال|كال|لل))(?=\p{L}{3})|^[وف](?=\p{L}{3})/u;
const ARABIC_ENDING = /(?:ات|ون|ين|ان|يه|ها|هم|نا|ه|ي)$/u;
const isArabic = (word: string): boolean => word > "\u0600" && word < "\u0700";

/** Fewer letters than these are no stem. */
const SHORTEST = { latin: 4, arabic: 3 } as const;

const withoutArabicBeginnings = (word: string): readonly string[] => {
  const forms = [word];
  for (let form = word, turn = 0; turn < 2; turn += 1) {
    const shorter = form.replace(ARABIC_BEGINNING, "");
    if (shorter === form) break;
    forms.push(shorter);
    form = shorter;
  }
  // "لل" has swallowed the first letter of the article; "وال" is "و" and the article.
  return forms;
};

/** Turkish softens the end of a word before an ending: "destek", "desteği". */
const hardenEnd = (stem: string): readonly string[] => {
  if (stem.endsWith("g")) return [`${stem.slice(0, -1)}k`];
  return stem.endsWith("b") ? [`${stem.slice(0, -1)}p`] : [];
};

const latinStems = (word: string, turns: number): readonly string[] => {
  const stems: string[] = [];
  for (let length = 1; length <= LONGEST_ENDING; length += 1) {
    const at = word.length - length;
    if (at < SHORTEST.latin || !LATIN_ENDINGS.has(word.slice(at))) continue;
    const stem = word.slice(0, at);
    stems.push(stem, ...hardenEnd(stem), ...(turns > 1 ? latinStems(stem, turns - 1) : []));
  }
  return stems;
};

/** What German puts behind the name of a language: "Arabischkenntnisse", "türkischsprachige". */
const OF_LANGUAGE =
  /^(.{4,}?)(?:(?:sprach)?kenntniss?e?n?|sprach(?:ig|lich)e?[nmrs]?|sprechende?[nmrs]?|kundige?[nmrs]?)$/;

/**
 * The words of which a folded word may be a form, itself first: without German, English or Turkish endings, without what
 * Arabic writes before it and behind it.
 */
export const findStems = (word: string): readonly string[] => {
  if (!isArabic(word)) {
    const language = OF_LANGUAGE.exec(word)?.[1];
    return [...new Set([word, ...latinStems(word, 2), ...(language === undefined ? [] : [language])])];
  }
  const begun = withoutArabicBeginnings(word);
  const ended = begun.map((form) => form.replace(ARABIC_ENDING, "")).filter((form) => form.length >= SHORTEST.arabic);
  return [...new Set([...begun, ...ended])];
};

/** German and English plurals and cases of a known word: few endings only, so that known words stay apart. */
const KNOWN_ENDING = /(?:en|er|es|n|e|s)$/;

/** The forms under which a known word is found: itself, and without its own plural or article. */
export const findKnownForms = (word: string): readonly string[] => {
  if (isArabic(word)) {
    const bare = word.replace(/^(?:ال|لل)(?=\p{L}{3})/u, "");
    const ended = bare.replace(/(?:ات|ون|ين|يه|ه)$/u, "");
    return [...new Set([word, bare, ...(ended.length >= SHORTEST.arabic ? [ended] : [])])];
  }
  const bare = word.replace(KNOWN_ENDING, "");
  return bare.length > SHORTEST.latin ? [...new Set([word, bare])] : [word];
};
