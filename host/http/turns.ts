/** How long requests are worked on in one turn of the event loop, as far as it can be told before each. */
const LONGEST_TURN_MS = 2;

export type Turns = {
  /** Begins now where there is time in this turn and nobody waits, else when it is its turn, in the order they came. */
  readonly take: (begin: () => void) => void;
};

/**
 * Spreads work over the turns of the event loop. Node takes one new connection a turn: where all that has come over the
 * connections there are was answered in one, whoever stood at the door waited as long for each one before them, and a
 * host that is asked too much took next to nobody in any more.
 */
export const createTurns = (clock: () => number = () => performance.now()): Turns => {
  const waiting: (() => void)[] = [];
  /** When somebody first began in this turn; `null`: nobody has. */
  let began: number | null = null;
  const endTurn = (): void => {
    began = null;
    const next = waiting.shift();
    // What it does at once is done before anybody who comes in the next turn; the others come after them.
    if (next !== undefined) start(next);
  };
  const start = (begin: () => void): void => {
    if (began === null) {
      began = clock();
      setImmediate(endTurn);
    }
    begin();
  };
  return {
    take: (begin) => {
      if (waiting.length === 0 && (began === null || clock() - began < LONGEST_TURN_MS)) start(begin);
      else waiting.push(begin);
    },
  };
};
