/** Area codes of the sample data's towns with two and three digits; in all other towns the code is taken as three. */
const SHORT_CODES = ["30", "40", "69", "89"];

/** A German number in E.164 the way it is written here: `+493023125042` → `030 23125042`; others as they are. */
export const formatPhone = (number: string): string => {
  if (!number.startsWith("+49")) return number;
  const national = number.slice(3);
  const code = SHORT_CODES.find((short) => national.startsWith(short)) ?? national.slice(0, 3);
  return `0${code} ${national.slice(code.length)}`;
};
