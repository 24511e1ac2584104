type MediaRange = { readonly type: string; readonly weight: number };

/** Malformed weights count as 1, ranges without a slash as nothing: a careless client still gets an answer. */
const readRange = (text: string): MediaRange => {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, "");
  const isWeight = weight !== undefined && /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight);
  return { type, weight: isWeight ? Number(weight) : 1 };
};

/** The weight of the most specific range that covers `offered` (RFC 9110, section 12.5.1); 0: not wanted. */
const weightOf = (ranges: readonly MediaRange[], offered: string): number => {
  const wildcard = `${offered.split("/")[0]}/*`;
  for (const wanted of [offered, wildcard, "*/*"]) {
    const range = ranges.find(({ type }) => type === wanted);
    if (range !== undefined) return range.weight;
  }
  return 0;
};

/**
 * The media type of `offered` (the preferred one first) that the `Accept` header wants most, or `null` where none
 * fits. Without a header the preferred one.
 */
export const negotiateMediaType = <T extends string>(accept: string | null, offered: readonly T[]): T | null => {
  if (accept === null || accept.trim() === "") return offered[0] ?? null;
  const ranges = accept.split(",").map(readRange);
  let best: { type: T; weight: number } | null = null;
  for (const type of offered) {
    const weight = weightOf(ranges, type);
    if (weight > (best?.weight ?? 0)) best = { type, weight };
  }
  return best?.type ?? null;
};
