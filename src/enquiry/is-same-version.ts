/** Whether two submissions are one for the backend: how long somebody took does not count. */
export const isSameVersion = (one: unknown, other: unknown): boolean => {
  const [first, second] = [one, other].map((each) => JSON.stringify({ ...(each as object), elapsedMs: 0 }));
  return first === second;
};
