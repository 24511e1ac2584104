/**
 * Beginnings of the national number by the length of the area code they belong to, as the Federal Network Agency has
 * given them out; every other one has four digits. Those with five lie in the east, between the ones named here.
 */
const AREA_CODES = [
  { length: 2, pattern: /^(?:3[02]|40|[68]9)/ },
  { length: 3, pattern: /^(?:1[5-7]|[789]00|20[1-389]|21(?:[14]|2[0-8])|22[18]|23[14]|3[35-9][15]|34[015]|906)/ },
  { length: 3, pattern: /^(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1/ },
  {
    length: 4,
    pattern:
      /^3(?:3(?:0[1-467]|2[127-9]|3[124578]|7[1257-9]|8[1256]|9[145])|4(?:2[135]|4[13578]|9[1346])|5(?:0[14]|2[1-3589]|6[1-4]|7[13468]|8[13568])|6(?:2[1-489]|3[124-6]|6[13]|7[12579]|8[1-356]|9[135])|7(?:2[1-7]|4[145]|6[1-5]|7[1-4])|8(?:21|3[1468]|6|7[1467]|8[136])|9(?:0[12479]|2[1358]|4[134679]|6[1-9]|7[136]|8[147]|9[1468]))/,
  },
  { length: 4, pattern: /^3(?:[68]4[1347]|(?:47|60)[1356]|(?:3[46]|46|5[49])[1246]|[4579]3[1357])/ },
  { length: 5, pattern: /^3/ },
] as const;

const OTHER_LENGTH = 4;

/** The area code without its 0, and what follows it; null for a number of another country. */
const split = (number: string): readonly [code: string, rest: string] | null => {
  if (!number.startsWith("+49")) return null;
  const national = number.slice(3);
  const length = AREA_CODES.find(({ pattern }) => pattern.test(national))?.length ?? OTHER_LENGTH;
  return [national.slice(0, length), national.slice(length)];
};

/** A German number in E.164 the way it is written here: `+493023125042` → `030 23125042`; others as they are. */
export const formatPhone = (number: string): string => {
  const parts = split(number);
  return parts === null ? number : `0${parts[0]} ${parts[1]}`.trim();
};

/** The same so that its country can be seen: `+49 30 23125042`. */
export const formatPhoneAbroad = (number: string): string => {
  const parts = split(number);
  return parts === null ? number : `+49 ${parts[0]} ${parts[1]}`.trim();
};
