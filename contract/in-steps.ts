import { onceFor } from "./once-for.ts";

/** What is made in steps, one after the other with room for others between them, or at once by whoever cannot wait. */
export type InSteps<Made> = {
  /** Does the next; whether it was the last. */
  readonly step: () => boolean;
  /** Does all that is left. */
  readonly finish: () => Made;
};

/** Each `yield` ends a step. */
export const inSteps = <Made>(steps: Generator<void, Made, void>): InSteps<Made> => {
  let last: IteratorResult<void, Made> = { done: false, value: undefined };
  const next = (): IteratorResult<void, Made> => (last.done === true ? last : (last = steps.next()));
  return {
    step: () => next().done === true,
    finish: () => {
      for (;;) {
        const { done, value } = next();
        if (done === true) return value;
      }
    },
  };
};

/** The same, begun once for each object that something is made from. */
export const onceInSteps = <Key extends object, Made>(
  make: (key: Key) => Generator<void, Made, void>,
): ((key: Key) => InSteps<Made>) => onceFor((key) => inSteps(make(key)));

/** Lets go for what somebody does meanwhile. */
const makeRoom = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Does all steps, with room at each `yield`. */
export const runWithRoom = async (steps: Iterator<void, unknown, void>): Promise<void> => {
  // eslint-disable-next-line no-await-in-loop
  while (steps.next().done !== true) await makeRoom();
};
