/** How long requests are worked on in one turn of the event loop, as far as it can be told before each. */
const LONGEST_TURN_MS = 2;
/** So many may come in before somebody has their turn again. */
const MOST_LET_IN = 10;

export type Turns = {
  /** Somebody has come in: more may stand at the door, and are let in before the next one has their turn. */
  readonly noteArrival: () => void;
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
  let hasArrived = false;
  let letIn = 0;
  const endTurn = (): void => {
    if (hasArrived && letIn < MOST_LET_IN && waiting.length > 0) {
      hasArrived = false;
      letIn += 1;
      setImmediate(endTurn);
      return;
    }
    letIn = 0;
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
    noteArrival: () => {
      hasArrived = true;
    },
    take: (begin) => {
      if (waiting.length === 0 && (began === null || clock() - began < LONGEST_TURN_MS)) start(begin);
      else waiting.push(begin);
    },
  };
};
